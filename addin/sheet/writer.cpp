// SPDX-License-Identifier: MPL-2.0
#include "sheet/writer.hpp"

#include "evaluation/added_columns.hpp"
#include "evaluation/frozen.hpp"
#include "office/text.hpp"
#include "sheet/column_widths.hpp"
#include "sheet/contents.hpp"
#include "sheet/formula_fill.hpp"
#include "sheet/frozen.hpp"
#include "sheet/lent_looks.hpp"
#include "sheet/number_formats.hpp"
#include "sheet/ownership.hpp"
#include "sheet/print_area.hpp"
#include "sheet/ranges.hpp"
#include "sheet/row_heights.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <vector>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::FormulaRun;
using evaluation::OwnedArea;
using table::Area;

namespace {

bool contains(const Area& area, std::int32_t row, std::int32_t column) {
    return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn &&
           column <= area.lastColumn;
}

Area areaOf(const FormulaRun& run) {
    return {run.firstRow, run.column, run.lastRow, run.column};
}
Area areaOf(const evaluation::EntryRun& run) {
    return {run.firstRow, run.column, run.lastRow, run.column};
}
Area areaOf(const evaluation::TextCell& text) {
    return {text.cell.row, text.cell.column, text.cell.row, text.cell.column};
}

/// How many formulas there are to write.
std::int32_t rowsOf(const evaluation::Plan& plan) {
    return std::accumulate(
        plan.formulas.begin(), plan.formulas.end(), 0,
        [](std::int32_t sum, const FormulaRun& run) { return sum + run.lastRow - run.firstRow + 1; });
}

} // namespace

SheetWriter::SheetWriter(const SheetRef& sheet, std::vector<OwnedArea> owned)
    : sheet_{sheet}, owned_{std::move(owned)}, frozen_{frozenAreas(sheet, owned_)} {}

bool SheetWriter::isOwned(std::int32_t row, std::int32_t column) const {
    if (std::any_of(frozen_.begin(), frozen_.end(),
                    [&](const Area& area) { return contains(area, row, column); })) {
        return true;
    }
    return std::any_of(owned_.begin(), owned_.end(), [&](const OwnedArea& owned) {
        if (isPrintArea(owned) || !contains(owned.area, row, column)) {
            return false;
        }
        // The first row is no header where the form has none.
        const bool isHeader = !isFormOwned(owned) && row == owned.area.firstRow &&
                              evaluation::isHeading(view(formulaIn(row, column)));
        return isHeader || isEntryColumn(owned) || holdsOwnFormula(row, column);
    });
}

bool SheetWriter::isFirstOfColumn(table::CellAddress cell) const {
    return std::any_of(owned_.begin(), owned_.end(), [&](const OwnedArea& owned) {
        return !isPrintArea(owned) && !isFormOwned(owned) && owned.area.firstRow == cell.row &&
               owned.area.firstColumn == cell.column;
    });
}

bool SheetWriter::holdsOwnFormula(std::int32_t row, std::int32_t column) const {
    // A text may read like a formula.
    return sheet_->getCellByPosition(column, row)->getType() ==
               com::sun::star::table::CellContentType_FORMULA &&
           evaluation::isOwnFormula(view(formulaIn(row, column)));
}

rtl::OUString SheetWriter::formulaIn(std::int32_t row, std::int32_t column) const {
    return sheet_->getCellByPosition(column, row)->getFormula();
}

bool SheetWriter::isWritten(const evaluation::Plan& plan) const {
    if (!frozen_.empty() || plan.owned != owned_ || hasStaleFormulas(plan)) {
        return false;
    }
    for (const evaluation::TextCell& text : plan.texts) {
        if (formulaIn(text.cell.row, text.cell.column).isEmpty()) {
            return false;
        }
    }
    return std::all_of(plan.formulas.begin(), plan.formulas.end(), [&](const FormulaRun& run) {
        const uno::Reference<css_sheet::XCellRangeFormula> range{rangeOf(sheet_, areaOf(run)),
                                                                 uno::UNO_QUERY_THROW};
        std::int32_t row = run.firstRow;
        for (const auto& cells : range->getFormulaArray()) {
            if (view(cells[0]) != run.formula.inRow(row++)) {
                return false;
            }
        }
        return true;
    });
}

