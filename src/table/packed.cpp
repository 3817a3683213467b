// SPDX-License-Identifier: MPL-2.0
#include "table/packed.hpp"

#include "table/grid_builder.hpp"
#include "table/header_row.hpp"
#include "table/recognize.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

constexpr View bars = u"|｜\t";

/// Parts between bars or tabs; without any, between blanks.
std::vector<View> partsOf(View text) {
    const bool barred = text.find_first_of(bars) != View::npos;
    const auto parts = [barred](char16_t c) {
        return barred ? bars.find(c) != View::npos : text::isSpace(c);
    };
    std::vector<View> all;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin =
            std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), parts);
        const auto end = std::find_if(begin, text.end(), parts);
        if (begin != end) {
            const auto from = static_cast<std::size_t>(begin - text.begin());
            all.push_back(text::trim(text.substr(from, static_cast<std::size_t>(end - begin))));
        }
        at = static_cast<std::size_t>(end - text.begin());
    }
    return all;
}

/// The one cell of text of a row.
const Cell* onlyText(std::span<const Cell> cells) {
    const Cell* only = nullptr;
    for (const Cell& cell : cells) {
        if (cell.kind == CellKind::text && text::trim(cell.text).empty()) {
            continue;
        }
        if (only != nullptr || cell.kind != CellKind::text) {
            return nullptr;
        }
        only = &cell;
    }
    return only;
}

bool areHeadings(const std::vector<View>& parts) {
    std::vector<HeaderCell> cells;
    for (const View part : parts) {
        const auto column = static_cast<std::int32_t>(cells.size());
        cells.push_back({text::fold(part), 0, 0, column, column});
    }
    return isHeader(cells);
}

/// No cell holds anything of an indicator alone.
void putInto(IndicatorTable& table, std::int32_t column) {
    for (Indicator& one : table.indicators) {
        one.target.column = one.targetLastColumn = column;
        one.nameCell = one.target;
        one.actual = one.weight = one.score = one.completion = one.reason = {};
        one.targetForm = one.targetText.empty() ? TargetForm::none : TargetForm::inCell;
    }
    for (LevelWeight& weight : table.levelWeights) {
        weight.cell.column = column;
    }
    table.total.weight = table.total.score = {};
    table.range.firstColumn = table.range.lastColumn = column;
    table.columns = {};
    table.columns.name = table.columns.target = column;
    table.findings.clear();
    table.evidence.emplace_back(u"every row stands in one cell, its parts between blanks");
}

constexpr std::size_t longestRow = 400;

} // namespace

bool mayBePacked(std::span<const Cell> cells) {
    const Cell* cell = onlyText(cells);
    return cell != nullptr && cell->text.size() <= longestRow &&
           cell->text.find_first_of(u"级級") != View::npos &&
           cell->text.find_first_of(u"标標") != View::npos &&
           std::any_of(cell->text.begin(), cell->text.end(),
                       [](char16_t c) { return text::isSpace(c) || bars.find(c) != View::npos; });
}

std::optional<IndicatorTable> readPackedAt(const Grid& grid, std::int32_t row, std::int32_t end) {
    const Cell* head = onlyText(grid.row(row));
    if (head == nullptr || !areHeadings(partsOf(head->text))) {
        return std::nullopt;
    }
    const std::int32_t column = head->column;
    GridBuilder builder(row);
    for (std::int32_t at = row; at < end; ++at) {
        const Cell* cell = onlyText(grid.row(at));
        const bool goesOn = cell != nullptr && cell->column == column && cell->text.size() <= longestRow;
        if (!goesOn && !grid.row(at).empty()) {
            break;
        }
        const std::vector<View> parts = goesOn ? partsOf(cell->text) : std::vector<View>{};
        if (at > row && areHeadings(parts)) {
            break; // the next table: so a sheet full of headings stays cheap
        }
        builder.beginRow();
        std::int32_t next = column;
        for (const View part : parts) {
            builder.addText(next++, part);
        }
    }
    auto tables = recognize(builder.grid());
    if (tables.empty() || tables.front().indicators.empty()) {
        return std::nullopt;
    }
    putInto(tables.front(), column);
    return std::move(tables.front());
}

} // namespace jixiao::table
