// SPDX-License-Identifier: MPL-2.0
/// Builds a grid row by row.
#pragma once

#include "table/grid.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::table {

/// What a formula cell shows.
struct FormulaResult {
    std::u16string_view shown;
    std::optional<double> number;
    NumberFormat format = NumberFormat::plain;
    bool isError = false;
};

/// Holds the vectors a Grid points into, and, where asked to, the texts themselves.
/// Rows are added from top to bottom, cells from left to right; empty cells are passed over.
class GridBuilder {
public:
    explicit GridBuilder(std::int32_t firstRow = 0) : firstRow_(firstRow) {}

    /// Begins the next row; rows without cells are begun as well.
    void beginRow() { rowStarts_.push_back(static_cast<std::uint32_t>(cells_.size())); }

    /// Adds a cell to the row begun last. `cell.column` must rise inside a row. Empty cells are not kept.
    void add(const Cell& cell) {
        if (cell.kind != CellKind::empty) {
            cells_.push_back(cell);
        }
    }
    void addText(std::int32_t column, std::u16string_view text);
    /// `shown` may be "": then the text is spelt from the number and its format.
    void addNumber(std::int32_t column, double value, NumberFormat format, std::u16string_view shown);
    /// A formula with its '='.
    void addFormula(std::int32_t column, std::u16string_view formula, const FormulaResult& result);
    void addMerge(const Area& area) { merges_.push_back(area); }

    /// Keeps a text as long as the builder lives.
    std::u16string_view keep(std::u16string_view text) { return texts_.emplace_back(text); }

    void reserve(std::size_t rows, std::size_t cells) {
        rowStarts_.reserve(rows + 1);
        cells_.reserve(cells);
    }

    /// A view that holds until the builder is changed or moved. Nothing is added afterwards.
    [[nodiscard]] Grid grid();

private:
    std::int32_t firstRow_;
    std::vector<std::uint32_t> rowStarts_;
    std::vector<Cell> cells_;
    std::vector<std::u16string_view> formulas_;
    std::vector<Area> merges_;
    std::deque<std::u16string> texts_;
    bool closed_ = false;
};

/// Lines of tab-separated cells as text cells, the first at `origin`. No quoting; texts are kept.
GridBuilder gridFromTsv(std::u16string_view tsv, CellAddress origin = {0, 0});

} // namespace jixiao::table
