// SPDX-License-Identifier: MPL-2.0
/// Merged cells of a sheet.
#pragma once

#include "office/document.hpp"
#include "table/grid.hpp"

#include <vector>

namespace jixiao::addin {

/// The merged cells that begin in `area`, empty ones too, column by column from the top.
std::vector<table::Area> mergesIn(const SheetRef& sheet, const table::Area& area);

} // namespace jixiao::addin
