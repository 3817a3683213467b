// SPDX-License-Identifier: MPL-2.0
/// The recogniser: a grid of cells in, indicator tables with findings out.
#pragma once

#include "table/grid.hpp"
#include "table/indicator_table.hpp"

#include <vector>

namespace jixiao::table {

/// Every indicator table of the grid, from top to bottom, then from left to right. Pure, never throws; time
/// and memory grow with the number of cells. A sheet without such a table gives none.
std::vector<IndicatorTable> recognize(const Grid& grid) noexcept;

/// Whether `recognize` would give any table: much cheaper, for callers to whom reading formats and merges is
/// dear.
bool holdsTable(const Grid& grid) noexcept;

} // namespace jixiao::table
