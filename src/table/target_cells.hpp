// SPDX-License-Identifier: MPL-2.0
/// The target of a row, out of one cell or several.
#pragma once

#include "table/align.hpp"
#include "table/indicator_table.hpp"
#include "table/layout.hpp"
#include "table/row.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace jixiao::table {

struct TargetReading {
    std::u16string text;
    std::u16string shown; // where it became a formula: what the cell shows // parts joined without spaces:
                          // operator, value, unit
    TargetForm form = TargetForm::none;
    NumberFormat format = NumberFormat::plain;
    bool unitContradicts = false;  // the column of units says otherwise than the value
    std::int32_t firstColumn = -1; // of the sheet; -1 where no cell holds anything
    std::int32_t lastColumn = -1;
};

/// Reads the target of a panel. A unit that the value repeats is not joined twice; 定性 is no part of a
/// target.
TargetReading readTargetCells(std::span<const Token> tokens, const Alignment& alignment, const Layout& layout,
                              std::int32_t panel);

} // namespace jixiao::table
