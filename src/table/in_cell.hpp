// SPDX-License-Identifier: MPL-2.0
/// Indicators as lines inside one cell, or one line a row:
///   【产出指标-数量指标】
///   指标1:机柜数量(≥77台)
#pragma once

#include "table/grid.hpp"
#include "table/indicator_table.hpp"
#include "table/merges.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace jixiao::table {

/// Whether a row is worth asking `readLinesAt`: cheap, and never wrong about a row that begins such lines.
bool mayHoldLines(std::span<const Cell> cells);

/// The indicators of the lines that begin at this row, to the last row that goes on with them. Title and
/// findings are left to the caller.
std::optional<IndicatorTable> readLinesAt(const Grid& grid, const Merges& merges, std::int32_t row,
                                          std::int32_t end);

/// A line in its parts: 机柜数量(≥77台) is a name and a target. The target may also follow an operator or a
/// colon.
struct Line {
    std::int32_t ordinal = 0;
    std::u16string_view name;
    std::u16string_view target;
};
Line readLine(std::u16string_view text);

} // namespace jixiao::table
