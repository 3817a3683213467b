// SPDX-License-Identifier: MPL-2.0
/// Draft to sheet: the one place that makes new sheets.
#pragma once

#include "finding/finding.hpp"
#include "forms/sheet_draft.hpp"
#include "office/document.hpp"
#include "office/undo.hpp"

#include <optional>

namespace jixiao::addin {

/// One undo step for a change that adds sheets. In a document without a window LibreOffice 7.4 aborts when
/// the adding of a sheet is undone: there the change is not recorded, and what could be undone before is
/// forgotten, because it would find its sheets moved.
class SheetStep {
public:
    SheetStep(const DocumentRef& document, const rtl::OUString& title);
    ~SheetStep();
    SheetStep(const SheetStep&) = delete;
    SheetStep& operator=(const SheetStep&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> unrecorded_;
    std::optional<OneStep> step_;
};

/// Why no sheet can be added (read-only, or the document's structure is protected); nothing where one can.
std::optional<finding::Finding> whyNoNewSheet(const DocumentRef& document);

/// Makes the sheet of a draft, right behind `after`; a draft with a kind takes the place of the sheet that
/// was made for that kind before. Call inside a SheetStep.
SheetRef addSheet(const DocumentRef& document, const SheetRef& after, const forms::SheetDraft& draft);

/// The sheet that was made for a kind of draft, nothing where there is none.
SheetRef sheetOfKind(const DocumentRef& document, std::u16string_view kind);

/// The sheet was made for a kind of draft: one to work with, no form.
bool hasKind(const SheetRef& sheet);

/// Shows a sheet, where the document has a view.
void showSheet(const DocumentRef& document, const SheetRef& sheet);

rtl::OUString nameOf(const SheetRef& sheet);

} // namespace jixiao::addin
