// SPDX-License-Identifier: MPL-2.0
#include "sheet/formula_fill.hpp"

#include "evaluation/formulas.hpp"
#include "office/text.hpp"
#include "sheet/contents.hpp"
#include "sheet/kept_format.hpp"
#include "sheet/lent_looks.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>
#include <iterator>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::FormulaRun;
using table::Area;

namespace {

/// Calls `each` for every row, the middle one after the two halves. Calc joins equal formulas that touch into
/// one group and goes through all of it when a cell joins: written in turn that is quadratic, 10,000 cells
/// take 40 s; so each cell joins two groups as long as each other, and they take half a second.
template <typename Each>
void halvesFirst(std::int32_t first, std::int32_t last, const Each& each) {
    if (first > last) {
        return;
    }
    const std::int32_t middle = first + (last - first) / 2;
    halvesFirst(middle + 1, last, each);
    halvesFirst(first, middle - 1, each);
    each(middle);
}

/// Fills the area with what its first row holds.
bool fillDown(const SheetRef& sheet, const Area& area, const GoOn& goOn) {
    constexpr std::int32_t atOnce = 10'000; // rows: a tenth of a second
    for (std::int32_t row = area.firstRow; row < area.lastRow;) {
        const std::int32_t last = row + std::min(atOnce, area.lastRow - row);
        const uno::Reference<css_sheet::XCellSeries> series{
            rangeOf(sheet, {row, area.firstColumn, last, area.firstColumn}), uno::UNO_QUERY_THROW};
        series->fillAuto(css_sheet::FillDirection_TO_BOTTOM, 1);
        if (!goOn(last)) {
            return false;
        }
        row = last;
    }
    return true;
}

bool isMerged(const SheetRef& sheet, const Area& area) {
    return uno::Reference<com::sun::star::util::XMergeable> {
        rangeOf(sheet, area), uno::UNO_QUERY_THROW
        } -> getIsMerged();
}

/// A fill is one undo action where cell by cell is one for each, which a window shows one after the other
/// (1.3 ms each in 7.4); but it brings the first cell's format along, so it goes only over cells that look
/// the same.
template <typename SetRow>
bool fillAlike(const SheetRef& sheet, const std::vector<Area>& runs, const SetRow& setRow, const GoOn& goOn) {
    constexpr std::int32_t worthIt = 4; // rows; a fill is two undo actions
    std::vector<Area> single;
    for (const Area& alike : runs) {
        if (alike.lastRow - alike.firstRow + 1 >= worthIt && isAllVisible(sheet, alike) &&
            !isMerged(sheet, alike)) {
            setRow(alike.firstRow);
            if (!fillDown(sheet, alike, goOn)) {
                return false;
            }
        } else if (!single.empty() && single.back().lastRow + 1 == alike.firstRow) {
            single.back().lastRow = alike.lastRow;
        } else {
            single.push_back(alike);
        }
    }
    for (const Area& rows : single) {
        halvesFirst(rows.firstRow, rows.lastRow, setRow);
    }
    return true;
}

bool isWritten(const SheetRef& sheet, const FormulaRun& run, const Area& area) {
    const uno::Reference<css_sheet::XCellRangeFormula> range{rangeOf(sheet, area), uno::UNO_QUERY_THROW};
    std::int32_t row = area.firstRow;
    const auto rows = range->getFormulaArray();
    return std::all_of(rows.begin(), rows.end(),
                       [&](const auto& cells) { return view(cells[0]) == run.formula.inRow(row++); });
}

/// Cells of the form, which keep their format. What is there already is not written again: an Undo would
/// calculate it anew, and see KeptFormat.
bool fillInForm(const SheetRef& sheet, const FormulaRun& run, NumberFormats& formats, const GoOn& goOn) {
    const auto setRow = [&](std::int32_t row) {
        sheet->getCellByPosition(run.column, row)->setFormula(officeString(run.formula.inRow(row)));
    };
    std::vector<Area> alike = alikeRuns(sheet, {run.firstRow, run.column, run.lastRow, run.column});
    std::erase_if(alike, [&](const Area& each) { return isWritten(sheet, run, each); });
    std::vector<KeptFormat> kept;
    if (!evaluation::callsOwnFunction(run.formula)) {
        std::transform(alike.begin(), alike.end(), std::back_inserter(kept), [&](const Area& each) {
            return KeptFormat{sheet, each, formats};
        });
    }
    if (!fillAlike(sheet, alike, setRow, goOn)) {
        return false;
    }
    for (const KeptFormat& format : kept) {
        format.restore();
    }
    return goOn(run.lastRow);
}

/// Cells of ours, which were empty.
bool fillAdded(const SheetRef& sheet, const FormulaRun& run, NumberFormats& formats, const GoOn& goOn) {
    const auto setRow = [&](std::int32_t row) {
        sheet->getCellByPosition(run.column, row)->setFormula(officeString(run.formula.inRow(row)));
    };
    const Area all{run.firstRow, run.column, run.lastRow, run.column};
    // The column is in use from here on: else no look could be undone.
    sheet->getCellByPosition(run.column, run.firstRow)->setValue(0);
    dress(sheet, all, run.part, formats);
    // Formulas after the number format: one written while the cell had none brings one of its own when it
    // first shows a number (7.4), which would hide the style's and outlive Undo.
    return fillAlike(sheet, alikeRuns(sheet, all), setRow, goOn) && goOn(run.lastRow);
}

} // namespace

bool fillFormulas(const SheetRef& sheet, const FormulaRun& run, NumberFormats& formats, const GoOn& goOn) {
    return run.inForm ? fillInForm(sheet, run, formats, goOn) : fillAdded(sheet, run, formats, goOn);
}

} // namespace jixiao::addin
