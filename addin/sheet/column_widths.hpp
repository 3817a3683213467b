// SPDX-License-Identifier: MPL-2.0
/// Room for what stands in the added columns. The form's own columns keep their width.
#pragma once

#include "evaluation/plan.hpp"
#include "office/document.hpp"

#include <span>

namespace jixiao::addin {

/// Widens the added columns among `areas` that are too narrow, once for each: a width that the user sets
/// later stays. What the columns were before is kept beside the sheet. Call inside one undo step.
void widenColumns(const SheetRef& sheet, std::span<const evaluation::OwnedArea> areas);

/// Gives the widened columns among `areas` their former width, where the user has not changed it since. Call
/// inside one undo step, while the areas are still the sheet's.
void restoreWidths(const SheetRef& sheet, std::span<const evaluation::OwnedArea> areas);

} // namespace jixiao::addin
