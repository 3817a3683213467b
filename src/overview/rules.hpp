// SPDX-License-Identifier: MPL-2.0
/// The answer to "which rule does this form follow?", and what formulas say about the rules they name.
#pragma once

#include "language/language.hpp"
#include "scoring/comparison.hpp"
#include "table/indicator_table.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::overview {

/// The rules that give most of the scores typed into a form, best first, with the rows they do not give.
/// `fits`: as evaluation::followedRules ranks them; none where no score was typed.
std::u16string rulesAnswer(std::span<const scoring::Fit> fits, const table::IndicatorTable& table,
                           language::Language language);

/// The scoring rules that a formula names, PERF_SCORE(…;"mof-2020"): the texts in it that are ids.
std::vector<std::u16string_view> rulesNamed(std::u16string_view formula);

} // namespace jixiao::overview
