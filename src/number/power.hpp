// SPDX-License-Identifier: MPL-2.0
/// Integer arithmetic that decimals and ratios share.
#pragma once

#include "number/decimal.hpp"

#include <cstdint>

namespace jixiao::number {

/// 10^exponent for an exponent of 0…19.
std::uint64_t powerOfTen(std::size_t exponent);

/// value × 10^exponent; the exponent is not negative.
Decimal::Integer scaled(const Decimal::Integer& value, int exponent);

/// numerator / denominator as a whole number; halves go away from zero. The denominator is positive.
Decimal::Integer quotient(const Decimal::Integer& numerator, const Decimal::Integer& denominator,
                          Rounding mode);

} // namespace jixiao::number
