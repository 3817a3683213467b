// SPDX-License-Identifier: MPL-2.0
#include "package.hpp"

#include "office/text.hpp"
#include "support/session.hpp"
#include "xml.hpp"

#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/packages/zip/ZipFileAccess.hpp>

namespace jixiao::test {
namespace {

std::string bytes(const css::uno::Reference<css::io::XInputStream>& stream) {
    std::string result;
    css::uno::Sequence<sal_Int8> block;
    constexpr sal_Int32 block_size = 1 << 16;
    while (stream->readBytes(block, block_size) > 0) {
        result.append(block.begin(), block.end());
    }
    return result;
}

} // namespace

const std::map<std::string, std::string>& package_contents() {
    static const std::map<std::string, std::string> contents = [] {
        const auto zip = css::packages::zip::ZipFileAccess::createWithURL(shared_office().context(),
                                                                          office::file_url(package_file()));
        std::map<std::string, std::string> result;
        for (const rtl::OUString& name : zip->getElementNames()) {
            const css::uno::Reference<css::io::XInputStream> stream(zip->getByName(name),
                                                                    css::uno::UNO_QUERY);
            if (!name.endsWith("/")) {
                result[office::utf8(name)] = bytes(stream);
            }
        }
        return result;
    }();
    return contents;
}

std::vector<ManifestEntry> manifest() {
    const Xml file(package_contents().at("META-INF/manifest.xml"));
    std::vector<ManifestEntry> result;
    for (const Xml::Node& entry : file.find("//*[local-name()='file-entry']")) {
        result.push_back({entry.attribute("full-path"), entry.attribute("media-type")});
    }
    return result;
}

std::map<std::string, std::string> files_of_type(const std::string& media_type) {
    std::map<std::string, std::string> result;
    for (const ManifestEntry& entry : manifest()) {
        if (entry.media_type.substr(0, entry.media_type.find(';')) == media_type) {
            result[entry.path] = package_contents().at(entry.path);
        }
    }
    return result;
}

} // namespace jixiao::test
