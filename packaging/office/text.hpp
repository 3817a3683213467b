// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <rtl/ustring.hxx>

#include <filesystem>
#include <string>
#include <string_view>

namespace jixiao::office {

/// The office's string of a text in UTF-8.
rtl::OUString ustring(std::string_view text);
/// The same in UTF-8.
std::string utf8(const rtl::OUString& text);
/// `file://` URL of a path; a relative one counts from the current folder.
rtl::OUString file_url(const std::filesystem::path& path);

} // namespace jixiao::office
