// SPDX-License-Identifier: MPL-2.0
/// How cells of ours look where the cells had a look before.
#pragma once

#include "evaluation/plan.hpp"
#include "office/document.hpp"

#include <string>
#include <vector>

namespace jixiao::addin {

class NumberFormats;

/// What a part's cells get besides the look of the part.
struct Extra {
    std::u16string format;               // English number format code, "" for that of the part
    std::vector<std::u16string> choices; // offered in a list; anything else may be typed as well
};

/// Gives cells the look of a part. Cells that nobody formatted take its style. Others keep what they have,
/// the ground of a whole row or the font of a whole column, and are lent what that leaves open; only a number
/// format gives way, for a result would be read wrongly. What was lent is kept beside the sheet, in names
/// that every file format carries. Call inside one undo step, when something was written into the column: 7.4
/// does not undo a look on a column that was never used.
void dress(const SheetRef& sheet, const table::Area& area, evaluation::Part part, NumberFormats& formats,
           const Extra& extra = {});

/// Takes `contents` (com.sun.star.sheet.CellFlags) and the look of a part away from cells of ours, and leaves
/// them as they were. Call inside one undo step.
void undress(const SheetRef& sheet, const table::Area& area, sal_Int32 contents);

} // namespace jixiao::addin
