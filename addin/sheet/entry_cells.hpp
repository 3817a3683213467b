// SPDX-License-Identifier: MPL-2.0
/// Empty cells for a person to fill.
#pragma once

#include "evaluation/plan.hpp"
#include "sheet/number_formats.hpp"

namespace jixiao::addin {

/// Gives them their style, their number format and the list of what is offered. Cells prepared before stay as
/// they are: the user may have changed them since.
void prepareEntries(const SheetRef& sheet, const evaluation::EntryRun& run, NumberFormats& formats);

} // namespace jixiao::addin
