// SPDX-License-Identifier: MPL-2.0
/// Plain amounts in cells: weights, scores, budgets.
#pragma once

#include "number/decimal.hpp"

#include <optional>
#include <string_view>

namespace jixiao::table {

/// The number of a cell that holds one: 10, 10分, 20%, 620.82万元, 1,200.00. Nothing for words, dashes and
/// blanks. The unit is left aside: what is added up or compared stands in one column.
std::optional<number::Decimal> readAmount(std::u16string_view text);

/// A sum as a person writes it: 90 rather than 90.0.
std::u16string amountText(const number::Decimal& amount);

/// The points printed in a level label: 产出指标(50分) has 50.
std::optional<number::Decimal> pointsInLabel(std::u16string_view label);

} // namespace jixiao::table
