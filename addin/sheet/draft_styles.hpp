// SPDX-License-Identifier: MPL-2.0
/// The cell styles and page styles of new sheets.
#pragma once

#include "forms/sheet_draft.hpp"
#include "office/document.hpp"

namespace jixiao::addin {

/// Name of the cell style of a look. Files store it; it does not change.
rtl::OUString styleName(forms::Look look);

/// Adds the cell styles that the document does not have. Styles it has stay as the user may have changed
/// them.
void ensureDraftStyles(const DocumentRef& document);

/// Name of the page style for A4 one page wide, added where the document does not have it.
rtl::OUString ensurePageStyle(const DocumentRef& document, bool landscape);

} // namespace jixiao::addin
