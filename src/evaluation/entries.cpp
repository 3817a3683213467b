// SPDX-License-Identifier: MPL-2.0
#include "evaluation/entries.hpp"

#include "language/language.hpp"

namespace jixiao::evaluation {

void attachEntries(std::span<table::IndicatorTable> tables, std::span<const OwnedArea> owned,
                   const table::Grid& grid) {
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (tables[i].columns.actual >= 0) {
            continue;
        }
        const std::u16string name = ownedName(static_cast<std::int32_t>(i), u"Actual");
        for (const OwnedArea& area : owned) {
            if (area.name != name) {
                continue;
            }
            for (table::Indicator& indicator : tables[i].indicators) {
                if (indicator.target.row <= area.area.firstRow || indicator.target.row > area.area.lastRow) {
                    continue;
                }
                indicator.actual = {indicator.target.row, area.area.firstColumn};
                const table::Cell* cell = grid.find(indicator.actual);
                indicator.actualText = cell == nullptr ? std::u16string{} : std::u16string{cell->text};
            }
        }
    }
}

} // namespace jixiao::evaluation
