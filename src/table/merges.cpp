// SPDX-License-Identifier: MPL-2.0
#include "table/merges.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::table {

namespace {

using Head = std::pair<std::int32_t, std::int32_t>;

Head headOf(const Area& area) {
    return {area.firstRow, area.firstColumn};
}

} // namespace

Merges::Merges(std::span<const Area> areas) : sorted_(areas.begin(), areas.end()) {
    std::sort(sorted_.begin(), sorted_.end(),
              [](const Area& a, const Area& b) { return headOf(a) < headOf(b); });
}

Area Merges::at(CellAddress head) const {
    const Head key{head.row, head.column};
    const auto found =
        std::lower_bound(sorted_.begin(), sorted_.end(), key,
                         [](const Area& area, const Head& value) { return headOf(area) < value; });
    if (found != sorted_.end() && headOf(*found) == key) {
        return *found;
    }
    return {head.row, head.column, head.row, head.column};
}

bool Merges::hasVertical(const Area& inside) const {
    const Head begin{inside.firstRow, inside.firstColumn};
    auto area = std::lower_bound(sorted_.begin(), sorted_.end(), begin,
                                 [](const Area& a, const Head& value) { return headOf(a) < value; });
    for (; area != sorted_.end() && area->firstRow <= inside.lastRow; ++area) {
        if (area->lastRow > area->firstRow && area->firstColumn >= inside.firstColumn &&
            area->firstColumn <= inside.lastColumn) {
            return true;
        }
    }
    return false;
}

} // namespace jixiao::table
