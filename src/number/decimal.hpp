// SPDX-License-Identifier: MPL-2.0
/// Exact decimals: the only numbers between a text and a verdict.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace jixiao::number {

/// coefficient × 10^exponent, exact. The scale it was written with is kept (28.40 stays 28.40); comparing
/// ignores it. A coefficient of up to 18 digits lives without an allocation.
class Decimal {
public:
    /// A coefficient that 64 bits do not hold. Defined in number/integer.hpp, for the few files that compute
    /// with it: the headers of big integers are most of what compiling a file costs.
    struct Large;
    struct FreeLarge {
        void operator()(const Large* large) const;
    };
    using LargePointer = std::unique_ptr<const Large, FreeLarge>;

    /// Longest run of digits that is read as a number. Longer ones are refused, so that no text can make
    /// arithmetic expensive; the largest and the smallest double both fit.
    static constexpr std::size_t maxDigits = 400;

    Decimal() = default;
    Decimal(const Decimal& other)
        : small_(other.small_), exponent_(other.exponent_),
          large_(other.large_ ? copy(*other.large_) : nullptr) {}
    Decimal(Decimal&& other) noexcept = default;
    Decimal& operator=(const Decimal& other) {
        small_ = other.small_;
        exponent_ = other.exponent_;
        if (this != &other) {
            large_ = other.large_ ? copy(*other.large_) : nullptr;
        }
        return *this;
    }
    Decimal& operator=(Decimal&& other) noexcept = default;
    ~Decimal() = default;
    /// The coefficient is not the lowest value of its type.
    Decimal(std::int64_t coefficient, int exponent) : small_(coefficient), exponent_(exponent) {}
    /// `coefficient` holds one that 64 bits do not.
    Decimal(LargePointer coefficient, int exponent) : exponent_(exponent), large_(std::move(coefficient)) {}

    /// ASCII digits with at most one '.', an optional leading '-' or '+'. Anything else, or more than
    /// `maxDigits` digits: nothing.
    static std::optional<Decimal> read(std::u16string_view digits);

    /// A double at 15 significant digits, the decimal Calc shows and stores (0.7+0.1 is 0.8).
    /// Infinity and NaN: nothing.
    static std::optional<Decimal> fromDouble(double value);

    [[nodiscard]] int exponent() const { return exponent_; }
    [[nodiscard]] bool isZero() const { return small_ == 0 && !large_; }
    [[nodiscard]] bool isNegative() const { return sign() < 0; }
    /// -1, 0 or 1.
    [[nodiscard]] int sign() const {
        return large_ ? signOf(*large_) : small_ < 0 ? -1 : static_cast<int>(small_ > 0);
    }
    /// The coefficient, where it lives without an allocation.
    [[nodiscard]] const std::int64_t* small() const { return large_ ? nullptr : &small_; }
    /// The coefficient, where it does not.
    [[nodiscard]] const Large* large() const { return large_.get(); }

    [[nodiscard]] bool isOne() const { return small_ == 1 && exponent_ == 0 && !large_; }
    /// Times 10^power.
    [[nodiscard]] Decimal shifted(int power) const&;
    [[nodiscard]] Decimal shifted(int power) &&;
    /// Plain digits without exponent or grouping, at the scale it has: "2600", "28.40", "-12".
    [[nodiscard]] std::u16string text() const;
    /// The same number without zeros at the end of its fraction: 28.40 becomes 28.4.
    [[nodiscard]] Decimal shortest() const;
    /// The nearest double.
    [[nodiscard]] double toDouble() const;

    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
        const bool alike = a.exponent_ == b.exponent_ && !a.large_ && !b.large_;
        return alike ? a.small_ <=> b.small_ : compare(a, b);
    }
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }
    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a);

private:
    static LargePointer copy(const Large& large);
    static int signOf(const Large& large);
    static std::strong_ordering compare(const Decimal& a, const Decimal& b);

    std::int64_t small_ = 0; // the coefficient, unless `large_` is set; never the lowest value
    int exponent_ = 0;
    LargePointer large_;
};

enum class Rounding { halfUp, truncate };

/// `value` with exactly `places` digits after the point; halves go away from zero.
Decimal round(const Decimal& value, int places, Rounding mode);

} // namespace jixiao::number
