// SPDX-License-Identifier: MPL-2.0
#include "number/ratio.hpp"

#include "number/integer.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jixiao::number {

namespace {

__extension__ using Wide = __int128; // what a product of two coefficients needs

/// The same quotient as two whole numbers.
struct Whole {
    Integer numerator;
    Integer denominator;
};

Whole whole(const Ratio& ratio) {
    const int exponent = ratio.numerator().exponent() - ratio.denominator().exponent();
    return {scaled(coefficientOf(ratio.numerator()), std::max(exponent, 0)),
            scaled(coefficientOf(ratio.denominator()), std::max(-exponent, 0))};
}

/// value × 10^exponent.
struct Product {
    Wide value = 0;
    int exponent = 0;
};

/// a × b without a copy, where 64 bits hold each of them; else false.
bool smallProduct(const Decimal& a, const Decimal& b, Product& product) {
    if (a.small() == nullptr || b.small() == nullptr) {
        return false;
    }
    product = {static_cast<Wide>(*a.small()) * *b.small(), a.exponent() + b.exponent()};
    return true;
}

/// Brings the exponents of two products together; false where they are too large or too far apart for that.
bool align(Product& a, Product& b) {
    Product& coarse = a.exponent > b.exponent ? a : b;
    const Product& fine = a.exponent > b.exponent ? b : a;
    const int steps = coarse.exponent - fine.exponent;
    constexpr int most = 9; // 10^9 has 30 bits
    constexpr Wide largest = Wide(1) << 96;
    if (steps > most || coarse.value > largest || coarse.value < -largest) {
        return false;
    }
    coarse.value *= static_cast<std::int64_t>(powerOfTen(static_cast<std::size_t>(steps)));
    coarse.exponent = fine.exponent;
    return true;
}

/// a × b; most denominators are 1.
Decimal times(const Decimal& a, const Decimal& b) {
    return b.isOne() ? a : a.isOne() ? b : a * b;
}

/// Position of the highest bit; the value is positive.
int highestBit(const Integer& value) {
    return static_cast<int>(boost::multiprecision::msb(value));
}

} // namespace

double Ratio::toDouble() const {
    using Limits = std::numeric_limits<double>;
    auto [numerator, denominator] = whole(*this);
    if (numerator.is_zero())
        return 0;
    static constexpr std::int64_t exact = std::int64_t(1) << Limits::digits;
    if (numerator >= -exact && numerator <= exact && denominator <= exact) // one division, correctly rounded
        return static_cast<double>(static_cast<std::int64_t>(numerator)) /
               static_cast<double>(static_cast<std::int64_t>(denominator));
    const bool negative = numerator.sign() < 0;
    numerator = abs(numerator);
    // Scale by a power of two so that the whole quotient has the bits a double keeps and at least one more,
    // fewer where the result is subnormal; then round that half to even.
    const int magnitude =
        highestBit(numerator) - highestBit(denominator); // quotient in 2^(magnitude-1) … 2^(magnitude+1)
    const int lowest = Limits::min_exponent - Limits::digits; // exponent of the smallest double's bit
    const int unit =
        std::max(magnitude - Limits::digits - 1, lowest - 2); // exponent of the last bit computed
    if (unit < 0)
        numerator <<= -unit;
    else
        denominator <<= unit;
    Integer bits, rest;
    boost::multiprecision::divide_qr(numerator, denominator, bits, rest);
    if (bits.is_zero())
        return negative ? -0.0 : 0.0;
    const int drop = std::max(highestBit(bits) + 1 - Limits::digits, lowest - unit);
    const Integer half = Integer(1) << (drop - 1);
    Integer kept = bits >> drop;
    const Integer dropped = bits - (kept << drop);
    if (dropped > half || (dropped == half && (!rest.is_zero() || boost::multiprecision::bit_test(kept, 0))))
        ++kept;
    const double result = std::ldexp(static_cast<double>(static_cast<std::int64_t>(kept)), unit + drop);
    return negative ? -result : result;
}

Decimal Ratio::round(int places, Rounding mode) const {
    auto [numerator, denominator] = whole(*this);
    numerator = scaled(numerator, std::max(places, 0));
    denominator = scaled(denominator, std::max(-places, 0));
    return decimalOf(quotient(numerator, denominator, mode), -places);
}

std::strong_ordering Ratio::compare(const Ratio& a, const Ratio& b) {
    Product left, right;
    if (smallProduct(a.numerator_, b.denominator_, left) &&
        smallProduct(b.numerator_, a.denominator_, right) && align(left, right)) {
        return left.value <=> right.value;
    }
    return times(a.numerator_, b.denominator_) <=> times(b.numerator_, a.denominator_);
}

Ratio operator+(const Ratio& a, const Ratio& b) {
    return {times(a.numerator_, b.denominator_) + times(b.numerator_, a.denominator_),
            times(a.denominator_, b.denominator_)};
}

Ratio operator-(const Ratio& a, const Ratio& b) {
    return {times(a.numerator_, b.denominator_) - times(b.numerator_, a.denominator_),
            times(a.denominator_, b.denominator_)};
}

Ratio operator*(const Ratio& a, const Ratio& b) {
    return {times(a.numerator_, b.numerator_), times(a.denominator_, b.denominator_)};
}

Ratio operator/(const Ratio& a, const Ratio& b) {
    return {times(a.numerator_, b.denominator_), times(a.denominator_, b.numerator_)};
}

} // namespace jixiao::number
