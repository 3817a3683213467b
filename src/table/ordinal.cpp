// SPDX-License-Identifier: MPL-2.0
#include "table/ordinal.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

constexpr bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}
bool isIn(View set, char16_t c) {
    return set.find(c) != View::npos;
}

std::int32_t numeral(char16_t c) {
    constexpr View small = u"一二三四五六七八九十";
    if (isDigit(c)) {
        return c - u'0';
    }
    if (c >= u'０' && c <= u'９') {
        return c - u'０';
    }
    if (c >= u'①' && c <= u'⑳') {
        return c - u'①' + 1;
    }
    const std::size_t at = small.find(c);
    return at == View::npos ? -1 : static_cast<std::int32_t>(at) + 1;
}

std::size_t skipSpaces(View text, std::size_t at) {
    while (at < text.size() && text::isSpace(text[at])) {
        ++at;
    }
    return at;
}

} // namespace

std::optional<Ordinal> readOrdinal(View text) {
    const auto isWord = [text](std::size_t at, char16_t simplified) {
        return at < text.size() && text::foldCharacter(text[at]) == simplified;
    };
    std::size_t at = skipSpaces(text, 0);
    if (!isWord(at, u'指')) {
        return std::nullopt;
    }
    at = skipSpaces(text, at + 1);
    if (!isWord(at, u'标')) {
        return std::nullopt;
    }
    at = skipSpaces(text, at + 1);
    Ordinal ordinal;
    std::size_t count = 0;
    std::int32_t ones = 0;
    for (; at < text.size() && numeral(text[at]) >= 0 && count < 4; ++at, ++count) {
        const std::int32_t value = numeral(text[at]);
        if (value == 10) { // 十 multiplies what stands in front of it: 二十一
            ordinal.number = (ones == 0 ? 1 : ones) * 10;
            ones = 0;
        } else {
            ones = ones * 10 + value;
        }
    }
    ordinal.number += ones;
    if (count > 3) {
        return std::nullopt; // 指标2021…: a year, not a place in a list
    }
    constexpr View separators = u":：、.．,，-—–_)）;；";
    const std::size_t beforeSeparator = at;
    at = skipSpaces(text, at);
    while (at < text.size() && isIn(separators, text[at])) {
        at = skipSpaces(text, at + 1);
    }
    if (count == 0 && at == beforeSeparator) {
        return std::nullopt; // 指标值, 指标内容
    }
    ordinal.length = at;
    return ordinal;
}

bool isFunctionHead(View text) {
    std::size_t at = 0;
    const auto accept = [&](char16_t simplified) {
        at = skipSpaces(text, at);
        if (at < text.size() && text::foldCharacter(text[at]) == simplified) {
            ++at;
            return true;
        }
        return false;
    };
    if (accept(u'核') && !accept(u'心')) {
        return false;
    }
    if (!accept(u'职') || !(accept(u'能') || accept(u'责'))) {
        return false;
    }
    at = skipSpaces(text, at);
    return at < text.size() && numeral(text[at]) >= 0;
}

} // namespace jixiao::table
