// SPDX-License-Identifier: MPL-2.0
#include "target/numeral.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;

constexpr std::size_t fastDigits = 18; // fit 64 bits together

bool allDigits(std::u16string_view text, std::size_t begin, std::size_t count) {
    if (begin + count > text.size()) {
        return false;
    }
    for (std::size_t i = begin; i < begin + count; ++i) {
        if (!isDigit(text[i])) {
            return false;
        }
    }
    return true;
}

/// Where the digits of a whole number end; separators are passed over where they stand before groups of
/// three: 1,681,680, and 1，681，680 in full-width digits (between others ， parts two numbers).
std::size_t wholeEnd(const Source& source, std::size_t begin) {
    const std::u16string_view text = source.text();
    std::size_t at = begin;
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    if (at - begin > 3 || at == begin) {
        return at;
    }
    while (at < text.size() && text[at] == u',' && allDigits(text, at + 1, 3) &&
           !allDigits(text, at + 4, 1) &&
           (source.written(at) == u',' || source.written(at + 1) != text[at + 1])) {
        at += 4;
    }
    return at;
}

/// 0…9, or -1.
int digitValue(char16_t c) {
    switch (c) {
    case u'零':
    case u'〇':
    case u'○':
        return 0;
    case u'一':
    case u'壹':
        return 1;
    case u'二':
    case u'两':
    case u'贰':
    case u'兩':
        return 2;
    case u'三':
    case u'叁':
        return 3;
    case u'四':
    case u'肆':
        return 4;
    case u'五':
    case u'伍':
        return 5;
    case u'六':
    case u'陆':
        return 6;
    case u'七':
    case u'柒':
        return 7;
    case u'八':
    case u'捌':
        return 8;
    case u'九':
    case u'玖':
        return 9;
    default:
        return -1;
    }
}

