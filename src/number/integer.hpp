// SPDX-License-Identifier: MPL-2.0
/// Integers of any size: what decimals and ratios compute with where 64 bits do not do.
#pragma once

#include "number/decimal.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <cstdint>

namespace jixiao::number {

using Integer = boost::multiprecision::cpp_int;

struct Decimal::Large {
    Integer value;
};

/// The coefficient of a decimal, however large.
Integer coefficientOf(const Decimal& value);

/// coefficient × 10^exponent.
Decimal decimalOf(const Integer& coefficient, int exponent);

/// 10^exponent for an exponent of 0…19.
std::uint64_t powerOfTen(std::size_t exponent);

/// value × 10^exponent; the exponent is not negative.
Integer scaled(const Integer& value, int exponent);

/// numerator / denominator as a whole number; halves go away from zero. The denominator is positive.
Integer quotient(const Integer& numerator, const Integer& denominator, Rounding mode);

} // namespace jixiao::number
