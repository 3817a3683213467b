// SPDX-License-Identifier: MPL-2.0
#include "evaluation/entries.hpp"

#include "evaluation/added_columns.hpp"

namespace jixiao::evaluation {

namespace {

/// Gives each indicator its cell in an added column, and the text that stands there.
void attach(table::IndicatorTable& table, std::span<const OwnedArea> owned, std::int32_t index, Added added,
            table::CellAddress table::Indicator::*cell, std::u16string table::Indicator::*text,
            const table::Grid& grid) {
    for (table::Indicator& indicator : table.indicators) {
        const auto area = addedArea(owned, index, added, indicator.panel);
        // A form without a header has no row for one of ours either.
        const std::int32_t headings = table.headerRow >= 0 ? 1 : 0;
        if (!area || indicator.target.row < area->firstRow + headings ||
            indicator.target.row > area->lastRow) {
            continue;
        }
        if ((indicator.*cell).exists()) {
            continue; // the form has one for this panel
        }
        indicator.*cell = {indicator.target.row, area->firstColumn};
        const table::Cell* there = grid.find(indicator.*cell);
        indicator.*text = there == nullptr ? std::u16string{} : std::u16string{there->text};
    }
}

} // namespace

void attachEntries(std::span<table::IndicatorTable> tables, std::span<const OwnedArea> owned,
                   const table::Grid& grid) {
    using table::Indicator;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto index = static_cast<std::int32_t>(i);
        const table::RoleColumns& columns = tables[i].columns;
        if (columns.actual < 0) {
            attach(tables[i], owned, index, Added::actual, &Indicator::actual, &Indicator::actualText, grid);
        }
        if (columns.weight < 0) {
            attach(tables[i], owned, index, Added::weight, &Indicator::weight, &Indicator::weightText, grid);
        }
        if (columns.score < 0) {
            attach(tables[i], owned, index, Added::score, &Indicator::score, &Indicator::scoreText, grid);
        }
    }
}

} // namespace jixiao::evaluation