/// 1 for 十 … 8 for 亿, or 0.
int powerValue(char16_t c) {
    switch (c) {
    case u'十':
    case u'拾':
        return 1;
    case u'百':
    case u'佰':
        return 2;
    case u'千':
    case u'仟':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

std::int64_t power(int exponent) {
    std::int64_t result = 1;
    for (int i = 0; i < exponent; ++i) {
        result *= 10;
    }
    return result;
}

/// Digits one after the other: 二〇二一, and the fraction behind 点.
std::size_t digitRun(std::u16string_view text, std::size_t begin, std::int64_t& value) {
    std::size_t at = begin;
    value = 0;
    while (at < text.size() && at - begin < fastDigits && digitValue(text[at]) >= 0) {
        value = value * 10 + static_cast<std::int64_t>(digitValue(text[at]));
        ++at;
    }
    return at;
}

/// 一百二十, 十二, 三万五千; below 10^12, which is all that anyone spells out. `end` stays where nothing was
/// read.
std::optional<std::int64_t> spelledWhole(std::u16string_view text, std::size_t begin, std::size_t& end) {
    std::int64_t run = 0;
    const std::size_t runEnd = digitRun(text, begin, run);
    if (runEnd - begin > 1 && (runEnd == text.size() || powerValue(text[runEnd]) == 0)) {
        end = runEnd;
        return run;
    }
    std::int64_t total = 0, section = 0;
    int digit = -1; // none waits for its power of ten
    int lowest = 9; // power of ten last seen in this section: they must fall
    std::size_t at = begin;
    for (; at < text.size(); ++at) {
        if (const int value = digitValue(text[at]); value >= 0) {
            if (digit > 0) {
                break;
            }
            digit = value;
            continue;
        }
        const int exponent = powerValue(text[at]);
        if (exponent == 0) {
            break;
        }
        const auto waiting = static_cast<std::int64_t>(std::max(digit, 0));
        if (exponent < 4) {
            if (exponent >= lowest || (digit < 0 && exponent != 1)) {
                break;
            }
            section += (digit < 0 ? 1 : waiting) * power(exponent);
            lowest = exponent;
        } else {
            if (section + waiting == 0 || total % power(exponent + 1) != 0 || total >= power(10)) {
                break;
            }
            total += (section + waiting) * power(exponent);
            section = 0;
            lowest = 9;
        }
        digit = -1;
    }
    if (at == begin) {
        return std::nullopt;
    }
    end = at;
    return total + section + static_cast<std::int64_t>(std::max(digit, 0));
}

std::optional<Numeral> spelledDecimal(std::u16string_view text, std::size_t begin) {
    Numeral result;
    const auto whole = spelledWhole(text, begin, result.end);
    if (!whole) {
        return std::nullopt;
    }
    result.value = Decimal(*whole, 0);
    if (result.end + 1 < text.size() && text[result.end] == u'点') {
        std::int64_t fraction = 0;
        const std::size_t end = digitRun(text, result.end + 1, fraction);
        if (end > result.end + 1) {
            const int places = static_cast<int>(end - result.end - 1);
            result.value = result.value + Decimal(fraction, -places);
            result.end = end;
        }
    }
    return result;
}

/// Digits that fit 64 bits, with at most a decimal point, as most numbers are. False: not such a one.
bool plainDigits(std::u16string_view text, std::size_t begin, Numeral& numeral) {
    std::int64_t value = 0;
    std::size_t at = begin;
    while (at < text.size() && isDigit(text[at])) {
        value = value * 10 + (text[at] - u'0');
        if (++at - begin > fastDigits) {
            return false;
        }
    }
    const std::size_t whole = at - begin;
    std::size_t places = 0;
    if (at < text.size() && text[at] == u'.') {
        const std::size_t point = at;
        while (point + 1 + places < text.size() && isDigit(text[point + 1 + places])) {
            value = value * 10 + (text[point + 1 + places] - u'0');
            if (whole + ++places > fastDigits) {
                return false;
            }
        }
        at += places == 0 ? 0 : places + 1;
    }
    if (whole + places == 0 || (at < text.size() && text[at] == u',' && places == 0)) {
        return false;
    }
    numeral.value = Decimal(value, -static_cast<int>(places));
    numeral.end = at;
    numeral.leadingZeros = whole > 1 && text[begin] == u'0';
    return true;
}

} // namespace

bool mayBeginNumeral(char16_t c) {
    constexpr char16_t latin = 0x80;
    return c < latin ? isDigit(c) || c == u'.' || c == u'-'
                     : c == u'−' || c == u'–' || c == u'负' || c == u'半' || digitValue(c) >= 0 ||
                           powerValue(c) > 0;
}

std::optional<Numeral> scanDigits(const Source& source, std::size_t begin) {
    const std::u16string_view text = source.text();
    std::optional<Numeral> result(std::in_place);
    if (plainDigits(text, begin, *result)) {
        return result;
    }
    std::size_t end = wholeEnd(source, begin);
    result->leadingZeros = end - begin > 1 && text[begin] == u'0';
    std::u16string digits;
    for (std::size_t i = begin; i < end; ++i) {
        if (text[i] != u',') {
            digits.push_back(text[i]);
        }
    }
    if (end < text.size() && text[end] == u'.' && allDigits(text, end + 1, 1)) {
        do {
            digits.push_back(text[end]);
            ++end;
        } while (end < text.size() && isDigit(text[end]));
    }
    auto value = Decimal::read(digits);
    if (!value) {
        return std::nullopt;
    }
    result->end = end;
    result->value = std::move(*value);
    return result;
}

std::optional<Numeral> scanSpelled(const Source& source, std::size_t begin) {
    const std::u16string_view text = source.text();
    const std::u16string_view rest = text.substr(begin);
    using Share = Numeral::Share;
    Share share = Share::none;
    if (rest.starts_with(u"百分之")) {
        share = Share::percent;
    } else if (rest.starts_with(u"千分之")) {
        share = Share::permille;
    } else if (rest.starts_with(u"万分之")) {
        share = Share::permyriad;
    }
    if (share != Share::none) {
        constexpr std::size_t prefix = 3;
        if (share == Share::percent && rest.substr(prefix).starts_with(u'百')) { // 百分之百
            Numeral result;
            result.value = Decimal(100, 0);
            result.end = begin + prefix + 1;
            result.share = share;
            return result;
        }
        auto result = scanDigits(source, begin + prefix);
        if (!result) {
            result = spelledDecimal(text, begin + prefix);
        }
        if (result) {
            result->share = share;
        }
        return result;
    }
    if (rest.starts_with(u'半')) {
        Numeral result;
        result.value = Decimal(5, -1);
        result.end = begin + 1;
        return result;
    }
    auto result = spelledDecimal(text, begin);
    if (result && text.substr(result->end).starts_with(u"分之") && !result->value.isZero()) {
        if (auto parts = spelledDecimal(text, result->end + 2)) {
            parts->divisor = result->value;
            return parts;
        }
    }
    return result;
}

std::optional<int> scanMultiplier(std::u16string_view text, std::size_t begin, std::size_t& end) {
    constexpr std::size_t most = 3; // 千百万 and the like; more is no number anyone writes
    int exponent = 0;
    std::size_t at = begin;
    while (at < text.size() && at - begin < most && powerValue(text[at]) > 0) {
        exponent += powerValue(text[at]);
        ++at;
    }
    if (at == begin) {
        return std::nullopt;
    }
    end = at;
    return exponent;
}

} // namespace jixiao::target
