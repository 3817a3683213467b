// SPDX-License-Identifier: MPL-2.0
/// Exact decimals: the only numbers between a text and a verdict.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include <boost/multiprecision/cpp_int.hpp>

namespace jixiao::number {

/// coefficient × 10^exponent, exact; up to 128 bits of coefficient live without an allocation.
class Decimal {
public:
    using Integer = boost::multiprecision::cpp_int;

    Decimal() = default;
    Decimal(Integer coefficient, int exponent);

    /// ASCII digits with at most one '.', an optional leading '-'. Anything else: nothing.
    static std::optional<Decimal> read(std::u16string_view digits);

    /// A double at 15 significant digits, the decimal Calc shows and stores (0.7+0.1 is 0.8).
    /// Infinity and NaN: nothing.
    static std::optional<Decimal> fromDouble(double value);

    [[nodiscard]] const Integer& coefficient() const { return coefficient_; }
    [[nodiscard]] int exponent() const { return exponent_; }
    [[nodiscard]] bool isZero() const { return coefficient_.is_zero(); }
    [[nodiscard]] bool isNegative() const { return coefficient_.sign() < 0; }

    /// Plain digits without exponent or grouping, as short as exact: "2600", "0.5", "-12".
    [[nodiscard]] std::u16string text() const;
    /// The nearest double.
    [[nodiscard]] double toDouble() const;

    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }
    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);

private:
    Integer coefficient_ = 0;
    int exponent_ = 0;
};

enum class Rounding { halfUp, truncate };

/// numerator / denominator as a decimal of `places` digits; halves go away from zero. `denominator` is not zero.
Decimal divide(const Decimal& numerator, const Decimal& denominator, int places, Rounding mode);

Decimal round(const Decimal& value, int places, Rounding mode);

} // namespace jixiao::number
