// SPDX-License-Identifier: MPL-2.0
/// Where the form ends and our columns may begin.
#pragma once

#include "table/indicator_table.hpp"

#include <optional>
#include <span>

namespace jixiao::evaluation {

/// The last column that belongs to the form: of its tables, of what stands above and below them, of merged
/// cells and of the print areas. What stands beside a table, in its rows, does not count: it is in the way.
std::int32_t formEdge(std::span<const table::IndicatorTable> tables, const table::Grid& grid,
                      std::span<const table::Area> printAreas);

/// The first cell of an area, row by row, that holds something or is covered by merged cells.
std::optional<table::CellAddress> firstTaken(const table::Grid& grid, const table::Area& area);

} // namespace jixiao::evaluation
