// SPDX-License-Identifier: MPL-2.0
/// Tables that go on over a page break.
#pragma once

#include "table/grid.hpp"
#include "table/layout.hpp"
#include "table/merges.hpp"

#include <vector>

namespace jixiao::table {

/// Takes out every header that only repeats the one above it: the same headings over the same columns, right
/// below the rows of that table or below a line 续表, with the levels going on where they were. The header
/// above keeps its rows in `repeats`. Headers are in the order of the sheet.
void joinContinued(const Grid& grid, const Merges& merges, std::vector<Header>& headers);

} // namespace jixiao::table
