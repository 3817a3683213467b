// SPDX-License-Identifier: MPL-2.0
/// What evaluation computes, said once more with functions that every office has (IF, ROUND, MAX, AND …:
/// those of the .xls format), for a form that is handed in.
#pragma once

#include "evaluation/assess.hpp"
#include "evaluation/table_planner.hpp"
#include "table/indicator_table.hpp"

#include <string>
#include <vector>

namespace jixiao::submission {

struct NativeFormula {
    table::CellAddress cell;
    std::u16string formula; // with '=', in Calc's own A1 notation with `;` between arguments
};

/// Formulas for the form's own cells of points and completion that give what ours give there, also after the
/// actual has been changed to another number. Only for ordinary rows: one number with its operator against a
/// plain number in the actual's cell, or none yet; and for budget execution. Where the profile's rule cannot
/// be said plainly, and for words, dates, ranges and units in the actual, there is none, and the value has to
/// stand there. Of the ratio of two numbers the offices keep 15 digits: that is enough for numbers of up to
/// nine.
std::vector<NativeFormula> nativeFormulas(const table::IndicatorTable& table,
                                          const evaluation::TableAssessment& assessment,
                                          const table::Grid& grid, const scoring::Profile& profile,
                                          const evaluation::Answers& answers);

} // namespace jixiao::submission
