// SPDX-License-Identifier: MPL-2.0
/// Cells and ranges of a sheet by the engine's addresses.
#pragma once

#include "office/document.hpp"
#include "table/grid.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <optional>

namespace jixiao::addin {

using RangeRef = com::sun::star::uno::Reference<com::sun::star::table::XCellRange>;

inline RangeRef rangeOf(const SheetRef& sheet, const table::Area& area) {
    return sheet->getCellRangeByPosition(area.firstColumn, area.firstRow, area.lastColumn, area.lastRow);
}

inline table::Area areaOf(const com::sun::star::table::CellRangeAddress& address) {
    return {address.StartRow, address.StartColumn, address.EndRow, address.EndColumn};
}

inline com::sun::star::table::CellRangeAddress addressOf(const table::Area& area, sal_Int16 sheet) {
    com::sun::star::table::CellRangeAddress address;
    address.Sheet = sheet;
    address.StartColumn = area.firstColumn;
    address.StartRow = area.firstRow;
    address.EndColumn = area.lastColumn;
    address.EndRow = area.lastRow;
    return address;
}

/// The named ranges of the sheet's own.
inline com::sun::star::uno::Reference<com::sun::star::sheet::XNamedRanges> namesOf(const SheetRef& sheet) {
    const com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> properties{
        sheet, com::sun::star::uno::UNO_QUERY_THROW};
    return {properties->getPropertyValue("NamedRanges"), com::sun::star::uno::UNO_QUERY_THROW};
}

/// The cells of a name; nothing where it names none, or where they were deleted: asked for them, the office
/// still gives some.
inline std::optional<table::Area>
cellsNamed(const com::sun::star::uno::Reference<com::sun::star::sheet::XNamedRanges>& names,
           const rtl::OUString& name) {
    const com::sun::star::uno::Reference<com::sun::star::sheet::XNamedRange> range{
        names->getByName(name), com::sun::star::uno::UNO_QUERY_THROW};
    if (range->getContent().indexOf("#REF!") >= 0) {
        return {};
    }
    const com::sun::star::uno::Reference<com::sun::star::sheet::XCellRangeReferrer> referrer{
        range, com::sun::star::uno::UNO_QUERY_THROW};
    const com::sun::star::uno::Reference<com::sun::star::sheet::XCellRangeAddressable> cells{
        referrer->getReferredCells(), com::sun::star::uno::UNO_QUERY};
    return cells.is() ? std::optional{areaOf(cells->getRangeAddress())} : std::nullopt;
}

/// The whole sheet.
inline table::Area extentOf(const SheetRef& sheet) {
    const com::sun::star::uno::Reference<com::sun::star::sheet::XCellRangeAddressable> range{
        sheet, com::sun::star::uno::UNO_QUERY_THROW};
    return areaOf(range->getRangeAddress());
}

} // namespace jixiao::addin
