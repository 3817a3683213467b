// SPDX-License-Identifier: MPL-2.0
/// Exact quotients of decimals: what division leaves until the one place where a score is rounded.
#pragma once

#include "number/decimal.hpp"

#include <compare>

namespace jixiao::number {

/// numerator / denominator, exact; the denominator is always positive.
class Ratio {
public:
    Ratio() = default;
    Ratio(Decimal numerator)
        : numerator_(std::move(numerator)) {} // NOLINT(google-explicit-constructor): a decimal is a ratio
    /// `denominator` is not zero.
    Ratio(Decimal numerator, Decimal denominator)
        : numerator_(std::move(numerator)), denominator_(std::move(denominator)) {
        if (denominator_.isNegative()) {
            numerator_ = -numerator_;
            denominator_ = -denominator_;
        }
    }

    [[nodiscard]] const Decimal& numerator() const { return numerator_; }
    [[nodiscard]] const Decimal& denominator() const { return denominator_; }
    [[nodiscard]] bool isZero() const { return numerator_.isZero(); }
    [[nodiscard]] bool isNegative() const { return numerator_.isNegative(); }

    /// Times 10^power.
    [[nodiscard]] Ratio shifted(int power) const { return {numerator_.shifted(power), denominator_}; }
    /// Correctly rounded (to the nearest double, ties to even).
    [[nodiscard]] double toDouble() const;
    /// Exactly `places` digits after the point.
    [[nodiscard]] Decimal round(int places, Rounding mode) const;

    friend std::strong_ordering operator<=>(const Ratio& a, const Ratio& b) {
        return a.isWhole() && b.isWhole() ? a.numerator_ <=> b.numerator_ : compare(a, b);
    }
    friend bool operator==(const Ratio& a, const Ratio& b) { return (a <=> b) == 0; }
    friend Ratio operator+(const Ratio& a, const Ratio& b);
    friend Ratio operator-(const Ratio& a, const Ratio& b);
    friend Ratio operator*(const Ratio& a, const Ratio& b);
    /// `b` is not zero.
    friend Ratio operator/(const Ratio& a, const Ratio& b);

private:
    static std::strong_ordering compare(const Ratio& a, const Ratio& b);
    /// Whether the denominator is 1, as it is for every number that came from a text.
    [[nodiscard]] bool isWhole() const { return denominator_.isOne(); }

    Decimal numerator_;
    Decimal denominator_{1, 0};
};

} // namespace jixiao::number