std::optional<table::CellAddress> SheetWriter::conflictIn(const Area& area) const {
    for (const Area& found : filled(sheet_, area)) {
        for (std::int32_t row = found.firstRow; row <= found.lastRow; ++row) {
            if (!isOwned(row, found.firstColumn)) {
                return table::CellAddress{row, found.firstColumn};
            }
        }
    }
    return {};
}

std::optional<table::CellAddress> SheetWriter::firstConflict(const evaluation::Plan& plan) const {
    for (const evaluation::TextCell& text : plan.texts) {
        if (isFirstOfColumn(text.cell)) {
            continue; // a heading of ours, in the user's own words perhaps
        }
        if (const auto at = conflictIn(areaOf(text))) {
            return at;
        }
    }
    for (const FormulaRun& run : plan.formulas) {
        if (const auto at = conflictIn(areaOf(run))) {
            return at;
        }
    }
    for (const evaluation::EntryRun& run : plan.entries) {
        if (const auto at = conflictIn(areaOf(run))) {
            return at;
        }
    }
    return {};
}

void SheetWriter::writeText(const evaluation::TextCell& text, NumberFormats& formats) const {
    const auto cell = sheet_->getCellByPosition(text.cell.column, text.cell.row);
    uno::Reference<com::sun::star::text::XTextRange> {
        cell, uno::UNO_QUERY_THROW
        } -> setString(officeString(text.text));
    dress(sheet_, areaOf(text), text.part, formats);
}

std::vector<Area> SheetWriter::changedBy(const evaluation::Plan& plan) const {
    std::vector<Area> areas = ownCells();
    const auto area = [](const auto& written) { return areaOf(written); };
    std::transform(plan.texts.begin(), plan.texts.end(), std::back_inserter(areas), area);
    std::transform(plan.formulas.begin(), plan.formulas.end(), std::back_inserter(areas), area);
    std::transform(plan.entries.begin(), plan.entries.end(), std::back_inserter(areas), area);
    return areas;
}

bool SheetWriter::write(const evaluation::Plan& plan, Progress& progress) const {
    const RowHeights heights{sheet_, changedBy(plan)};
    thaw();
    clearStale(plan);
    NumberFormats formats{sheet_.document()};
    for (const evaluation::TextCell& text : plan.texts) {
        // A header that the user put into other words stays.
        if (formulaIn(text.cell.row, text.cell.column).isEmpty()) {
            writeText(text, formats);
        }
    }
    const std::int32_t whole = rowsOf(plan);
    std::int32_t done = 0;
    for (const FormulaRun& run : plan.formulas) {
        // The first half of the work was reading and deciding.
        const auto goOn = [&](std::int32_t row) {
            const double share = static_cast<double>(done + row - run.firstRow + 1) / whole;
            return progress.reached((1 + share) / 2);
        };
        if (progress.sawChange() && conflictIn(areaOf(run))) {
            continue; // filled since the plan was made: it stays
        }
        if (!fillFormulas(sheet_, run, formats, goOn)) {
            return false;
        }
        done += run.lastRow - run.firstRow + 1;
    }
    for (const evaluation::EntryRun& run : plan.entries) {
        dress(sheet_, areaOf(run), run.part, formats, {run.format, run.choices});
    }
    if (plan.printArea) {
        printOnly(sheet_, *plan.printArea);
    }
    setOwnedAreas(sheet_, plan.owned);
    widenColumns(sheet_, plan.owned);
    return true;
}

} // namespace jixiao::addin
