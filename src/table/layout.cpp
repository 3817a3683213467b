// SPDX-License-Identifier: MPL-2.0
#include "table/layout.hpp"

#include <algorithm>

namespace jixiao::table {

std::int32_t Header::left() const {
    std::int32_t column = std::numeric_limits<std::int32_t>::max();
    for (const HeaderCell& cell : cells) {
        column = std::min(column, cell.firstColumn);
    }
    return column;
}

std::int32_t Header::right() const {
    std::int32_t column = -1;
    for (const HeaderCell& cell : cells) {
        column = std::max(column, cell.lastColumn);
    }
    return column;
}

} // namespace jixiao::table
