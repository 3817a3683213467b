// SPDX-License-Identifier: MPL-2.0
/// What the writer takes away again.
#include "evaluation/added_columns.hpp"
#include "evaluation/frozen.hpp"
#include "office/text.hpp"
#include "sheet/answers.hpp"
#include "sheet/column_widths.hpp"
#include "sheet/contents.hpp"
#include "sheet/frozen.hpp"
#include "sheet/lent_looks.hpp"
#include "sheet/lent_records.hpp"
#include "sheet/ownership.hpp"
#include "sheet/print_area.hpp"
#include "sheet/ranges.hpp"
#include "sheet/row_heights.hpp"
#include "sheet/writer.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>

#include <algorithm>
#include <vector>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::FormulaRun;
using evaluation::OwnedArea;
using table::Area;

void SheetWriter::clearFormulas(const OwnedArea& owned) const {
    for (const Area& run : ownFormulas(sheet_, owned)) {
        const uno::Reference<css_sheet::XSheetOperation> operation{rangeOf(sheet_, run),
                                                                   uno::UNO_QUERY_THROW};
        operation->clearContents(css_sheet::CellFlags::FORMULA);
    }
}

void SheetWriter::clearUnplanned(const OwnedArea& owned, const evaluation::Plan& plan) const {
    for (const Area& run : ownFormulas(sheet_, owned)) {
        std::vector<bool> planned(static_cast<std::size_t>(run.lastRow - run.firstRow) + 1);
        for (const FormulaRun& each : plan.formulas) {
            const std::int32_t first = std::max(each.firstRow, run.firstRow);
            const std::int32_t end = std::min(each.lastRow, run.lastRow) + 1;
            if (each.column == run.firstColumn && first < end) {
                std::fill(planned.begin() + (first - run.firstRow), planned.begin() + (end - run.firstRow),
                          true);
            }
        }
        for (auto next = planned.begin(); next != planned.end();) {
            const auto first = std::find(next, planned.end(), false);
            next = std::find(first, planned.end(), true);
            if (first != next) {
                const auto rowAt = [&](const auto& at) {
                    return run.firstRow + static_cast<std::int32_t>(at - planned.begin());
                };
                clearFormulas(
                    {owned.name, {rowAt(first), run.firstColumn, rowAt(next) - 1, run.firstColumn}});
            }
        }
    }
}

bool SheetWriter::hasStaleFormulas(const evaluation::Plan& plan) const {
    return std::any_of(owned_.begin(), owned_.end(), [&](const OwnedArea& owned) {
        if (isPrintArea(owned) || isFormOwned(owned) || isEntryColumn(owned)) {
            return false;
        }
        const auto there = ownFormulas(sheet_, owned);
        return std::any_of(there.begin(), there.end(), [&](const Area& area) {
            std::int32_t planned = 0;
            for (const FormulaRun& run : plan.formulas) {
                if (run.column == area.firstColumn) {
                    planned += std::max(0, std::min(run.lastRow, area.lastRow) -
                                               std::max(run.firstRow, area.firstRow) + 1);
                }
            }
            return planned < area.lastRow - area.firstRow + 1;
        });
    });
}

void SheetWriter::clearStale(const evaluation::Plan& plan) const {
    for (const OwnedArea& owned : owned_) {
        if (isPrintArea(owned) || isEntryColumn(owned)) {
            continue;
        }
        const bool stays = std::find(plan.owned.begin(), plan.owned.end(), owned) != plan.owned.end();
        if (isFormOwned(owned)) {
            clearUnplanned(owned, plan);
        } else if (stays) {
            clearFormulas(owned);
        } else {
            restoreWidths(sheet_, {&owned, 1});
            static_cast<void>(clearArea(owned)); // what was typed stays
        }
    }
}

void SheetWriter::thaw() const {
    for (const Area& area : frozen_) {
        const uno::Reference<css_sheet::XSheetOperation> operation{rangeOf(sheet_, area),
                                                                   uno::UNO_QUERY_THROW};
        operation->clearContents(css_sheet::CellFlags::VALUE | css_sheet::CellFlags::DATETIME |
                                 css_sheet::CellFlags::STRING);
    }
    forgetFrozen(sheet_);
}

bool SheetWriter::clearArea(const OwnedArea& owned) const {
    if (isFormOwned(owned)) {
        // The form's own cells keep their format, and a score that was typed over our formula stays.
        clearFormulas(owned);
        return false;
    }
    const std::int32_t headerRow = owned.area.firstRow;
    bool typed = false;
    for (const Area& found : filled(sheet_, owned.area, cellContent)) {
        for (std::int32_t row = found.firstRow; row <= found.lastRow; ++row) {
            // The first row is no header where the form has none.
            const bool ours =
                holdsOwnFormula(row, owned.area.firstColumn) ||
                (row == headerRow && evaluation::isHeading(view(formulaIn(row, owned.area.firstColumn))));
            typed = typed || !ours;
        }
    }
    if (!typed) {
        undress(sheet_, owned.area, cellContent);
    } else if (!isEntryColumn(owned)) {
        clearFormulas(owned);
    }
    return typed;
}

std::vector<Area> SheetWriter::ownCells() const {
    std::vector<Area> areas = frozen_;
    for (const OwnedArea& owned : owned_) {
        if (!isPrintArea(owned)) {
            areas.push_back(owned.area);
        }
    }
    return areas;
}

bool SheetWriter::removeOwned() const {
    const RowHeights heights{sheet_, ownCells()};
    thaw();
    restoreWidths(sheet_, owned_);
    bool typed = false;
    for (const OwnedArea& owned : owned_) {
        if (isPrintArea(owned)) {
            printEverything(sheet_, owned.area);
        } else {
            typed = clearArea(owned) || typed;
        }
    }
    setOwnedAreas(sheet_, {});
    forgetLent(sheet_);
    forgetAnswers(sheet_);
    return typed;
}

} // namespace jixiao::addin
