// SPDX-License-Identifier: MPL-2.0
/// Whole rows in one cell each, as text pasted without its table: 产出指标 数量指标 培训人数 ≥200人
#pragma once

#include "table/grid.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace jixiao::table {

/// Whether a row is worth asking `readPackedAt`: cheap, and never wrong about a row of packed headings.
bool mayBePacked(std::span<const Cell> cells);

/// The table whose headings stand in the one cell of this row, to the last row of one cell that goes on with
/// it. Its indicators are part of their cell's text: no other cell is theirs. Title and findings are left to
/// the caller.
std::optional<IndicatorTable> readPackedAt(const Grid& grid, std::int32_t row, std::int32_t end);

} // namespace jixiao::table
