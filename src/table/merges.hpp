// SPDX-License-Identifier: MPL-2.0
/// Merged areas, found by the cell that heads them.
#pragma once

#include "table/grid.hpp"

#include <span>
#include <vector>

namespace jixiao::table {

class Merges {
public:
    explicit Merges(std::span<const Area> areas);

    /// The area headed by this cell; the cell alone where it heads none.
    [[nodiscard]] Area at(CellAddress head) const;

    [[nodiscard]] bool empty() const { return sorted_.empty(); }

    /// Whether any area of more than one row begins inside.
    [[nodiscard]] bool hasVertical(const Area& inside) const;

private:
    std::vector<Area> sorted_; // by row, then column
};

} // namespace jixiao::table
