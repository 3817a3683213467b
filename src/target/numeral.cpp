// SPDX-License-Identifier: MPL-2.0
#include "target/numeral.hpp"

#include <array>
#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;

constexpr std::size_t fastDigits = 18; // fit 64 bits together

bool digitAt(std::u16string_view text, std::size_t at) {
    return at < text.size() && isDigit(text[at]);
}

/// Digits that fit 64 bits, with at most a decimal point, as most numbers are. False: not such a one.
bool plainDigits(std::u16string_view text, std::size_t begin, Numeral& numeral) {
    std::int64_t value = 0;
    std::size_t at = begin;
    while (digitAt(text, at)) {
        if (at - begin == fastDigits) {
            return false;
        }
        value = value * 10 + (text[at++] - u'0');
    }
    const std::size_t whole = at - begin;
    std::size_t places = 0;
    if (at < text.size() && text[at] == u'.') {
        while (digitAt(text, at + 1 + places)) {
            if (whole + places == fastDigits) {
                return false;
            }
            value = value * 10 + (text[at + 1 + places++] - u'0');
        }
        const bool alone = places == 0 && at + 1 < text.size() && text[at + 1] == u'%'; // 95.%
        at += places > 0 ? places + 1 : alone ? 1 : 0;
    }
    if (whole + places == 0 || (at < text.size() && text[at] == u',' && places == 0)) {
        return false;
    }
    numeral.value = Decimal(value, -static_cast<int>(places));
    numeral.end = at;
    numeral.leadingZeros = whole > 1 && text[begin] == u'0';
    return true;
}

/// Collects the digits of a number without its separators.
class Digits {
public:
    /// Digits from `at` on; `at` moves behind them.
    void take(std::u16string_view text, std::size_t& at) {
        while (digitAt(text, at)) {
            add(text[at++]);
        }
    }

    /// Too many are counted, not kept.
    void add(char16_t c) {
        if (size_ < digits_.size()) {
            digits_[size_] = c;
        }
        ++size_;
    }

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::optional<Decimal> read() const {
        return size_ > digits_.size() ? std::nullopt : Decimal::read({digits_.data(), size_});
    }

private:
    std::array<char16_t, Decimal::maxDigits + 1> digits_; // with a decimal point; filled before it is read
    std::size_t size_ = 0;
};

/// Any number in digits: long ones, and those with separators before groups of three.
bool anyDigits(std::u16string_view text, std::size_t begin, Numeral& numeral) {
    constexpr std::size_t group = 3;
    Digits digits;
    std::size_t at = begin;
    digits.take(text, at);
    numeral.leadingZeros = digits.size() > 1 && text[begin] == u'0';
    if (digits.size() > 0 && digits.size() <= group) {
        while (at < text.size() && text[at] == u',' && digitAt(text, at + 1) && digitAt(text, at + 2) &&
               digitAt(text, at + 3) && !digitAt(text, at + 4)) {
            digits.take(text, ++at);
        }
    }
    if (at < text.size() && text[at] == u'.' && digitAt(text, at + 1)) {
        digits.add(text[at++]);
        digits.take(text, at);
    }
    auto value = digits.read();
    if (!value) {
        return false;
    }
    numeral.value = std::move(*value);
    numeral.end = at;
    return true;
}

/// 1.5E+06, as spreadsheets write large numbers into text files.
void readExponent(std::u16string_view text, std::size_t begin, Numeral& numeral) {
    constexpr std::size_t most = 3; // digits of the exponent of any double
    std::size_t at = numeral.end;
    if (at >= text.size() || text[at] != u'e') {
        return;
    }
    ++at;
    const bool minus = at < text.size() && text[at] == u'-';
    if (minus || (at < text.size() && text[at] == u'+')) {
        ++at;
    }
    int exponent = 0;
    const std::size_t first = at;
    while (digitAt(text, at) && at - first <= most) {
        exponent = exponent * 10 + (text[at++] - u'0');
    }
    const std::size_t digits = numeral.end - begin + static_cast<std::size_t>(exponent); // written out
    if (at == first || at - first > most || digits > Decimal::maxDigits) {
        return;
    }
    numeral.value = std::move(numeral.value).shifted(minus ? -exponent : exponent);
    numeral.end = at;
}

} // namespace

bool scanDigits(std::u16string_view text, std::size_t begin, Numeral& numeral) {
    if (!plainDigits(text, begin, numeral) && !anyDigits(text, begin, numeral)) {
        return false;
    }
    readExponent(text, begin, numeral);
    return true;
}

std::optional<Numeral> scanDigits(std::u16string_view text, std::size_t begin) {
    std::optional<Numeral> result(std::in_place);
    if (!scanDigits(text, begin, *result)) {
        result.reset();
    }
    return result;
}

} // namespace jixiao::target
