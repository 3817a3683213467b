// SPDX-License-Identifier: MPL-2.0
/// Rows whose points stand in one cell: indicators of one row, and rows that a merged cell of weights or of
/// scores covers. No document says how such points are divided.
#pragma once

#include "table/indicator_table.hpp"

#include <cstddef>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace jixiao::evaluation {

/// The cells of some columns that are merged with cells of other rows, or covered by a cell further left.
class TallCells {
public:
    TallCells(const table::Grid& grid, const std::set<std::int32_t>& columns);

    [[nodiscard]] bool contains(table::CellAddress cell) const {
        return cells_.contains({cell.row, cell.column});
    }
    [[nodiscard]] std::span<const table::Area> areas() const { return areas_; }

private:
    std::vector<table::Area> areas_;
    std::set<std::pair<std::int32_t, std::int32_t>> cells_;
};

struct JointRow {
    std::size_t head = 0;    // the first indicator of those that share; itself where it shares nothing
    bool hasOwnScore = true; // its score cell is its own, or the head's
};

/// One for each indicator.
std::vector<JointRow> jointRows(const table::IndicatorTable& table, const table::Grid& grid);

} // namespace jixiao::evaluation
