// SPDX-License-Identifier: MPL-2.0
/// A native chart over cells of a sheet.
#pragma once

#include "office/document.hpp"
#include "paper/totals_sheet.hpp"

namespace jixiao::addin {

/// Columns side by side for each label, with a title and a legend.
void addChart(const DocumentRef& document, const SheetRef& sheet, const paper::Chart& chart);

} // namespace jixiao::addin
