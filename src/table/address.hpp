// SPDX-License-Identifier: MPL-2.0
/// Where something stands in a sheet.
#pragma once

#include <cstdint>

namespace jixiao::table {

/// A cell of the sheet, 0-based. Row -1: none.
struct CellAddress {
    std::int32_t row = -1;
    std::int32_t column = -1;

    [[nodiscard]] bool exists() const { return row >= 0; }
    bool operator==(const CellAddress&) const = default;
};

/// A rectangle of the sheet, 0-based, both ends included.
struct Area {
    std::int32_t firstRow = 0;
    std::int32_t firstColumn = 0;
    std::int32_t lastRow = 0;
    std::int32_t lastColumn = 0;

    bool operator==(const Area&) const = default;
};

} // namespace jixiao::table
