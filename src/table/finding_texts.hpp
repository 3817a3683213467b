// SPDX-License-Identifier: MPL-2.0
/// What a finding says to a person, in the three languages of the user interface.
#pragma once

#include "language/language.hpp"
#include "table/finding.hpp"

#include <span>
#include <string>
#include <string_view>

namespace jixiao::table {

/// Placeholders %1 to %9 stand for Finding::arguments. A remedy may be empty: then there is nothing to press.
struct FindingText {
    std::u16string_view code;
    Severity severity = Severity::warning;
    std::u16string_view enUS, zhCN, zhTW;
    std::u16string_view remedyEnUS, remedyZhCN, remedyZhTW;
};

using language::Language;

/// Every text there is.
std::span<const FindingText> findingTexts();

/// The text of a code, or nothing.
const FindingText* findingText(std::u16string_view code);

/// The message with its arguments filled in; the code itself where no text is known.
std::u16string message(const Finding& finding, Language language);

/// What can be done about it, with the same arguments; "" where nothing is offered.
std::u16string remedy(const Finding& finding, Language language);

} // namespace jixiao::table
