// SPDX-License-Identifier: MPL-2.0
#include "number/integer.hpp"

#include <array>
#include <limits>
#include <memory>

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

void Decimal::FreeLarge::operator()(const Large* large) const {
    delete large; // what std::unique_ptr does, where the type is complete
}

Decimal::LargePointer Decimal::copy(const Large& large) {
    return LargePointer{new Large{large}};
}

int Decimal::signOf(const Large& large) {
    return large.value.sign();
}

Integer coefficientOf(const Decimal& value) {
    return value.large() != nullptr ? value.large()->value : Integer(*value.small());
}

Decimal decimalOf(const Integer& coefficient, int exponent) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    if (coefficient >= -most && coefficient <= most) {
        return {static_cast<std::int64_t>(coefficient), exponent};
    }
    return {Decimal::LargePointer{new Decimal::Large{coefficient}}, exponent};
}

std::uint64_t powerOfTen(std::size_t exponent) {
    return powers.at(exponent);
}

Integer scaled(const Integer& value, int exponent) {
    if (exponent == 0 || value.is_zero())
        return value;
    const auto size = static_cast<std::size_t>(exponent);
    if (size < powers.size())
        return value * powers.at(size);
    return value * boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

Integer quotient(const Integer& numerator, const Integer& denominator, Rounding mode) {
    Integer whole, rest;
    boost::multiprecision::divide_qr(numerator, denominator, whole, rest);
    if (mode == Rounding::halfUp && 2 * abs(rest) >= denominator)
        whole += numerator.sign();
    return whole;
}

} // namespace jixiao::number
