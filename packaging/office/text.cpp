// SPDX-License-Identifier: MPL-2.0
#include "office/text.hpp"

#include <osl/file.hxx>
#include <rtl/string.hxx>

#include <stdexcept>

namespace jixiao::office {

rtl::OUString ustring(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

std::string utf8(const rtl::OUString& text) {
    const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

rtl::OUString file_url(const std::filesystem::path& path) {
    rtl::OUString url;
    const std::string absolute = std::filesystem::absolute(path).lexically_normal().string();
    if (osl::FileBase::getFileURLFromSystemPath(ustring(absolute), url) != osl::FileBase::E_None) {
        throw std::runtime_error("no file URL for " + absolute);
    }
    return url;
}

} // namespace jixiao::office
