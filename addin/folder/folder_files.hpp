// SPDX-License-Identifier: MPL-2.0
/// A folder of workbooks on the disk: its files, and the lines that are kept about them.
#pragma once

#include "rollup/worklist.hpp"

#include <rtl/ustring.hxx>

#include <optional>
#include <string>
#include <vector>

namespace jixiao::addin {

/// The workbooks of a folder and of the folders in it, by name. Nothing where it cannot be read.
std::optional<std::vector<rollup::Source>> workbooksIn(const rtl::OUString& folder);

/// URL of a folder, as other names can be put behind it.
rtl::OUString withoutSlash(const rtl::OUString& folder);

/// A name, or a part of one, as it stands in a URL.
rtl::OUString inUrl(std::u16string_view name);

/// URL of a file inside the folder.
rtl::OUString urlInFolder(const rtl::OUString& folder, std::u16string_view file);

/// A file as it is on the disk now; size and time are 0 where it is not there.
rollup::Source sourceAt(const rtl::OUString& url, std::u16string_view file);

/// The whole of a file, "" where there is none.
std::string readAll(const rtl::OUString& url);

/// Lines that are on the disk as soon as they are added: a machine that stops loses at most the one being
/// written.
class RecordFile {
public:
    /// Goes on with the lines that are there already.
    explicit RecordFile(const rtl::OUString& url) : url_{url} {}
    [[nodiscard]] std::vector<rollup::FileRecord> records() const { return rollup::readLines(readAll(url_)); }
    /// False where it could not be written.
    [[nodiscard]] bool add(const rollup::FileRecord& record) const;
    void clear() const;

private:
    rtl::OUString url_;
};

} // namespace jixiao::addin
