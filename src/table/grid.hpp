// SPDX-License-Identifier: MPL-2.0
/// The part of a sheet that is read: cells as values, in sheet coordinates.
#pragma once

#include "table/address.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace jixiao::table {

enum class CellKind : std::uint8_t {
    empty,
    text,
    number,  // a typed number, date, time or truth value
    formula, // whatever it shows
    error,   // an error value without a formula
};

/// How a number is shown.
enum class NumberFormat : std::uint8_t { plain, percent, date, time, dateTime };

/// One cell of 32 bytes. The texts belong to the caller.
struct Cell {
    static constexpr std::uint32_t noFormula = UINT32_MAX;

    /// As shown, line breaks kept. May be left empty for a number: then it is spelt from `number` and
    /// `format`.
    std::u16string_view text;
    /// The value of a number, or of a formula whose `hasNumber` is set.
    double number = 0;
    /// Index into Grid::formulas, or noFormula.
    std::uint32_t formula = noFormula;
    std::uint16_t column = 0; // in the sheet
    CellKind kind = CellKind::empty;
    NumberFormat format : 3 = NumberFormat::plain;
    bool hasNumber : 1 = false; // `number` holds a value
    bool isError : 1 = false;   // shows an error value (#NAME?)
};

/// Rows of cells, empty cells left out: what is not listed is empty. Hidden and filtered rows are rows like
/// any.
///
/// Row r of the sheet (firstRow ≤ r < firstRow + rowCount()) holds cells[rowStarts[r-firstRow]] up to, not
/// including, cells[rowStarts[r-firstRow+1]], in ascending columns. Nothing is owned.
struct Grid {
    std::int32_t firstRow = 0;
    std::span<const std::uint32_t> rowStarts; // rowCount() + 1 entries, or none
    std::span<const Cell> cells;
    std::span<const std::u16string_view> formulas; // with the '=': "=100%"
    std::span<const Area> merges;                  // in any order

    [[nodiscard]] std::int32_t rowCount() const {
        return rowStarts.empty() ? 0 : static_cast<std::int32_t>(rowStarts.size() - 1);
    }
    [[nodiscard]] std::int32_t endRow() const { return firstRow + rowCount(); }

    /// The cells of a row of the sheet; none outside the grid.
    [[nodiscard]] std::span<const Cell> row(std::int32_t sheetRow) const {
        if (sheetRow < firstRow || sheetRow >= endRow()) {
            return {};
        }
        const auto r = static_cast<std::size_t>(sheetRow - firstRow);
        return cells.subspan(rowStarts[r], rowStarts[r + 1] - rowStarts[r]);
    }

    /// The next row up (step -1) or down (step 1) that holds something, looking past at most two blank ones.
    [[nodiscard]] std::int32_t neighbour(std::int32_t sheetRow, std::int32_t step) const;

    /// The cell at an address, or nothing where it is empty.
    [[nodiscard]] const Cell* find(CellAddress at) const;

    /// The formula of a cell with its '=', or "".
    [[nodiscard]] std::u16string_view formulaOf(const Cell& cell) const {
        return cell.formula < formulas.size() ? formulas[cell.formula] : std::u16string_view{};
    }
};

} // namespace jixiao::table
