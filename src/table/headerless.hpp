// SPDX-License-Identifier: MPL-2.0
/// Blocks without a header: a clipping that begins with 产出指标 | 数量指标 | name | ≥5次.
#pragma once

#include "table/grid.hpp"
#include "table/layout.hpp"
#include "table/merges.hpp"

#include <optional>
#include <span>

namespace jixiao::table {

/// The columns of a block without a header, and the empty header above it.
struct Guess {
    Header header;
    Layout layout;
};

/// Whether a row is worth asking `guessAt`: cheap, and never wrong about a row that begins such a block.
bool mayBeLabelled(std::span<const Cell> cells);

/// A block that begins at this row: its first cell is a label of the taxonomy in full, and the rows hold
/// names and targets. Which value columns follow the target is settled by what fits the rows best.
///
/// Nothing from row `end` on is looked at. `lookedAt` is set to the last row that was read: where there is no
/// block, none begins up to there either.
std::optional<Guess> guessAt(const Grid& grid, const Merges& merges, std::int32_t row, std::int32_t end,
                             std::int32_t& lookedAt);

} // namespace jixiao::table
