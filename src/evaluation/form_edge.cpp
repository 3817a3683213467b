// SPDX-License-Identifier: MPL-2.0
#include "evaluation/form_edge.hpp"

#include <algorithm>

namespace jixiao::evaluation {

std::int32_t formEdge(std::span<const table::IndicatorTable> tables, const table::Grid& grid,
                      std::span<const table::Area> printAreas) {
    std::int32_t edge = 0;
    const auto insideTable = [&](std::int32_t row) {
        return std::any_of(tables.begin(), tables.end(), [row](const table::IndicatorTable& table) {
            return row >= table.range.firstRow && row <= table.range.lastRow;
        });
    };
    for (const table::IndicatorTable& table : tables) {
        edge = std::max(edge, table.range.lastColumn);
    }
    for (std::int32_t row = grid.firstRow; row < grid.endRow(); ++row) {
        if (!grid.row(row).empty() && !insideTable(row)) {
            edge = std::max<std::int32_t>(edge, grid.row(row).back().column);
        }
    }
    for (const table::Area& merge : grid.merges) {
        if (merge.firstColumn <= edge) {
            edge = std::max(edge, merge.lastColumn);
        }
    }
    for (const table::Area& area : printAreas) {
        edge = std::max(edge, area.lastColumn);
    }
    return edge;
}

std::optional<table::CellAddress> firstTaken(const table::Grid& grid, const table::Area& area) {
    std::optional<table::CellAddress> first;
    for (std::int32_t row = std::max(area.firstRow, grid.firstRow);
         row <= area.lastRow && row < grid.endRow(); ++row) {
        for (const table::Cell& cell : grid.row(row)) {
            if (cell.column >= area.firstColumn && cell.column <= area.lastColumn) {
                return table::CellAddress{row, cell.column};
            }
        }
    }
    for (const table::Area& merge : grid.merges) {
        if (merge.firstRow <= area.lastRow && merge.lastRow >= area.firstRow &&
            merge.firstColumn <= area.lastColumn && merge.lastColumn >= area.firstColumn) {
            return table::CellAddress{merge.firstRow, merge.firstColumn};
        }
    }
    return first;
}

} // namespace jixiao::evaluation
