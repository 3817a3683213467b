// SPDX-License-Identifier: MPL-2.0
#include "number/decimal.hpp"

#include "number/integer.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

namespace jixiao::number {

namespace {

constexpr std::size_t chunkDigits = 18; // digits that fit 64 bits together

/// Both coefficients at the smaller exponent of the two.
struct Aligned {
    Integer a;
    Integer b;
    int exponent;
};

Aligned align(const Decimal& a, const Decimal& b) {
    const int exponent = std::min(a.exponent(), b.exponent());
    return {scaled(coefficientOf(a), a.exponent() - exponent),
            scaled(coefficientOf(b), b.exponent() - exponent), exponent};
}

std::uint64_t magnitude(std::int64_t value) {
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

/// The same, where both stay within 62 bits, so that their sum and difference fit.
struct SmallAligned {
    std::int64_t a = 0;
    std::int64_t b = 0;
    int exponent = 0;
};

constexpr int safeBits = 62;

bool alignSmall(const Decimal& a, const Decimal& b, SmallAligned& aligned) {
    if (a.small() == nullptr || b.small() == nullptr) {
        return false;
    }
    aligned = {*a.small(), *b.small(), std::min(a.exponent(), b.exponent())};
    const int difference = a.exponent() - b.exponent();
    std::int64_t& coarse = difference > 0 ? aligned.a : aligned.b;
    const auto steps = static_cast<std::size_t>(difference < 0 ? -difference : difference);
    if (steps > chunkDigits) {
        return false;
    }
    const std::uint64_t power = powerOfTen(steps);
    if (std::bit_width(magnitude(coarse)) + std::bit_width(power) > safeBits ||
        std::bit_width(magnitude(aligned.a)) > safeBits || std::bit_width(magnitude(aligned.b)) > safeBits) {
        return false;
    }
    coarse *= static_cast<std::int64_t>(power);
    return true;
}

/// value printed at fifteen significant digits and read again.
std::optional<Decimal> fifteenDigitsOf(double value) {
    if (!std::isfinite(value)) {
        return std::nullopt;
    }
    // d.dddddddddddddde±ddd, the same under every locale.
    std::array<char, 32> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, 14);
    std::int64_t digits = 0;
    const char* at = buffer.data();
    const bool negative = *at == '-';
    for (; *at != 'e'; ++at) {
        if (*at >= '0' && *at <= '9') {
            digits = digits * 10 + (*at - '0');
        }
    }
    ++at;
    if (*at == '+') {
        ++at;
    }
    int exponent = 0;
    std::from_chars(at, written.ptr, exponent);
    exponent -= 14;
    while (digits % 10 == 0 && digits != 0) {
        digits /= 10;
        ++exponent;
    }
    return Decimal(negative ? -digits : digits, exponent);
}

} // namespace

std::optional<Decimal> Decimal::read(std::u16string_view digits) {
    bool negative = false;
    if (!digits.empty() && (digits.front() == u'-' || digits.front() == u'+')) {
        negative = digits.front() == u'-';
        digits.remove_prefix(1);
    }
    Integer coefficient = 0; // all chunks but the last
    std::int64_t chunk = 0;
    std::size_t inChunk = 0, count = 0, fraction = 0;
    bool point = false;
    for (const char16_t c : digits) {
        if (c == u'.' && !point) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9' || ++count > maxDigits)
            return std::nullopt;
        if (inChunk == chunkDigits) {
            coefficient = coefficient * powerOfTen(chunkDigits) + chunk;
            chunk = 0;
            inChunk = 0;
        }
        chunk = chunk * 10 + (c - u'0');
        fraction += point ? 1 : 0;
        ++inChunk;
    }
    if (count == 0)
        return std::nullopt;
    const int exponent = -static_cast<int>(fraction);
    if (coefficient.is_zero()) {
        return Decimal(negative ? -chunk : chunk, exponent);
    }
    coefficient = coefficient * powerOfTen(inChunk) + chunk;
    return decimalOf(negative ? Integer(-coefficient) : coefficient, exponent);
}

std::optional<Decimal> Decimal::fromDouble(double value) {
    // Of the decimals with up to fifteen digits at most one rounds to a double; most numbers in a sheet show
    // theirs within four places.
    constexpr double fifteenDigits = 1e15;
    constexpr std::array<double, 5> powers{1e0, 1e1, 1e2, 1e3, 1e4};
    for (std::size_t places = 0; places < powers.size(); ++places) {
        const double digits = std::nearbyint(value * powers.at(places));
        if (!(std::abs(digits) < fifteenDigits)) {
            break;
        }
        if (digits / powers.at(places) == value) {
            return Decimal(static_cast<std::int64_t>(digits), -static_cast<int>(places));
        }
    }
    return fifteenDigitsOf(value);
}

std::u16string Decimal::text() const {
    const std::string digits = Integer(abs(coefficientOf(*this))).str();
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

Decimal Decimal::shifted(int power) const& {
    Decimal result = *this;
    result.exponent_ += power;
    return result;
}

Decimal Decimal::shifted(int power) && {
    exponent_ += power;
    return std::move(*this);
}

Decimal Decimal::shortest() const {
    if (isZero()) {
        return {};
    }
    Integer coefficient = coefficientOf(*this);
    int exponent = exponent_;
    while (exponent < 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        ++exponent;
    }
    return decimalOf(coefficient, exponent);
}

double Decimal::toDouble() const {
    // Both exact in a double, so one division or multiplication is correctly rounded (Clinger's fast path).
    static constexpr std::int64_t exact = std::int64_t(1) << 53;
    static constexpr std::array<double, 23> powers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                   1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                   1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (std::abs(exponent_) < static_cast<int>(powers.size()) && !large_ && small_ >= -exact &&
        small_ <= exact) {
        const auto digits = static_cast<double>(small_);
        const double power = powers.at(static_cast<std::size_t>(std::abs(exponent_)));
        return exponent_ < 0 ? digits / power : digits * power;
    }
    const std::string digits = coefficientOf(*this).str() + 'e' + std::to_string(exponent_);
    // strtod would follow the locale.
    double result = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), result);
    if (read.ec == std::errc::result_out_of_range)
        result = exponent_ < 0 ? 0 : (isNegative() ? -HUGE_VAL : HUGE_VAL);
    return result;
}

