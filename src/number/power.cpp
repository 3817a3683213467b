// SPDX-License-Identifier: MPL-2.0
#include "number/power.hpp"

#include <array>

namespace jixiao::number {

namespace {

constexpr auto powers = [] {
    std::array<std::uint64_t, 20> table{};
    std::uint64_t power = 1;
    for (auto& entry : table) {
        entry = power;
        power *= 10;
    }
    return table;
}();

} // namespace

std::uint64_t powerOfTen(std::size_t exponent) {
    return powers.at(exponent);
}

Decimal::Integer scaled(const Decimal::Integer& value, int exponent) {
    if (exponent == 0 || value.is_zero())
        return value;
    const auto size = static_cast<std::size_t>(exponent);
    if (size < powers.size())
        return value * powers.at(size);
    return value * boost::multiprecision::pow(Decimal::Integer(10), static_cast<unsigned>(exponent));
}

Decimal::Integer quotient(const Decimal::Integer& numerator, const Decimal::Integer& denominator,
                          Rounding mode) {
    Decimal::Integer whole, rest;
    boost::multiprecision::divide_qr(numerator, denominator, whole, rest);
    if (mode == Rounding::halfUp && 2 * abs(rest) >= denominator)
        whole += numerator.sign();
    return whole;
}

} // namespace jixiao::number
