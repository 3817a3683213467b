// SPDX-License-Identifier: MPL-2.0
/// Numbers as tables write them: 1,681,680 · 1.5E+06 · 十二 · 百分之九十五 · 三分之二.
#pragma once

#include "number/decimal.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jixiao::target {

struct Numeral {
    /// 百分之, 千分之, 万分之 say the unit before the number.
    enum class Share : std::uint8_t { none, percent, permille, permyriad };

    number::Decimal value;
    number::Decimal divisor{1, 0}; // 三分之二
    std::size_t end = 0;           // in the folded text
    bool leadingZeros = false;     // 000, 007
    Share share = Share::none;
    std::uint8_t pair = 0; // 三五 (个): the second; the value is the first
};

constexpr bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

/// Whether a number in digits or in Chinese numerals may begin with this character.
bool mayBeginNumeral(char16_t c);

/// Digits with a decimal point, thousands separators (，too) and an exponent. A run longer than
/// Decimal::maxDigits is no number.
std::optional<Numeral> scanDigits(std::u16string_view text, std::size_t begin);
/// The same into `numeral`, which is as new; false: no number.
bool scanDigits(std::u16string_view text, std::size_t begin, Numeral& numeral);

/// A number in Chinese numerals, or one with 百分之 … before it (whose number may be in digits). Whether it
/// is meant as a number (两次) or is part of a word (一般) only what follows can tell.
std::optional<Numeral> scanSpelled(std::u16string_view text, std::size_t begin);

/// 一百二十, 十二, 二〇二一 as a whole number below 10^18. `end` is set behind it.
std::optional<std::int64_t> scanSpelledWhole(std::u16string_view text, std::size_t begin, std::size_t& end);

/// 十 百 千 万 亿 and their compounds (百万) as a power of ten; nothing for any other text. `end` is set
/// behind them.
std::optional<int> scanMultiplier(std::u16string_view text, std::size_t begin, std::size_t& end);

} // namespace jixiao::target
