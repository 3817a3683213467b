// SPDX-License-Identifier: MPL-2.0
/// Points added by level-1 label and by core function, in the order of the form.
#pragma once

#include "evaluation/assess.hpp"
#include "table/indicator_table.hpp"

#include <string>
#include <vector>

namespace jixiao::paper {

struct Share {
    std::u16string label;
    int indicators = 0;
    int met = 0;
    int unmet = 0;
    int open = 0; // to fill, to score by hand, to check
    number::Decimal weight;
    number::Decimal points; // of the rows that have them
};

std::vector<Share> byLevel(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment);
/// Empty where the form has no core functions.
std::vector<Share> byFunction(const table::IndicatorTable& table,
                              const evaluation::TableAssessment& assessment);

} // namespace jixiao::paper
