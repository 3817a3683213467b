// SPDX-License-Identifier: MPL-2.0
/// Ways of writing that are understood, but that another reader or a SUM would stumble over.
#pragma once

#include "table/grid.hpp"
#include "table/indicator_table.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::table {

/// >=95%, ≥≥95%, ≧95% with the sign as forms print it, ≥95%; "" where it is that already. `sign` is how the
/// target was read.
std::u16string withUsualSign(std::u16string_view target, target::Operator sign);

/// An actual without the operator it repeats from the target: ≥266米 → 266米, 88.32%及以上 → 88.32%; ""
/// where it repeats none.
std::u16string withoutSign(std::u16string_view actual);

/// Whether the actual answers its target with a bound on the same side, which is read as the number it names.
bool repeatsSign(const Indicator& one);

/// The number that a text cell holds as text; nothing where there is a unit or a word with it.
std::optional<double> numberStoredAsText(const Cell& cell);

/// Cells of amounts (weights, scores, funds) that are texts although others of their column are numbers or
/// formulas: a SUM over it passes them over without a word. In the order of the table.
std::vector<CellAddress> amountsStoredAsText(const IndicatorTable& table, const Grid& grid);

} // namespace jixiao::table
