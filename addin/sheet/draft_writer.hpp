// SPDX-License-Identifier: MPL-2.0
/// What a draft says, into the cells of an empty sheet.
#pragma once

#include "forms/sheet_draft.hpp"
#include "office/document.hpp"

namespace jixiao::addin {

/// Call inside a SheetStep, with a sheet that was just added and after the styles are there.
void writeDraft(const DocumentRef& document, const SheetRef& sheet, const forms::SheetDraft& draft);

} // namespace jixiao::addin
