// SPDX-License-Identifier: MPL-2.0
/// A finding's argument that reads differently in each language, such as the title of a profile. A finding is
/// made before anyone has said in which language it is told.
#pragma once

#include "language/language.hpp"

#include <string>
#include <string_view>

namespace jixiao::finding {

/// The three texts as one argument.
std::u16string translated(std::u16string_view enUS, std::u16string_view zhCN, std::u16string_view zhTW);

/// What an argument says in `language`: one of its three texts, or itself.
std::u16string_view argumentIn(std::u16string_view argument, language::Language language);

} // namespace jixiao::finding
