// SPDX-License-Identifier: MPL-2.0
#include "table/grid_builder.hpp"

namespace jixiao::table {

void GridBuilder::addText(std::int32_t column, std::u16string_view text) {
    if (text.empty()) {
        return;
    }
    Cell cell;
    cell.text = text;
    cell.column = static_cast<std::uint16_t>(column);
    cell.kind = CellKind::text;
    cells_.push_back(cell);
}

void GridBuilder::addNumber(std::int32_t column, double value, NumberFormat format,
                            std::u16string_view shown) {
    Cell cell;
    cell.text = shown;
    cell.number = value;
    cell.column = static_cast<std::uint16_t>(column);
    cell.kind = CellKind::number;
    cell.format = format;
    cell.hasNumber = true;
    cells_.push_back(cell);
}

void GridBuilder::addFormula(std::int32_t column, std::u16string_view formula, const FormulaResult& result) {
    Cell cell;
    cell.text = result.shown;
    cell.number = result.number.value_or(0);
    cell.formula = static_cast<std::uint32_t>(formulas_.size());
    cell.column = static_cast<std::uint16_t>(column);
    cell.kind = CellKind::formula;
    cell.format = result.format;
    cell.hasNumber = result.number.has_value();
    cell.isError = result.isError;
    formulas_.push_back(formula);
    cells_.push_back(cell);
}

Grid GridBuilder::grid() {
    if (!closed_) {
        rowStarts_.push_back(static_cast<std::uint32_t>(cells_.size()));
        closed_ = true;
    }
    return {firstRow_, rowStarts_, cells_, formulas_, merges_};
}

GridBuilder gridFromTsv(std::u16string_view tsv, CellAddress origin) {
    GridBuilder builder(origin.row);
    while (!tsv.empty()) {
        const std::size_t end = tsv.find(u'\n');
        std::u16string_view line = tsv.substr(0, end);
        tsv.remove_prefix(end == std::u16string_view::npos ? tsv.size() : end + 1);
        builder.beginRow();
        for (std::int32_t column = origin.column;; ++column) {
            const std::size_t tab = line.find(u'\t');
            const std::u16string_view text = line.substr(0, tab);
            if (!text.empty()) {
                builder.addText(column, builder.keep(text));
            }
            if (tab == std::u16string_view::npos) {
                break;
            }
            line.remove_prefix(tab + 1);
        }
    }
    return builder;
}

} // namespace jixiao::table
