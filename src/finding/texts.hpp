// SPDX-License-Identifier: MPL-2.0
/// What a finding says to a person, in the three languages of the user interface. The texts stand in
/// texts_*.hpp by what they are about.
#pragma once

#include "finding/finding.hpp"
#include "language/language.hpp"

#include <span>
#include <string>
#include <string_view>

namespace jixiao::finding {

/// Placeholders %1 to %5 stand for Finding::arguments.
struct Text {
    std::u16string_view code;
    Severity severity = Severity::warning;
    language::Text message;
    language::Text remedy{}; // may be empty: then there is nothing to advise
};

/// Every text there is, by what they are about and then in the order of their codes.
std::span<const Text> texts();

/// The text of a code, or nothing.
const Text* textOf(std::u16string_view code);

/// The message with its arguments filled in; the code itself where no text is known.
std::u16string message(const Finding& finding, language::Language language);

/// What can be done about it, with the same arguments; "" where nothing is offered.
std::u16string remedy(const Finding& finding, language::Language language);

} // namespace jixiao::finding
