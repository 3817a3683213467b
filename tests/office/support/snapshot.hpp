// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace jixiao::test {

/// Everything of a sheet that Evaluate could change: contents of every cell that holds something, every
/// format property of every cell of the sheet (never-used columns included), and the facts around them.
struct Snapshot {
    /// First and last column and row, both included.
    struct Area {
        int first_column;
        int first_row;
        int last_column;
        int last_row;
    };
    using Properties = std::map<std::string, std::string>;

    /// (column, row) → formula and result.
    std::map<std::pair<int, int>, std::string> contents;
    /// Areas of equal format; together they are the sheet.
    std::vector<std::pair<Area, Properties>> formats;
    /// Named ranges, print areas, annotations, conditional formats, column widths, row heights, drawn
    /// objects.
    Properties facts;
};

Snapshot snapshot(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, int index = 0);

struct Difference {
    std::string where; ///< cell and property, or a fact
    std::string before;
    std::string after;
    /// The cells it holds for: one cell, or cells of equal formats; nothing (-1) for a fact.
    Snapshot::Area cells{-1, -1, -1, -1};
};
std::vector<Difference> compare(const Snapshot& before, const Snapshot& after);

/// One line for each difference (`G12 NumberFormat: General → 0.00`), the first forty; "" where there is
/// none.
std::string differences(const Snapshot& before, const Snapshot& after);

} // namespace jixiao::test
