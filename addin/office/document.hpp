// SPDX-License-Identifier: MPL-2.0
/// Short ways to what a spreadsheet document is made of.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <language/language.hpp>
#include <vector>

namespace jixiao::addin {

using SheetRef = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet>;
using DocumentRef = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;
using ContextRef = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

/// The language of the user interface.
language::Language uiLanguage(const ContextRef& context);

/// The document a sheet belongs to (a sheet has no parent, but its form container has).
DocumentRef documentOf(const SheetRef& sheet);

/// Every sheet of a document, in order.
std::vector<SheetRef> sheetsOf(const DocumentRef& document);

/// Index of the sheet in its document.
sal_Int16 indexOf(const SheetRef& sheet);

/// The cells that hold something or are formatted: the smallest rectangle from the first to the last of them.
com::sun::star::table::CellRangeAddress usedArea(const SheetRef& sheet);

/// The sheet that is shown; nothing where the document has no view.
SheetRef activeSheet(const com::sun::star::uno::Reference<com::sun::star::frame::XModel>& model);

/// Nobody may change the document: opened read-only.
bool isReadOnly(const com::sun::star::uno::Reference<com::sun::star::frame::XModel>& model);

/// The sheet is protected against changes.
bool isProtected(const SheetRef& sheet);

} // namespace jixiao::addin
