// SPDX-License-Identifier: MPL-2.0
#include "table/grid.hpp"

#include <algorithm>

namespace jixiao::table {

const Cell* Grid::find(CellAddress at) const {
    const auto cellsOfRow = row(at.row);
    const auto found =
        std::lower_bound(cellsOfRow.begin(), cellsOfRow.end(), at.column,
                         [](const Cell& cell, std::int32_t column) { return cell.column < column; });
    return found != cellsOfRow.end() && found->column == at.column ? &*found : nullptr;
}

std::int32_t Grid::neighbour(std::int32_t sheetRow, std::int32_t step) const {
    std::int32_t at = sheetRow + step;
    for (int blank = 0; blank < 2 && row(at).empty(); ++blank) {
        at += step;
    }
    return at;
}

} // namespace jixiao::table
