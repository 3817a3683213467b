// SPDX-License-Identifier: MPL-2.0
/// Exact decimals: the only numbers between a text and a verdict.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace jixiao::number {

/// coefficient × 10^exponent, exact. The scale it was written with is kept (28.40 stays 28.40); comparing
/// ignores it. A coefficient of up to 128 bits lives without an allocation.
class Decimal {
public:
    using Integer = boost::multiprecision::cpp_int;

    /// Longest run of digits that is read as a number. Longer ones are refused, so that no text can make
    /// arithmetic expensive; the largest and the smallest double both fit.
    static constexpr std::size_t maxDigits = 400;

    Decimal() = default;
    Decimal(Integer coefficient, int exponent);

    /// ASCII digits with at most one '.', an optional leading '-' or '+'. Anything else, or more than
    /// `maxDigits` digits: nothing.
    static std::optional<Decimal> read(std::u16string_view digits);

    /// A double at 15 significant digits, the decimal Calc shows and stores (0.7+0.1 is 0.8).
    /// Infinity and NaN: nothing.
    static std::optional<Decimal> fromDouble(double value);

    [[nodiscard]] const Integer& coefficient() const { return coefficient_; }
    [[nodiscard]] int exponent() const { return exponent_; }
    [[nodiscard]] bool isZero() const { return coefficient_.is_zero(); }
    [[nodiscard]] bool isNegative() const { return coefficient_.sign() < 0; }

    /// Plain digits without exponent or grouping, at the scale it has: "2600", "28.40", "-12".
    [[nodiscard]] std::u16string text() const;
    /// The same number without zeros at the end of its fraction: 28.40 becomes 28.4.
    [[nodiscard]] Decimal shortest() const;
    /// The nearest double.
    [[nodiscard]] double toDouble() const;

    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }
    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a) { return {-a.coefficient_, a.exponent_}; }

private:
    Integer coefficient_ = 0;
    int exponent_ = 0;
};

enum class Rounding { halfUp, truncate };

/// `value` with exactly `places` digits after the point; halves go away from zero.
Decimal round(const Decimal& value, int places, Rounding mode);

} // namespace jixiao::number
