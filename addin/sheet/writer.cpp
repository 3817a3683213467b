// SPDX-License-Identifier: MPL-2.0
#include "sheet/writer.hpp"

#include "evaluation/added_columns.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/frozen.hpp"
#include "office/text.hpp"
#include "sheet/answers.hpp"
#include "sheet/frozen.hpp"
#include "sheet/number_formats.hpp"
#include "sheet/ownership.hpp"
#include "sheet/print_area.hpp"
#include "sheet/ranges.hpp"
#include "sheet/styles.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::FormulaRun;
using evaluation::OwnedArea;
using evaluation::Part;
using table::Area;

namespace {

constexpr sal_Int32 anyContent = css_sheet::CellFlags::VALUE | css_sheet::CellFlags::DATETIME |
                                 css_sheet::CellFlags::STRING | css_sheet::CellFlags::FORMULA |
                                 css_sheet::CellFlags::ANNOTATION;
constexpr sal_Int32 contentAndLook = css_sheet::CellFlags::VALUE | css_sheet::CellFlags::DATETIME |
                                     css_sheet::CellFlags::STRING | css_sheet::CellFlags::FORMULA |
                                     css_sheet::CellFlags::HARDATTR | css_sheet::CellFlags::STYLES;

constexpr std::array entryColumns{evaluation::Added::actual, evaluation::Added::weight,
                                  evaluation::Added::choice};

bool isFormOwned(const OwnedArea& owned) {
    return owned.name.starts_with(std::u16string{evaluation::ownedPrefix} + u"Form_");
}
/// A column that a person fills, whatever stands there.
bool isEntryColumn(const OwnedArea& owned) {
    using evaluation::Added;
    return std::any_of(entryColumns.begin(), entryColumns.end(), [&](Added added) {
        return owned.name.ends_with(std::u16string{u'_'} + std::u16string{evaluation::suffix(added)});
    });
}
bool isPrintArea(const OwnedArea& owned) {
    return owned.name == evaluation::printAreaName;
}

bool contains(const Area& area, std::int32_t row, std::int32_t column) {
    return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn &&
           column <= area.lastColumn;
}

void setStyle(const RangeRef& range, Part part) {
    uno::Reference<com::sun::star::beans::XPropertySet> {
        range, uno::UNO_QUERY_THROW
        } -> setPropertyValue("CellStyle", uno::Any{styleName(part)});
}

rtl::OUString styleOf(const RangeRef& range) {
    rtl::OUString name;
    uno::Reference<com::sun::star::beans::XPropertySet> {
        range, uno::UNO_QUERY_THROW
        } -> getPropertyValue("CellStyle") >>= name;
    return name;
}

Area areaOf(const FormulaRun& run) {
    return {run.firstRow, run.column, run.lastRow, run.column};
}
Area areaOf(const evaluation::EntryRun& run) {
    return {run.firstRow, run.column, run.lastRow, run.column};
}

/// Areas of cells in `range`, which is `area`, that hold something.
std::vector<Area> filled(const RangeRef& range, const Area& area, sal_Int32 content = anyContent) {
    const uno::Reference<css_sheet::XCellRangesQuery> query{range, uno::UNO_QUERY_THROW};
    const auto found = query->queryContentCells(static_cast<sal_Int16>(content));
    std::vector<Area> areas;
    if (!found.is()) {
        return areas;
    }
    for (const auto& address : found->getRangeAddresses()) {
        // Asked about a never-used column, 7.4 answers with cells of the last used one.
        if (address.StartColumn >= area.firstColumn && address.EndColumn <= area.lastColumn) {
            areas.push_back(addin::areaOf(address));
        }
    }
    return areas;
}

/// Every row of the range is shown: then a fill reaches them all (7.4 passes over hidden and filtered rows).
bool isAllVisible(const RangeRef& range, const Area& area) {
    const uno::Reference<css_sheet::XCellRangesQuery> query{range, uno::UNO_QUERY_THROW};
    const auto visible = query->queryVisibleCells();
    const auto areas = visible.is() ? visible->getRangeAddresses()
                                    : uno::Sequence<com::sun::star::table::CellRangeAddress>{};
    return areas.getLength() == 1 && addin::areaOf(areas[0]) == area;
}

/// Offers texts in a list; anything else may be typed as well.
void offer(const uno::Reference<com::sun::star::beans::XPropertySet>& range,
           const std::vector<std::u16string>& choices) {
    const uno::Reference<com::sun::star::beans::XPropertySet> validation{
        range->getPropertyValue("Validation"), uno::UNO_QUERY_THROW};
    std::u16string list;
    for (const std::u16string& choice : choices) {
        list += (list.empty() ? u"" : u";") + evaluation::textLiteral(choice);
    }
    validation->setPropertyValue("Type", uno::Any{css_sheet::ValidationType_LIST});
    validation->setPropertyValue("IgnoreBlankCells", uno::Any{true});
    validation->setPropertyValue("ShowErrorMessage", uno::Any{false});
    uno::Reference<css_sheet::XSheetCondition> {
        validation, uno::UNO_QUERY_THROW
        } -> setFormula1(officeString(list));
    range->setPropertyValue("Validation", uno::Any{validation});
}

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

void SheetWriter::clearFormulas(const OwnedArea& owned) const {
    for (const Area& run : ownFormulas(sheet_, owned)) {
        const uno::Reference<css_sheet::XSheetOperation> operation{rangeOf(sheet_, run),
                                                                   uno::UNO_QUERY_THROW};
        operation->clearContents(css_sheet::CellFlags::FORMULA);
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

std::optional<table::CellAddress> SheetWriter::firstConflict(const evaluation::Plan& plan) const {
    const auto conflictIn = [&](const Area& area) -> std::optional<table::CellAddress> {
        for (const Area& found : filled(rangeOf(sheet_, area), area)) {
            for (std::int32_t row = found.firstRow; row <= found.lastRow; ++row) {
                if (!isOwned(row, found.firstColumn)) {
                    return table::CellAddress{row, found.firstColumn};
                }
            }
        }
        return {};
    };
    for (const evaluation::TextCell& text : plan.texts) {
        if (isFirstOfColumn(text.cell)) {
            continue; // a heading of ours, in the user's own words perhaps
        }
        if (const auto at = conflictIn({text.cell.row, text.cell.column, text.cell.row, text.cell.column})) {
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

void SheetWriter::writeText(const evaluation::TextCell& text) const {
    const auto cell = sheet_->getCellByPosition(text.cell.column, text.cell.row);
    uno::Reference<com::sun::star::text::XTextRange> {
        cell, uno::UNO_QUERY_THROW
        } -> setString(officeString(text.text));
    setStyle(rangeOf(sheet_, {text.cell.row, text.cell.column, text.cell.row, text.cell.column}), text.part);
}

void SheetWriter::writeRun(const FormulaRun& run) const {
    const RangeRef range = rangeOf(sheet_, areaOf(run));
    const auto setRow = [&](std::int32_t row) {
        sheet_->getCellByPosition(run.column, row)->setFormula(officeString(run.formula.inRow(row)));
    };
    setRow(run.firstRow);
    if (!run.inForm) {
        setStyle(rangeOf(sheet_, {run.firstRow, run.column, run.firstRow, run.column}), run.part);
        // Again, now that the cell has its number format: a formula written while the cell had none brings
        // one of its own when it first shows a number (7.4), and that would hide the style's.
        setRow(run.firstRow);
    }
    if (run.firstRow == run.lastRow) {
        return;
    }
    // Filling is linear where cell by cell is not, but it brings the first cell's format along and knows no
    // hidden rows.
    if (!run.inForm && isAllVisible(range, areaOf(run))) {
        const uno::Reference<css_sheet::XCellSeries> series{range, uno::UNO_QUERY_THROW};
        series->fillAuto(css_sheet::FillDirection_TO_BOTTOM, 1);
        return;
    }
    halvesFirst(run.firstRow + 1, run.lastRow, setRow);
    if (!run.inForm) {
        setStyle(range, run.part);
    }
}

void SheetWriter::clearStale(const evaluation::Plan& plan) const {
    for (const OwnedArea& owned : owned_) {
        if (isPrintArea(owned) || isEntryColumn(owned)) {
            continue;
        }
        const bool stays = std::find(plan.owned.begin(), plan.owned.end(), owned) != plan.owned.end();
        if (stays && !isFormOwned(owned)) {
            clearFormulas(owned);
        } else if (!stays) {
            static_cast<void>(clearArea(owned)); // what was typed stays
        }
    }
}

void SheetWriter::writeEntry(const evaluation::EntryRun& run, NumberFormats& formats) const {
    const RangeRef range = rangeOf(sheet_, areaOf(run));
    const uno::Reference<com::sun::star::beans::XPropertySet> look{range, uno::UNO_QUERY_THROW};
    if (styleOf(range) == styleName(run.part)) {
        return; // as it was written, or as the user has changed it since
    }
    setStyle(range, run.part);
    if (!run.format.empty()) {
        look->setPropertyValue("NumberFormat", uno::Any{formats.keyOf(officeString(run.format))});
    }
    if (!run.choices.empty()) {
        offer(look, run.choices);
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

void SheetWriter::write(const evaluation::Plan& plan) const {
    thaw();
    clearStale(plan);
    for (const evaluation::TextCell& text : plan.texts) {
        // A header that the user put into other words stays.
        if (formulaIn(text.cell.row, text.cell.column).isEmpty()) {
            writeText(text);
        }
    }
    for (const FormulaRun& run : plan.formulas) {
        writeRun(run);
    }
    NumberFormats formats{documentOf(sheet_)};
    for (const evaluation::EntryRun& run : plan.entries) {
        writeEntry(run, formats);
    }
    if (plan.printArea) {
        printOnly(sheet_, *plan.printArea);
    }
    setOwnedAreas(sheet_, plan.owned);
}

bool SheetWriter::clearArea(const OwnedArea& owned) const {
    const RangeRef range = rangeOf(sheet_, owned.area);
    const uno::Reference<css_sheet::XSheetOperation> operation{range, uno::UNO_QUERY_THROW};
    if (isFormOwned(owned)) {
        // The form's own cells keep their format, and a score that was typed over our formula stays.
        clearFormulas(owned);
        return false;
    }
    const std::int32_t headerRow = owned.area.firstRow;
    bool typed = false;
    for (const Area& found : filled(range, owned.area, anyContent & ~css_sheet::CellFlags::ANNOTATION)) {
        for (std::int32_t row = found.firstRow; row <= found.lastRow; ++row) {
            // The first row is no header where the form has none.
            const bool ours =
                holdsOwnFormula(row, owned.area.firstColumn) ||
                (row == headerRow && evaluation::isHeading(view(formulaIn(row, owned.area.firstColumn))));
            typed = typed || !ours;
        }
    }
    if (!typed) {
        operation->clearContents(contentAndLook);
    } else if (!isEntryColumn(owned)) {
        clearFormulas(owned);
    }
    return typed;
}

bool SheetWriter::removeOwned() const {
    thaw();
    bool typed = false;
    for (const OwnedArea& owned : owned_) {
        if (isPrintArea(owned)) {
            printEverything(sheet_, owned.area);
        } else {
            typed = clearArea(owned) || typed;
        }
    }
    setOwnedAreas(sheet_, {});
    forgetAnswers(sheet_);
    return typed;
}

} // namespace jixiao::addin
