// SPDX-License-Identifier: MPL-2.0
/// The columns of one table, as its header gives them.
#pragma once

#include "table/role.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace jixiao::table {

/// One heading: a cell of a header row with the sheet columns it spans.
struct HeaderCell {
    std::u16string text; // folded; "" for a nameless column
    std::int32_t row = 0;
    std::int32_t lastRow = 0;
    std::int32_t firstColumn = 0;
    std::int32_t lastColumn = 0;
};

/// A header of one to three rows.
struct Header {
    std::int32_t firstRow = 0;
    std::int32_t lastRow = 0;
    std::vector<HeaderCell> cells;
    /// Sheet columns the table may use: tables beside each other share their rows.
    std::int32_t firstColumn = 0;
    std::int32_t lastColumn = std::numeric_limits<std::int32_t>::max();

    /// Rows from here on belong to the next table of these columns.
    std::int32_t endRow = std::numeric_limits<std::int32_t>::max();

    /// First and last rows where it is printed again, at the top of a further page.
    std::vector<std::pair<std::int32_t, std::int32_t>> repeats;

    /// The sheet columns of its headings.
    [[nodiscard]] std::int32_t left() const;
    [[nodiscard]] std::int32_t right() const;
};

/// A column of the table: one role, one or more sheet columns.
struct Column {
    Role role = Role::other;
    std::int32_t first = 0; // sheet columns; before the sheet's first column where its heading was lost
    std::int32_t last = 0;
    std::int32_t panel = 0; // which of several panels or value columns, from the left
    std::u16string heading; // folded
};

struct Layout {
    std::vector<Column> columns; // from left to right
    std::int32_t panels = 1;
    int groupColumn =
        -1; // index of the column that names one of several projects, each with a tree of its own
    bool aligned = false;     // cells stand under their headings; nothing was lost on the way
    bool splitTarget = false; // operator or unit in columns of their own
    bool graded = false;      // 优/良/中/差 in place of one target
    bool places = false;      // one value column for each place
    bool monitoring = false;
    bool headerless = false; // the columns are guessed from the rows
    std::vector<std::u16string> evidence;

    /// Index of the first column of a role in a panel, -1 where there is none.
    [[nodiscard]] int find(Role role, std::int32_t panel = 0) const {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].role == role && columns[i].panel == panel) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
    [[nodiscard]] bool has(Role role) const { return find(role) >= 0; }
};

} // namespace jixiao::table
