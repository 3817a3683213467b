// SPDX-License-Identifier: MPL-2.0
/// What of a sheet is ours: named ranges of the sheet that live through saving, reopening and moved cells.
#pragma once

#include "evaluation/plan.hpp"
#include "office/document.hpp"

#include <span>
#include <vector>

namespace jixiao::addin {

/// In the order of their names. Names whose cells are gone are left out.
std::vector<evaluation::OwnedArea> ownedAreas(const SheetRef& sheet);

/// Something of ours was deleted: a name is there, but its cells are gone.
bool hasLostAreas(const SheetRef& sheet);

/// Makes these the sheet's owned areas: adds, moves and removes names, touches no cell.
void setOwnedAreas(const SheetRef& sheet, std::span<const evaluation::OwnedArea> areas);

/// Runs of cells in an owned column that hold formulas of ours; what a person typed over them is left out.
std::vector<table::Area> ownFormulas(const SheetRef& sheet, const evaluation::OwnedArea& owned);

/// Empty cells of the form itself: only the formulas in them are ours.
bool isFormOwned(const evaluation::OwnedArea& owned);
/// A column that a person fills, whatever stands there.
bool isEntryColumn(const evaluation::OwnedArea& owned);
/// No cells of ours, but the print area we set.
bool isPrintArea(const evaluation::OwnedArea& owned);

/// What a name says that refers to an area: $'销售 表'.$G$11:$G$92
rtl::OUString absoluteAddress(const SheetRef& sheet, const table::Area& area);

} // namespace jixiao::addin
