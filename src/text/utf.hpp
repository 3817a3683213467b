// SPDX-License-Identifier: MPL-2.0
/// UTF-8 to UTF-16 and back. The engine speaks UTF-16, as the office does, so that positions agree.
#pragma once

#include <string>
#include <string_view>

namespace jixiao::text {

/// Each byte that belongs to no character becomes U+FFFD.
std::u16string toUtf16(std::string_view utf8);

/// Each lone surrogate becomes U+FFFD.
std::string toUtf8(std::u16string_view utf16);

} // namespace jixiao::text
