// SPDX-License-Identifier: MPL-2.0
/// Names of measures that stand in a target before its number: 满意度≥95%. All take the folded text.
#pragma once

#include "target/reading.hpp"

#include <cstddef>
#include <string_view>

namespace jixiao::target {

/// 满意度≥95%, 覆盖率100%: whether what is stray stands directly before `at` and ends like the name of a
/// measure. Before a sign or a unit in brackets (`certain`) any word is such a name, 投诉≤2次, but a
/// negation.
bool isNameOfMeasure(std::u16string_view text, const Stray& stray, std::size_t at, bool certain);

/// Whether the first of two numbers is none by itself. 24小时内处置率≥95%, 12345热线办结率98%: a time or a
/// number at the beginning is part of the name, which ends at `end`. 由60%提高到80%, where the second `rises`
/// or falls: the first is where it comes from.
bool isPartOfName(std::u16string_view text, const Reading& reading, std::size_t end, bool rises);

/// 前5名, 全省前10%: a rank, so at most that; but not 前3个月.
bool isRank(std::u16string_view text, const Quantity& found, const Measured& measured);

} // namespace jixiao::target
