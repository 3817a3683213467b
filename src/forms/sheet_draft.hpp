// SPDX-License-Identifier: MPL-2.0
/// A new sheet before it exists: what stands in its cells, how they look and how the sheet prints.
#pragma once

#include "table/grid.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jixiao::forms {

/// What a cell is for. Decides its cell style: font, alignment, borders, and whether a person may fill it.
enum class Look : std::uint8_t {
    title,     // of the whole sheet
    subtitle,  // below the title: (2024年度)
    note,      // above or below the form, without borders
    label,     // what the form prints: headings, names of rows and levels
    text,      // words that are carried over, from the left
    value,     // numbers and short words that are carried over, centred
    entry,     // for a person to fill: numbers and short words
    entryText, // for a person to fill: words, from the left
    total,     // what adds the form up
};
inline constexpr std::size_t lookCount = static_cast<std::size_t>(Look::total) + 1;

/// A formula with its '=', in Calc's own A1 notation with `;` between arguments.
struct FormulaText {
    std::u16string text;
    bool operator==(const FormulaText&) const = default;
};

/// Nothing, a text (which stays a text whatever it looks like), a number, or a formula.
using Content = std::variant<std::monostate, std::u16string, double, FormulaText>;

struct DraftCell {
    table::Area area; // more than one cell: merged
    Content content{};
    Look look = Look::value;
    std::u16string format{}; // number format in English notation, "": General
};

/// Offers texts in a list.
struct ChoiceList {
    table::Area area;
    std::vector<std::u16string> choices;
    bool onlyThese = false; // nothing else may be typed
};

/// Lengths are in 1/100 mm, rows and columns count from 0.
struct SheetDraft {
    std::u16string name; // as wished; a number is added where a sheet has it already
    /// Drafts of one kind take each other's place when they are made again; "": a new sheet each time.
    std::u16string kind;
    std::vector<DraftCell> cells; // they do not overlap
    std::vector<ChoiceList> choices;
    std::vector<std::int32_t> columnWidths; // from the first column on
    /// A row without an entry grows with what stands in it.
    struct RowHeight {
        std::int32_t row = 0;
        std::int32_t height = 0;
        bool operator==(const RowHeight&) const = default;
    };
    std::vector<RowHeight> rowHeights;
    /// Headings that are printed on every page.
    struct Rows {
        std::int32_t first = 0;
        std::int32_t last = 0;
    };
    std::optional<Rows> repeated;
    table::Area printed; // A4, as many pages as it needs, one page wide
    bool landscape = false;
};

/// Puts a cell into a draft.
void put(SheetDraft& draft, const table::Area& area, Content content, Look look,
         std::u16string_view format = {});

/// The same in one cell.
void put(SheetDraft& draft, table::CellAddress at, Content content, Look look,
         std::u16string_view format = {});

/// Gives rows a height where growing with what stands in them is not enough: texts in merged cells. Call when
/// every cell is in.
void settleHeights(SheetDraft& draft);

/// Gives every printed row a height, at least `least`, for files that no office lays out.
void fixHeights(SheetDraft& draft, std::int32_t least);

} // namespace jixiao::forms
