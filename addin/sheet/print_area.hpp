// SPDX-License-Identifier: MPL-2.0
/// Keeps our columns off paper, and gives the sheet back its own way of printing.
#pragma once

#include "office/document.hpp"
#include "table/grid.hpp"

#include <vector>

namespace jixiao::addin {

/// The sheet's print areas; none: it prints everything it holds.
std::vector<table::Area> printAreas(const SheetRef& sheet);

/// From now on the sheet prints this area and nothing else. Whole columns shrink to what they hold when
/// printed.
void printOnly(const SheetRef& sheet, const table::Area& area);

/// Back to printing everything, if `area` is still what the sheet prints.
void printEverything(const SheetRef& sheet, const table::Area& area);

} // namespace jixiao::addin
