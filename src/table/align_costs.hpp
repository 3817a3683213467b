// SPDX-License-Identifier: MPL-2.0
/// Prices of laying a row under its columns, in tenths; 10 is about one piece of evidence.
#pragma once

#include "table/layout.hpp"
#include "table/row.hpp"

namespace jixiao::table::costs {

/// A look in a column of a role.
int standing(Role role, const Token& token, const Layout& layout);

/// A column left empty between two cells of the row where the sheet shows no empty cell for it.
int skipped(Role role);

/// The same where the sheet does show one, or behind the last cell of the row.
int blank(Role role);

inline constexpr int moved = 4;         // the row starts right of where its cells stand
inline constexpr int movedLeft = 25;    // … left of it
inline constexpr int gap = 12;          // a gap between two cells that is not in the sheet
inline constexpr int gapToHeading = 6;  // … and brings the cell right below its heading
inline constexpr int gapCarried = 4;    // … over columns whose cells a merge covered
inline constexpr int level2Missing = 6; // level 1 begins a block, so level 2 stands beside it
inline constexpr int beyond = 32;       // a cell that no column takes
inline constexpr int beyondEdge = 4;    // … and that stands right of the table
inline constexpr int movedBeyond = 18;  // … where only moving the row puts it there
inline constexpr int movedAligned = 60; // moving anything in a table that is known to stand straight

} // namespace jixiao::table::costs
