// SPDX-License-Identifier: MPL-2.0
/// The total of a table's scores, as a formula.
#pragma once

#include "evaluation/assess.hpp"
#include "evaluation/plan.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <optional>

namespace jixiao::evaluation {

/// Adds the shown scores. Until every row is decided it is a text: 暂计, the sum so far and how many rows it
/// covers. It goes to the form's own total cell if that is empty, or below an added score column; nothing
/// where the form's total is filled or its rows have no score cells. `addedScore` -1: the form has the
/// column.
std::optional<FormulaRun> totalFormula(const table::IndicatorTable& table, const TableAssessment& assessment,
                                       const table::Grid& grid, std::int32_t addedScore);

} // namespace jixiao::evaluation