std::strong_ordering Decimal::compare(const Decimal& a, const Decimal& b) {
    if (a.sign() != b.sign()) {
        return a.sign() <=> b.sign();
    }
    if (SmallAligned both; alignSmall(a, b, both)) {
        return both.a <=> both.b;
    }
    const Aligned both = align(a, b);
    return both.a.compare(both.b) <=> 0;
}

Decimal operator+(const Decimal& a, const Decimal& b) {
    if (SmallAligned both; alignSmall(a, b, both)) {
        return {both.a + both.b, both.exponent};
    }
    const Aligned both = align(a, b);
    return decimalOf(both.a + both.b, both.exponent);
}

Decimal operator-(const Decimal& a, const Decimal& b) {
    if (SmallAligned both; alignSmall(a, b, both)) {
        return {both.a - both.b, both.exponent};
    }
    const Aligned both = align(a, b);
    return decimalOf(both.a - both.b, both.exponent);
}

Decimal operator*(const Decimal& a, const Decimal& b) {
    const int exponent = a.exponent_ + b.exponent_;
    if (!a.large_ && !b.large_ &&
        std::bit_width(magnitude(a.small_)) + std::bit_width(magnitude(b.small_)) <= safeBits) {
        return {a.small_ * b.small_, exponent};
    }
    return decimalOf(coefficientOf(a) * coefficientOf(b), exponent);
}

Decimal operator-(const Decimal& a) {
    return a.large_ ? decimalOf(-a.large_->value, a.exponent_) : Decimal(-a.small_, a.exponent_);
}

Decimal round(const Decimal& value, int places, Rounding mode) {
    const int surplus = -places - value.exponent();
    if (surplus <= 0)
        return decimalOf(scaled(coefficientOf(value), -surplus), -places);
    return decimalOf(quotient(coefficientOf(value), scaled(1, surplus), mode), -places);
}

} // namespace jixiao::number
