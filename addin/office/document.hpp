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
#include <utility>
#include <vector>

namespace jixiao::addin {

using DocumentRef = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;
using ContextRef = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

/// A sheet as others have it.
using GivenSheet = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet>;

/// A sheet that knows the document it is in. The office's own know it by their draw page only, and asking for
/// that one makes the document's drawing layer, which reading should not.
class SheetRef : public GivenSheet {
public:
    SheetRef() = default;
    /// Throws RuntimeException where `sheet` is no sheet.
    SheetRef(DocumentRef document, const com::sun::star::uno::Any& sheet)
        : Reference{sheet, com::sun::star::uno::UNO_QUERY_THROW}, document_{std::move(document)} {}

    [[nodiscard]] const DocumentRef& document() const { return document_; }

private:
    DocumentRef document_;
};

/// The language of the user interface.
language::Language uiLanguage(const ContextRef& context);

/// A sheet as one of this document; nothing where it is none.
SheetRef sheetIn(const DocumentRef& document, const GivenSheet& sheet);

/// A sheet of any document; nothing where there is none.
SheetRef sheetOf(const ContextRef& context, const GivenSheet& sheet);

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
