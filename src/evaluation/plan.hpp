// SPDX-License-Identifier: MPL-2.0
/// What evaluating a sheet writes, before anything is written: texts and formulas, where they go, whose they
/// are.
#pragma once

#include "finding/finding.hpp"
#include "table/grid.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::evaluation {

/// What a cell of ours is for. Decides its cell style and the name of its column.
enum class Part { header, actual, weight, state, completion, score, choice, band, subtotal, total, grade };

/// A formula that is the same in every row but for the row's number. `=` leads; U+E000 stands for the row.
class RowFormula {
public:
    static constexpr char16_t rowMark =
        u'\uE000'; // a private-use character: no cell text in a formula is lost by it

    RowFormula() = default;
    explicit RowFormula(std::u16string pattern) : pattern_{std::move(pattern)} {}

    /// The formula of a row (0-based), in Calc's own A1 notation with `;` between arguments.
    [[nodiscard]] std::u16string inRow(std::int32_t row) const;
    [[nodiscard]] bool empty() const { return pattern_.empty(); }
    bool operator==(const RowFormula&) const = default;

private:
    std::u16string pattern_;
};

/// One formula down a run of rows of one column.
struct FormulaRun {
    std::int32_t column = 0;
    std::int32_t firstRow = 0;
    std::int32_t lastRow = 0;
    RowFormula formula;
    Part part = Part::state;
    bool inForm = false; // an empty cell of the form itself: its format stays
};

/// A text in one cell: a header of ours.
struct TextCell {
    table::CellAddress cell;
    std::u16string text;
    Part part = Part::header;
};

/// Empty cells for a person to fill, which get a style and what helps to fill them rightly.
struct EntryRun {
    std::int32_t column = 0;
    std::int32_t firstRow = 0;
    std::int32_t lastRow = 0;
    Part part = Part::actual;
    std::u16string format{};               // number format in English notation, "": the style's
    std::vector<std::u16string> choices{}; // offered in a list; anything else may be typed as well
};

/// A rectangle of the sheet that is ours, with the name it is found by after saving and reopening.
struct OwnedArea {
    std::u16string name;
    table::Area area;
    bool operator==(const OwnedArea&) const = default;
};

struct Plan {
    std::vector<TextCell> texts;
    std::vector<EntryRun> entries;
    std::vector<FormulaRun> formulas;
    std::vector<OwnedArea> owned;
    /// Set where the sheet prints everything it holds: the columns that are the form, so that ours stay off
    /// paper.
    std::optional<table::Area> printArea;
    /// Columns that would have to be free for the tables that nothing is planned for.
    struct Room {
        std::int32_t firstColumn = 0;
        std::int32_t count = 0;
    };
    std::optional<Room> missing;
    std::vector<finding::Finding> findings;

    [[nodiscard]] bool empty() const { return texts.empty() && entries.empty() && formulas.empty(); }
};

/// Every name of ours begins with this.
inline constexpr std::u16string_view ownedPrefix = u"Jixiao_";

/// The print area that a plan set, so that it can be taken back.
inline constexpr std::u16string_view printAreaName = u"Jixiao_Print";

/// Name of a column added to a table (from 0): Jixiao_1_Actual; for further panels (from 1)
/// Jixiao_1p2_Actual.
std::u16string ownedName(std::int32_t table, std::u16string_view column, std::int32_t panel = 0);

} // namespace jixiao::evaluation
