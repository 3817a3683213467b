// SPDX-License-Identifier: MPL-2.0
#include "folder/folder_files.hpp"

#include "office/text.hpp"

#include <osl/file.hxx>
#include <rtl/uri.hxx>

#include <algorithm>

namespace jixiao::addin {

namespace {

constexpr int deepest = 16; // folders inside folders; a link that leads back would never end

bool collect(const rtl::OUString& folder, const std::u16string& inside, int depth,
             std::vector<rollup::Source>& files) {
    osl::Directory directory{folder};
    if (directory.open() != osl::FileBase::E_None) {
        return false;
    }
    osl::DirectoryItem item;
    while (directory.getNextItem(item) == osl::FileBase::E_None) {
        osl::FileStatus status{osl_FileStatus_Mask_Type | osl_FileStatus_Mask_FileName |
                               osl_FileStatus_Mask_FileSize | osl_FileStatus_Mask_ModifyTime |
                               osl_FileStatus_Mask_FileURL};
        if (item.getFileStatus(status) != osl::FileBase::E_None) {
            continue;
        }
        const std::u16string name = inside + std::u16string{view(status.getFileName())};
        if (status.getFileType() == osl::FileStatus::Directory && depth < deepest) {
            collect(status.getFileURL(), name + u'/', depth + 1, files);
        } else if (status.getFileType() == osl::FileStatus::Regular && rollup::isWorkbookName(name)) {
            files.push_back({name, static_cast<std::int64_t>(status.getFileSize()),
                             static_cast<std::int64_t>(status.getModifyTime().Seconds)});
        }
    }
    directory.close();
    return true;
}

} // namespace

std::optional<std::vector<rollup::Source>> workbooksIn(const rtl::OUString& folder) {
    std::vector<rollup::Source> files;
    if (!collect(folder, {}, 0, files)) {
        return {};
    }
    return rollup::filesOf(std::move(files), {});
}

rtl::OUString withoutSlash(const rtl::OUString& folder) {
    return folder.endsWith("/") ? folder.copy(0, folder.getLength() - 1) : folder;
}

rtl::OUString inUrl(std::u16string_view name) {
    return rtl::Uri::encode(officeString(name), rtl_UriCharClassPchar, rtl_UriEncodeIgnoreEscapes,
                            RTL_TEXTENCODING_UTF8);
}

rtl::OUString urlInFolder(const rtl::OUString& folder, std::u16string_view file) {
    rtl::OUString url = withoutSlash(folder);
    while (!file.empty()) {
        const std::size_t end = std::min(file.find(u'/'), file.size());
        url += "/" + inUrl(file.substr(0, end));
        file.remove_prefix(std::min(end + 1, file.size()));
    }
    return url;
}

rollup::Source sourceAt(const rtl::OUString& url, std::u16string_view file) {
    rollup::Source source{std::u16string{file}};
    osl::DirectoryItem item;
    osl::FileStatus status{osl_FileStatus_Mask_FileSize | osl_FileStatus_Mask_ModifyTime};
    if (osl::DirectoryItem::get(url, item) == osl::FileBase::E_None &&
        item.getFileStatus(status) == osl::FileBase::E_None) {
        source.size = static_cast<std::int64_t>(status.getFileSize());
        source.modified = static_cast<std::int64_t>(status.getModifyTime().Seconds);
    }
    return source;
}

std::string readAll(const rtl::OUString& url) {
    std::string content;
    osl::File file{url};
    if (file.open(osl_File_OpenFlag_Read) != osl::FileBase::E_None) {
        return content;
    }
    sal_uInt64 size = 0;
    file.getSize(size);
    content.resize(static_cast<std::size_t>(size));
    sal_uInt64 read = 0;
    if (file.read(content.data(), size, read) != osl::FileBase::E_None) {
        read = 0;
    }
    content.resize(static_cast<std::size_t>(read));
    file.close();
    return content;
}

bool RecordFile::add(const rollup::FileRecord& record) const {
    osl::File file{url_};
    auto opened = file.open(osl_File_OpenFlag_Write);
    if (opened == osl::FileBase::E_NOENT) {
        opened = file.open(osl_File_OpenFlag_Write | osl_File_OpenFlag_Create);
    }
    if (opened != osl::FileBase::E_None) {
        return false;
    }
    sal_uInt64 size = 0;
    file.getSize(size);
    // A line that was cut off ends here, so that it spoils no other.
    const std::string line = (size > 0 ? "\n" : "") + rollup::toLine(record) + "\n";
    sal_uInt64 written = 0;
    const bool done = file.setPos(osl_Pos_End, 0) == osl::FileBase::E_None &&
                      file.write(line.data(), line.size(), written) == osl::FileBase::E_None &&
                      written == line.size() && file.sync() == osl::FileBase::E_None;
    file.close();
    return done;
}

void RecordFile::clear() const {
    osl::File::remove(url_);
}

} // namespace jixiao::addin
