// SPDX-License-Identifier: MPL-2.0
#include "number/decimal.hpp"

#include "number/power.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>

namespace jixiao::number {

namespace {

using Integer = Decimal::Integer;

constexpr std::size_t chunkDigits = 18; // digits that fit 64 bits together

/// Both coefficients at the smaller exponent of the two.
struct Aligned {
    Integer a;
    Integer b;
    int exponent;
};

Aligned align(const Decimal& a, const Decimal& b) {
    const int exponent = std::min(a.exponent(), b.exponent());
    return {scaled(a.coefficient(), a.exponent() - exponent),
            scaled(b.coefficient(), b.exponent() - exponent), exponent};
}

} // namespace

Decimal::Decimal(Integer coefficient, int exponent)
    : coefficient_(std::move(coefficient)), exponent_(exponent) {}

std::optional<Decimal> Decimal::read(std::u16string_view digits) {
    bool negative = false;
    if (!digits.empty() && (digits.front() == u'-' || digits.front() == u'+')) {
        negative = digits.front() == u'-';
        digits.remove_prefix(1);
    }
    Integer coefficient = 0;
    std::uint64_t chunk = 0;
    std::size_t inChunk = 0, count = 0, fraction = 0;
    bool point = false;
    for (const char16_t c : digits) {
        if (c == u'.' && !point) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9' || ++count > maxDigits)
            return std::nullopt;
        chunk = chunk * 10 + static_cast<std::uint64_t>(c - u'0');
        fraction += point ? 1 : 0;
        if (++inChunk == chunkDigits) {
            coefficient =
                coefficient.is_zero() ? Integer(chunk) : coefficient * powerOfTen(chunkDigits) + chunk;
            chunk = 0;
            inChunk = 0;
        }
    }
    if (count == 0)
        return std::nullopt;
    if (coefficient.is_zero())
        coefficient = chunk;
    else if (inChunk > 0)
        coefficient = coefficient * powerOfTen(inChunk) + chunk;
    if (negative)
        coefficient.backend().negate();
    return Decimal(std::move(coefficient), -static_cast<int>(fraction));
}

std::optional<Decimal> Decimal::fromDouble(double value) {
    if (!std::isfinite(value))
        return std::nullopt;
    // d.dddddddddddddde±ddd: fifteen significant digits, the same under every locale.
    std::array<char, 32> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, 14);
    std::int64_t digits = 0;
    const char* at = buffer.data();
    const bool negative = *at == '-';
    for (; *at != 'e'; ++at) {
        if (*at >= '0' && *at <= '9')
            digits = digits * 10 + (*at - '0');
    }
    ++at;
    if (*at == '+')
        ++at;
    int exponent = 0;
    std::from_chars(at, written.ptr, exponent);
    exponent -= 14;
    if (digits == 0)
        return Decimal();
    while (digits % 10 == 0) {
        digits /= 10;
        ++exponent;
    }
    return Decimal(negative ? -digits : digits, exponent);
}

std::u16string Decimal::text() const {
    const std::string digits = Integer(abs(coefficient_)).str();
    std::u16string result(digits.begin(), digits.end());
    if (exponent_ > 0 && !isZero())
        result.append(static_cast<std::size_t>(exponent_), u'0');
    if (exponent_ < 0) {
        const auto places = static_cast<std::size_t>(-exponent_);
        if (result.size() <= places)
            result.insert(0, places + 1 - result.size(), u'0');
        result.insert(result.size() - places, 1, u'.');
    }
    if (isNegative())
        result.insert(0, 1, u'-');
    return result;
}

Decimal Decimal::shortest() const {
    if (isZero())
        return {};
    Decimal result = *this;
    while (result.exponent_ < 0 && result.coefficient_ % 10 == 0) {
        result.coefficient_ /= 10;
        ++result.exponent_;
    }
    return result;
}

double Decimal::toDouble() const {
    // Both exact in a double, so one division or multiplication is correctly rounded (Clinger's fast path).
    static constexpr std::int64_t exact = std::int64_t(1) << 53;
    static constexpr std::array<double, 23> powers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                   1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                   1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (std::abs(exponent_) < static_cast<int>(powers.size()) && coefficient_ >= -exact &&
        coefficient_ <= exact) {
        const auto digits = static_cast<double>(static_cast<std::int64_t>(coefficient_));
        const double power = powers.at(static_cast<std::size_t>(std::abs(exponent_)));
        return exponent_ < 0 ? digits / power : digits * power;
    }
    const std::string digits = coefficient_.str() + 'e' + std::to_string(exponent_);
    // strtod would follow the locale.
    double result = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), result);
    if (read.ec == std::errc::result_out_of_range)
        result = exponent_ < 0 ? 0 : (isNegative() ? -HUGE_VAL : HUGE_VAL);
    return result;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    int order = 0;
    if (a.exponent_ == b.exponent_) {
        order = a.coefficient_.compare(b.coefficient_);
    } else if (a.coefficient_.sign() != b.coefficient_.sign()) {
        order = a.coefficient_.sign() - b.coefficient_.sign();
    } else {
        const Aligned both = align(a, b);
        order = both.a.compare(both.b);
    }
    return order <=> 0;
}

Decimal operator+(const Decimal& a, const Decimal& b) {
    Aligned both = align(a, b);
    both.a += both.b;
    return {std::move(both.a), both.exponent};
}

Decimal operator-(const Decimal& a, const Decimal& b) {
    Aligned both = align(a, b);
    both.a -= both.b;
    return {std::move(both.a), both.exponent};
}

Decimal operator*(const Decimal& a, const Decimal& b) {
    return {a.coefficient_ * b.coefficient_, a.exponent_ + b.exponent_};
}

Decimal round(const Decimal& value, int places, Rounding mode) {
    const int surplus = -places - value.exponent();
    if (surplus <= 0)
        return {scaled(value.coefficient(), -surplus), -places};
    return {quotient(value.coefficient(), scaled(1, surplus), mode), -places};
}

} // namespace jixiao::number
