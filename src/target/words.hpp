// SPDX-License-Identifier: MPL-2.0
/// The words around a number: comparisons before and behind it, and words that say nothing about it.
#pragma once

#include "target/character_set.hpp"
#include "target/target.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jixiao::target {

/// What a word makes of the number it stands beside.
struct Comparison {
    Operator comparison = Operator::none;
    bool weak = false;        // 达到, 控制在: gives way to a word behind the number (控制在5%以上)
    bool approximate = false; // 约, 左右
    bool sign = false;        // ≥, not a word; may stand between a number and what it bounds (80%≤x)
    bool plusMinus = false;   // ±5%: from -5 % to 5 %
};

struct FoundComparison {
    Comparison comparison;
    std::size_t length = 0; // 0: none
};

/// The longest comparison that stands before a number: ≥ 不低于 大于等于 超.
FoundComparison findComparisonBefore(std::u16string_view text);

/// The longest comparison that stands behind a number: 以上 及其以下 以内 左右.
/// 以上, 以下 and 以内 include the number (民法典 第一千二百五十九条).
FoundComparison findComparisonBehind(std::u16string_view text);

/// The length of the longest word that may stand beside a number without changing it (计划资金, 达标, 完成);
/// 0: none.
std::size_t findFiller(std::u16string_view text);

/// Which way the word of `findFiller` says that something moves.
Change changeOf(std::u16string_view text);

/// Whether the text says that there is nothing: a dash (a 一 typed for one among them), a slash, dots.
bool isDash(std::u16string_view text);

/// Whether the text is an error value of a spreadsheet: #DIV/0!, #REF!, #N/A, Err:502.
bool isErrorValue(std::u16string_view text);

/// Stops, brackets and quotation marks, which part conditions or surround them.
inline constexpr CharacterSet separators(u" ;,:|()[]\"'、。“”‘’【】「」『』");

/// A letter of a word: Chinese, Latin or Greek.
constexpr bool isLetter(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'\u0370' && c <= u'\u03FF') ||
           (c >= u'\u3400' && c <= u'\u9FFF') || (c >= u'\uF900' && c <= u'\uFAFF') || c == u'〇' ||
           (c >= 0xD800 && c <= 0xDFFF);
}

constexpr bool isLatin(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace jixiao::target
