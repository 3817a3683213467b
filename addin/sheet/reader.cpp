// SPDX-License-Identifier: MPL-2.0
#include "sheet/reader.hpp"

#include "evaluation/added_columns.hpp"
#include "evaluation/frozen.hpp"
#include "office/text.hpp"
#include "sheet/merges.hpp"
#include "sheet/number_formats.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <optional>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
namespace css_table = com::sun::star::table;

SheetReader::SheetReader(const SheetRef& sheet, std::span<const LeftOut> leftOut)
    : sheet_{sheet}, leftOut_{leftOut.begin(), leftOut.end()}, used_{usedArea(sheet)} {
    const uno::Reference<css_sheet::XCellRangeData> data{
        sheet_->getCellRangeByPosition(used_.StartColumn, used_.StartRow, used_.EndColumn, used_.EndRow),
        uno::UNO_QUERY_THROW};
    values_ = data->getDataArray();
    readFormulas();
    build(false);
}

void SheetReader::readDetails() {
    build(true);
    // Empty ones too: an unfilled form's score may be one cell for several rows, and columns of ours may come
    // to stand right of and below what is used.
    constexpr std::int32_t besides = 32;
    constexpr std::int32_t below = 2;
    const table::Area whole = extentOf(sheet_);
    table::Area area = areaOf(used_);
    area.lastRow = std::min(area.lastRow + below, whole.lastRow);
    area.lastColumn = std::min(area.lastColumn + besides, whole.lastColumn);
    for (const table::Area& merged : mergesIn(sheet_, area)) {
        builder_.addMerge(merged);
    }
}

void SheetReader::readFormulas() {
    const uno::Reference<css_sheet::XCellRangesQuery> query{sheet_, uno::UNO_QUERY_THROW};
    const auto found = query->queryContentCells(css_sheet::CellFlags::FORMULA);
    const auto areas = found.is() ? found->getRangeAddresses() : uno::Sequence<css_table::CellRangeAddress>{};
    if (!areas.hasElements()) {
        return;
    }
    formulaIndex_.resize(indexOf(used_.EndRow, used_.EndColumn) + 1);
    formulas_.resize(1);
    for (const css_table::CellRangeAddress& area : areas) {
        const uno::Reference<css_sheet::XCellRangeFormula> range{
            sheet_->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow),
            uno::UNO_QUERY_THROW};
        sal_Int32 row = area.StartRow;
        for (const auto& cells : range->getFormulaArray()) {
            sal_Int32 column = area.StartColumn;
            for (const rtl::OUString& formula : cells) {
                formulaIndex_[indexOf(row, column++)] = static_cast<std::uint32_t>(formulas_.size());
                formulas_.push_back(formula);
            }
            ++row;
        }
    }
}

std::size_t SheetReader::indexOf(sal_Int32 row, sal_Int32 column) const {
    const auto width = static_cast<std::size_t>(used_.EndColumn - used_.StartColumn) + 1;
    return static_cast<std::size_t>(row - used_.StartRow) * width +
           static_cast<std::size_t>(column - used_.StartColumn);
}

const rtl::OUString* SheetReader::formulaAt(sal_Int32 row, sal_Int32 column) const {
    if (formulaIndex_.empty()) {
        return nullptr;
    }
    const std::uint32_t index = formulaIndex_[indexOf(row, column)];
    return index == 0 ? nullptr : &formulas_[index];
}

bool SheetReader::isEmptyAt(sal_Int32 row, sal_Int32 column) const {
    if (row > used_.EndRow || column > used_.EndColumn) {
        return true;
    }
    const uno::Any& value = values_[row - used_.StartRow][column - used_.StartColumn];
    // An error cell is void, an empty one an empty text.
    return value.getValueTypeClass() == uno::TypeClass_STRING &&
           static_cast<const rtl::OUString*>(value.getValue())->isEmpty() &&
           formulaAt(row, column) == nullptr;
}

void SheetReader::build(bool details) {
    builder_ = table::GridBuilder{used_.StartRow};
    shown_.clear();
    std::optional<NumberFormats> formats;
    if (details) {
        formats.emplace(sheet_.document());
    }
    for (sal_Int32 row = used_.StartRow; row <= used_.EndRow; ++row) {
        builder_.beginRow();
        const auto& cells = values_[row - used_.StartRow];
        for (sal_Int32 column = used_.StartColumn; column <= used_.EndColumn; ++column) {
            if (isEmptyAt(row, column) || isLeftOut(row, column)) {
                continue;
            }
            addCell(row, column, cells[column - used_.StartColumn], formats ? &*formats : nullptr);
        }
    }
}

void SheetReader::addCell(sal_Int32 row, sal_Int32 column, const uno::Any& value, NumberFormats* formats) {
    const rtl::OUString* formula = formulaAt(row, column);
    const bool isText = value.getValueTypeClass() == uno::TypeClass_STRING;
    if (isText && formula == nullptr) {
        builder_.addText(column, view(*static_cast<const rtl::OUString*>(value.getValue())));
        return;
    }
    double number = 0;
    const bool isNumber = value >>= number;
    std::u16string_view shown = isText ? view(*static_cast<const rtl::OUString*>(value.getValue())) : u"";
    auto format = table::NumberFormat::plain;
    if (formats != nullptr && !isText) {
        const auto cell = sheet_->getCellByPosition(column, row);
        shown = view(shown_.emplace_back(
            uno::Reference<com::sun::star::text::XTextRange> { cell, uno::UNO_QUERY_THROW } -> getString()));
        sal_Int32 key = 0;
        uno::Reference<com::sun::star::beans::XPropertySet> {
            cell, uno::UNO_QUERY_THROW
            } -> getPropertyValue("NumberFormat") >>= key;
        format = formats->kindOf(key);
    }
    if (formula != nullptr) {
        builder_.addFormula(
            column, view(*formula),
            {shown, isNumber ? std::optional{number} : std::nullopt, format, !isText && !isNumber});
    } else {
        builder_.addNumber(column, number, format, shown);
    }
}

bool SheetReader::holdsOwnFormula(sal_Int32 row, sal_Int32 column) const {
    const rtl::OUString* formula = formulaAt(row, column);
    return formula != nullptr && evaluation::isOwnFormula(view(*formula));
}

bool SheetReader::holdsHeading(sal_Int32 row, sal_Int32 column) const {
    rtl::OUString text;
    return (values_[row - used_.StartRow][column - used_.StartColumn] >>= text) &&
           evaluation::isHeading(view(text));
}

bool SheetReader::isLeftOut(sal_Int32 row, sal_Int32 column) const {
    return std::any_of(leftOut_.begin(), leftOut_.end(), [&](const LeftOut& each) {
        const table::Area& area = each.area;
        const bool inside = row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn &&
                            column <= area.lastColumn;
        return inside &&
               (!each.typedStays || (each.hasHeader && row == area.firstRow && holdsHeading(row, column)) ||
                holdsOwnFormula(row, column));
    });
}

} // namespace jixiao::addin
