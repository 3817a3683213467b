// SPDX-License-Identifier: MPL-2.0
/// What evaluating the rows of a table brings to light: rows that cannot be decided, and reasons that are
/// asked for and not given.
#pragma once

#include "evaluation/assess.hpp"
#include "finding/finding.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <vector>

namespace jixiao::evaluation {

/// `index`: of the table on its sheet. What the recogniser already says about a row is not said again.
std::vector<finding::Finding> rowFindings(const table::IndicatorTable& table,
                                          const TableAssessment& assessment, std::int32_t index);

} // namespace jixiao::evaluation
