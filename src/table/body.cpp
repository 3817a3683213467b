// SPDX-License-Identifier: MPL-2.0
#include "table/body.hpp"

#include "table/row_judge.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace jixiao::table {

namespace {

/// So many empty rows in a row end a block.
constexpr std::int32_t longestGap = 60;
/// Behind so many empty rows only a label or a plain target goes on with it; without a header, behind any.
constexpr std::int32_t trustedGap = 4;
/// So many rows that fit nowhere end it too.
constexpr int mostStrangers = 3;
/// Rows the habits are learnt from.
constexpr std::int32_t sampleRows = 200;

/// Calls `take` for every row that belongs to the block, and tells where it ends.
template <typename Take>
Body walkRows(const Grid& grid, const Header& header, RowJudge& walker, const Habits& habits,
              std::int32_t limit, Take&& take) {
    Body body;
    body.lastRow = header.lastRow;
    std::int32_t gap = 0, usualGap = 0; // blank rows here, and between rows of this block so far
    std::int32_t lastSubtotal = -1;
    int strangers = 0, subtotals = 0;
    bool any = false;
    const bool headerless = walker.headerless();
    for (std::int32_t row = header.lastRow + 1; row < std::min({grid.endRow(), header.endRow, limit});
         ++row) {
        const RowKind kind = walker.judge(row, habits);
        if (kind == RowKind::blank) {
            if (++gap > longestGap) {
                break;
            }
            continue;
        }
        const bool apart = gap > std::max(usualGap, headerless ? 0 : trustedGap);
        const std::int32_t before = std::exchange(gap, 0);
        if (kind == RowKind::end || (kind == RowKind::body && apart && !walker.standsAlone())) {
            break;
        }
        if (kind == RowKind::stranger) {
            if (++strangers >= mostStrangers) {
                break;
            }
            continue;
        }
        if (kind == RowKind::subtotal) {
            ++subtotals;
            lastSubtotal = row;
            continue;
        }
        if (kind == RowKind::skip) {
            continue;
        }
        strangers = 0;
        usualGap = std::max(usualGap, any ? before : 0);
        take(BodyRow{row, walker.tokens(), &walker.alignment(), kind == RowKind::total});
        if (kind == RowKind::total && any) {
            body.lastRow = row;
            body.endsAtTotal = true;
            break;
        }
        any = any || kind == RowKind::body;
        if (kind == RowKind::body) {
            body.lastRow = row;
        }
    }
    // 小计 once and at the very end adds everything up.
    if (!body.endsAtTotal && subtotals == 1 && any && lastSubtotal > body.lastRow &&
        walker.judge(lastSubtotal, habits) == RowKind::subtotal) {
        take(BodyRow{lastSubtotal, walker.tokens(), &walker.alignment(), true});
        body.lastRow = lastSubtotal;
        body.endsAtTotal = true;
    }
    return body;
}

Area labelArea(const Header& header, const Layout& layout, std::int32_t lastRow) {
    Area area{header.lastRow + 1, header.firstColumn, lastRow, header.firstColumn};
    for (const Column& column : layout.columns) {
        if (isCarried(column.role)) {
            area.lastColumn = std::max(area.lastColumn, column.last);
        }
    }
    return area;
}

} // namespace

Habits study(const Grid& grid, const Merges& merges, const Header& header, Layout& layout) {
    const std::int32_t limit = header.lastRow + 1 + sampleRows;
    if (merges.hasVertical(labelArea(header, layout, limit))) {
        layout.aligned = true;
    } else {
        // Pasted rows are dear when they have to stay where they are; one that is, is enough to know.
        constexpr int tooDear = 18;
        Layout straight = layout;
        straight.aligned = true;
        Aligner strict(straight);
        RowJudge walker(grid, merges, header, layout);
        bool aligned = true;
        walkRows(grid, header, walker, {}, limit, [&](const BodyRow& row) {
            aligned = aligned && strict.align(row.tokens, {}).cost - row.alignment->cost <= tooDear;
        });
        layout.aligned = aligned;
    }
    Habits habits;
    RowJudge walker(grid, merges, header, layout);
    walkRows(grid, header, walker, {}, limit, [&](const BodyRow& row) {
        if (!row.isTotal) {
            habits.learn(row.tokens, *row.alignment, layout);
        }
    });
    return habits;
}

Body walk(const Grid& grid, const Merges& merges, const Header& header, const Layout& layout,
          const Habits& habits, const std::function<void(const BodyRow&)>& take, std::int32_t mostRows) {
    RowJudge walker(grid, merges, header, layout);
    const std::int32_t limit =
        mostRows < grid.endRow() - header.lastRow ? header.lastRow + 1 + mostRows : grid.endRow();
    return walkRows(grid, header, walker, habits, limit, take);
}

} // namespace jixiao::table
