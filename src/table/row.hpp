// SPDX-License-Identifier: MPL-2.0
/// One row of the sheet as a line of tokens: its cells that hold something, each with its look.
#pragma once

#include "table/grid.hpp"
#include "table/merges.hpp"
#include "table/shape.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::table {

/// A cell that holds something.
struct Token {
    std::u16string_view text; // trimmed; an author's target where the cell became a formula
    const Cell* cell = nullptr;
    std::int32_t column = 0;     // of the sheet
    std::int32_t lastColumn = 0; // of the merged area it heads, else its own
    std::int32_t lastRow = 0;
    Reading reading;
    bool becameFormula = false;
};

/// Reads rows one after the other and uses its storage again: what `read` gives holds until the next call.
class RowReader {
public:
    RowReader(const Grid& grid, const Merges& merges) : grid_(&grid), merges_(&merges) {}

    /// Makes two tokens of a cell that holds a label and what it labels: 数量指标:开放天数.
    void splitLabels(bool on) { splitLabels_ = on; }

    /// Tokens of a row from `firstColumn` to `lastColumn`.
    const std::vector<Token>& read(std::int32_t row, std::int32_t firstColumn, std::int32_t lastColumn);

private:
    void add(Token token);

    const Grid* grid_;
    const Merges* merges_;
    std::vector<Token> tokens_;
    std::deque<std::u16string> spelt_;
    std::u16string scratch_;
    bool splitLabels_ = false;
};

/// The shown text of a cell; numbers whose text the caller left out are spelt.
std::u16string shownText(const Cell& cell);

} // namespace jixiao::table
