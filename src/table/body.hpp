// SPDX-License-Identifier: MPL-2.0
/// Walks down the rows below a header until the block ends.
#pragma once

#include "table/align.hpp"
#include "table/layout.hpp"
#include "table/row.hpp"

#include <cstdint>
#include <functional>
#include <limits>
#include <span>

namespace jixiao::table {

/// A row of the block, laid under the columns. Holds only while it is handed out.
struct BodyRow {
    std::int32_t row = 0;
    std::span<const Token> tokens;
    const Alignment* alignment = nullptr;
    bool isTotal = false;
};

struct Body {
    std::int32_t lastRow =
        -1; // of the last row that belongs to the block; the header's own where there is none
    bool endsAtTotal = false;
};

/// Finds out, from the first rows, whether the table stands straight, and what its columns usually hold.
Habits study(const Grid& grid, const Merges& merges, const Header& header, Layout& layout);

/// Hands out every row of the block, from top to bottom; no more than `mostRows` rows of the sheet are looked
/// at.
Body walk(const Grid& grid, const Merges& merges, const Header& header, const Layout& layout,
          const Habits& habits, const std::function<void(const BodyRow&)>& take,
          std::int32_t mostRows = std::numeric_limits<std::int32_t>::max());

} // namespace jixiao::table
