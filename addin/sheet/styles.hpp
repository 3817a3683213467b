// SPDX-License-Identifier: MPL-2.0
/// The cell styles of what evaluation writes.
#pragma once

#include "evaluation/plan.hpp"
#include "office/document.hpp"
#include "table/grid.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>

namespace jixiao::addin {

/// Name of the style of a part. Files store it; it does not change.
rtl::OUString styleName(evaluation::Part part);

/// Whether a style is that of a part.
bool isPartStyle(const rtl::OUString& name);

/// The style itself, which ensureStyles has added.
com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> partStyle(const DocumentRef& document,
                                                                              evaluation::Part part);

/// Adds the styles that the document does not have; a completion then shows so many decimals. Styles it has
/// stay as the user may have changed them.
/// (LibreOffice cannot undo a new style; an unused one changes nothing that is seen.)
void ensureStyles(const DocumentRef& document, int decimals = 2);

/// Gives the cells of an area the style of a part. (Undone only where a value was written to the column
/// before: 7.4.)
void setStyle(const SheetRef& sheet, const table::Area& area, evaluation::Part part);

} // namespace jixiao::addin
