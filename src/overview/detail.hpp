// SPDX-License-Identifier: MPL-2.0
/// Everything about one indicator in words: where it stands, how its points came about, what is still
/// missing.
#pragma once

#include "evaluation/assess.hpp"
#include "finding/finding.hpp"
#include "language/language.hpp"
#include "scoring/profile.hpp"
#include "table/grid.hpp"
#include "table/indicator_table.hpp"

#include <span>
#include <string>

namespace jixiao::overview {

/// How far an actual is from being met, 距达标还差 4 个百分点; "" where it is met or no number says it.
std::u16string gap(const target::Target& target, const target::Actual& actual, language::Language language);

struct DetailOf {
    const table::Indicator& indicator;
    const evaluation::RowAssessment& row;
    std::int32_t year;       // of the table; 0: not given
    const table::Grid& grid; // the cells the indicator was read from
    const evaluation::Answers& answers;
    const scoring::Profile& profile;
    std::span<const finding::Finding> findings; // of the table; those of the row are told
};

/// Lines of text; the first is the indicator's name.
std::u16string detail(const DetailOf& what, language::Language language);

} // namespace jixiao::overview
