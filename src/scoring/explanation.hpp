// SPDX-License-Identifier: MPL-2.0
/// One sentence that says how a score came about: the numbers, the rule, the arithmetic and the source, so
/// that an auditor can follow it with a pocket calculator. What the document says is kept apart from what is
/// our convention, and what could not be checked is called unverified.
#pragma once

#include "language/language.hpp"
#include "number/decimal.hpp"
#include "scoring/judgement.hpp"
#include "scoring/profile.hpp"
#include "target/actual.hpp"
#include "target/target.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jixiao::scoring {

/// One row, as judged. The texts are those of the form; where they are empty (numbers in cells) the readings
/// are shown.
struct Case {
    const target::Target& target;
    const target::Actual& actual;
    const Judgement& judgement;
    std::optional<number::Decimal> weight; // absent: no points are spoken of
    std::u16string_view targetText;
    std::u16string_view actualText;
};

/// Whether the sentence names its document, or another column does.
enum class Sources : std::uint8_t { named, leftOut };

std::u16string explain(const Case& row, const Profile& profile, language::Language language,
                       Sources sources = Sources::named);

/// Why a row is undecidable, with what would help. "" for Reason::none.
std::u16string explain(Reason reason, language::Language language);

} // namespace jixiao::scoring
