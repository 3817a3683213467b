// SPDX-License-Identifier: MPL-2.0
/// Feeds grids to the recogniser.
#include "finding/texts.hpp"
#include "fuzz/check.hpp"
#include "fuzz/grid_bytes.hpp"
#include "remedy/remedy.hpp"
#include "table/recognize.hpp"

using namespace jixiao;

namespace {

/// What every reading promises.
void checkTable(const table::IndicatorTable& table, const table::Grid& grid) {
    fuzz::demand(table.range.firstRow <= table.range.lastRow &&
                     table.range.firstColumn <= table.range.lastColumn,
                 "the range is a rectangle");
    for (const auto& one : table.indicators) {
        fuzz::demand(one.target.row >= grid.firstRow && one.target.row < grid.endRow(),
                     "targets stand on the sheet");
        fuzz::demand(one.functionIndex >= 0 &&
                         static_cast<std::size_t>(one.functionIndex) <= table.functions.size(),
                     "functions exist");
    }
    for (const auto& level : table.levelWeights) {
        fuzz::demand(level.begin <= level.end && level.end <= table.indicators.size(),
                     "levels hold indicators");
    }
    for (const auto& finding : table.findings) {
        fuzz::demand(finding::textOf(finding.code) != nullptr, "findings have a text");
        fuzz::demand(!finding::message(finding, language::Language::zhCN).empty(), "messages say something");
    }
}

/// Edits stand on the sheet, and change what is there.
void checkRemedies(const std::vector<table::IndicatorTable>& tables, const table::Grid& grid) {
    for (const remedy::Remedy& each : remedy::remedies(tables, grid)) {
        fuzz::demand(!each.edits.empty(), "a remedy changes something");
        for (const remedy::CellEdit& edit : each.edits) {
            const table::Cell* cell = grid.find(edit.cell);
            fuzz::demand(cell != nullptr || edit.before.empty(), "what is changed is there");
            fuzz::demand(!edit.after.empty(), "nothing is emptied");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    table::GridBuilder builder = fuzz::gridFrom(data, size);
    const table::Grid grid = builder.grid();
    const auto tables = table::recognize(grid);
    for (const auto& table : tables) {
        checkTable(table, grid);
    }
    checkRemedies(tables, grid);
    return 0;
}
