// SPDX-License-Identifier: MPL-2.0
#include "target/numeral.hpp"

#include <algorithm>
#include <array>

namespace jixiao::target {

namespace {

using number::Decimal;

constexpr std::size_t longestRun = 18; // digits that fit 64 bits together

/// 0…9, or -1.
int digitValue(char16_t c) {
    static constexpr std::u16string_view digits = u"零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖○";
    if (c == u'两') {
        return 2;
    }
    const std::size_t at = digits.find(c);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at % 10);
}

/// 1 for 十 … 8 for 亿, or 0.
int powerValue(char16_t c) {
    static constexpr std::u16string_view powers = u"十百千万拾佰仟";
    if (c == u'亿') {
        return 8;
    }
    const std::size_t at = powers.find(c);
    return at == std::u16string_view::npos ? 0 : static_cast<int>(at % 4) + 1;
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
    while (at < text.size() && at - begin < longestRun && digitValue(text[at]) >= 0) {
        value = value * 10 + digitValue(text[at]);
        ++at;
    }
    return at;
}

/// 一两, 三五: one number or the other, not 12 or 35.
bool isPair(std::u16string_view text, std::size_t begin, std::size_t end) {
    return end - begin == 2 && digitValue(text[begin]) > 0 &&
           digitValue(text[begin]) < digitValue(text[begin + 1]);
}

std::optional<Numeral> spelledDecimal(std::u16string_view text, std::size_t begin) {
    Numeral result;
    const auto whole = scanSpelledWhole(text, begin, result.end);
    if (!whole) {
        return std::nullopt;
    }
    result.value = Decimal(*whole, 0);
    if (isPair(text, begin, result.end)) {
        result.value = Decimal(digitValue(text[begin]), 0);
        result.pair = static_cast<std::uint8_t>(digitValue(text[begin + 1]));
        return result;
    }
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

/// The number behind 百分之: 百分之九十五, 百分之95, 百分之百.
std::optional<Numeral> shareNumber(std::u16string_view text, std::size_t begin, Numeral::Share share) {
    std::optional<Numeral> result;
    if (share == Numeral::Share::percent && text.substr(begin).starts_with(u'百')) {
        result.emplace();
        result->value = Decimal(100, 0);
        result->end = begin + 1;
    } else {
        result = scanDigits(text, begin);
        if (!result) {
            result = spelledDecimal(text, begin);
        }
    }
    if (result) {
        result->share = share;
    }
    return result;
}

} // namespace

std::optional<std::int64_t> scanSpelledWhole(std::u16string_view text, std::size_t begin, std::size_t& end) {
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
        const std::int64_t waiting = std::max(digit, 0);
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
    return total + section + std::max(digit, 0);
}

bool mayBeginNumeral(char16_t c) {
    constexpr char16_t latin = 0x80;
    return c < latin ? isDigit(c) || c == u'.' || c == u'-'
                     : c == u'−' || c == u'–' || c == u'负' || c == u'半' || digitValue(c) >= 0 ||
                           powerValue(c) > 0;
}

std::optional<Numeral> scanSpelled(std::u16string_view text, std::size_t begin) {
    using Share = Numeral::Share;
    struct Prefix {
        std::u16string_view word;
        Share share;
    };
    static constexpr auto prefixes = std::to_array<Prefix>(
        {{u"百分之", Share::percent}, {u"千分之", Share::permille}, {u"万分之", Share::permyriad}});
    if (text.substr(begin).starts_with(u"百分百")) {
        Numeral all;
        all.value = Decimal(100, 0);
        all.share = Share::percent;
        all.end = begin + 3;
        return all;
    }
    for (const Prefix& prefix : prefixes) {
        if (text.substr(begin).starts_with(prefix.word)) {
            return shareNumber(text, begin + prefix.word.size(), prefix.share);
        }
    }
    if (begin > 0 && digitValue(text[begin - 1]) > 0) { // 三百 of 两三百: no number by itself
        return std::nullopt;
    }
    if (text.substr(begin).starts_with(u'半')) {
        Numeral half;
        half.value = Decimal(5, -1);
        half.end = begin + 1;
        return half;
    }
    auto result = spelledDecimal(text, begin);
    if (result && text.substr(result->end).starts_with(u"分之") && !result->value.isZero()) {
        if (auto parts = spelledDecimal(text, result->end + 2)) { // 三分之二
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
