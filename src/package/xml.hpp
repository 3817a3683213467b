// SPDX-License-Identifier: MPL-2.0
/// Texts as XML holds them.
#pragma once

#include <string>
#include <string_view>

namespace jixiao::package {

/// UTF-8, for the content of an element or an attribute in double quotes: nothing in it is markup. Line ends
/// and tabs stay; characters that no XML 1.0 file may hold become U+FFFD.
std::string xmlText(std::u16string_view text);

} // namespace jixiao::package
