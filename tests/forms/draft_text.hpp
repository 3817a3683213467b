// SPDX-License-Identifier: MPL-2.0
/// A draft as text, a line for each cell, and as the grid that its sheet is read as.
#pragma once

#include "evaluation/formulas.hpp"
#include "forms/sheet_draft.hpp"
#include "number/decimal.hpp"
#include "table/grid_builder.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <variant>

namespace jixiao::test {

inline std::u16string areaName(const table::Area& area) {
    const std::u16string first = evaluation::cellName({area.firstRow, area.firstColumn});
    const std::u16string last = evaluation::cellName({area.lastRow, area.lastColumn});
    return first == last ? first : first + u':' + last;
}

inline std::u16string contentText(const forms::Content& content) {
    if (const auto* text = std::get_if<std::u16string>(&content)) {
        return u"“" + *text + u"”";
    }
    if (const auto* number = std::get_if<double>(&content)) {
        return number::Decimal::fromDouble(*number)->text();
    }
    const auto* formula = std::get_if<forms::FormulaText>(&content);
    return formula == nullptr ? std::u16string{} : formula->text;
}

inline std::u16string_view lookName(forms::Look look) {
    constexpr std::u16string_view names[] = {u"title", u"subtitle", u"note",      u"label", u"text",
                                             u"value", u"entry",    u"entryText", u"total"};
    return names[static_cast<std::size_t>(look)];
}

/// "A3 label “项目名称”", from top to bottom; lists and print settings below.
inline std::string draftText(forms::SheetDraft draft) {
    std::stable_sort(draft.cells.begin(), draft.cells.end(), [](const auto& a, const auto& b) {
        return std::pair(a.area.firstRow, a.area.firstColumn) <
               std::pair(b.area.firstRow, b.area.firstColumn);
    });
    std::u16string text;
    for (const forms::DraftCell& cell : draft.cells) {
        text += areaName(cell.area) + u' ' + std::u16string{lookName(cell.look)};
        const std::u16string content = contentText(cell.content);
        text += content.empty() ? u"" : u" " + content;
        text += cell.format.empty() ? u"" : u" as " + cell.format;
        text += u'\n';
    }
    for (const forms::ChoiceList& list : draft.choices) {
        text += u"list " + areaName(list.area) + (list.onlyThese ? u" only" : u"");
        for (const std::u16string& choice : list.choices) {
            text += u' ' + choice;
        }
        text += u'\n';
    }
    text += u"prints " + areaName(draft.printed) + (draft.landscape ? u" landscape" : u" portrait") + u'\n';
    return text::toUtf8(text);
}

/// Formulas show nothing.
inline table::GridBuilder gridOf(const forms::SheetDraft& draft) {
    std::map<std::pair<std::int32_t, std::int32_t>, const forms::DraftCell*> cells;
    for (const forms::DraftCell& cell : draft.cells) {
        cells[{cell.area.firstRow, cell.area.firstColumn}] = &cell;
    }
    table::GridBuilder builder;
    std::int32_t row = -1;
    for (const auto& [at, cell] : cells) {
        for (; row < at.first; ++row) {
            builder.beginRow();
        }
        if (const auto* text = std::get_if<std::u16string>(&cell->content)) {
            builder.addText(at.second, builder.keep(*text));
        } else if (const auto* number = std::get_if<double>(&cell->content)) {
            builder.addNumber(at.second, *number, table::NumberFormat::plain, u"");
        } else if (const auto* formula = std::get_if<forms::FormulaText>(&cell->content)) {
            builder.addFormula(at.second, builder.keep(formula->text), {});
        }
    }
    for (const forms::DraftCell& cell : draft.cells) {
        if (cell.area.firstRow != cell.area.lastRow || cell.area.firstColumn != cell.area.lastColumn) {
            builder.addMerge(cell.area);
        }
    }
    return builder;
}

} // namespace jixiao::test
