// SPDX-License-Identifier: MPL-2.0
#include "table/value.hpp"

#include "table/value_words.hpp"

#include <algorithm>
#include <array>

namespace jixiao::table {

namespace {

using View = std::u16string_view;
using words::operatorEndings;
using words::operatorSigns;
using words::operatorWords;
using words::unitWords;

constexpr bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}
bool isIn(View set, char16_t c) {
    return set.find(c) != View::npos;
}
bool endsWith(View text, View end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

template <std::size_t N>
bool isOneOf(View text, const std::array<View, N>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool hasOperatorEnding(View rest) {
    return std::any_of(operatorEndings.begin(), operatorEndings.end(),
                       [rest](View ending) { return rest.find(ending) != View::npos; }) ||
           endsWith(rest, u"内") || endsWith(rest, u"及其以下");
}

/// 2021年12月底前, 12月31日, 2021-12-31, 2021.1.1-12.31
bool isDate(View folded, const Number& first) {
    const View rest = folded.substr(first.length);
    if (rest.empty()) {
        return false;
    }
    const bool year = first.value >= 1900 && first.value <= 2100 && first.length >= 4;
    switch (rest.front()) {
    case u'年':
        return year;
    case u'月':
        return first.value >= 1 && first.value <= 12;
    case u'-':
    case u'/':
    case u'.':
        return year && rest.size() > 1 && isDigit(rest[1]);
    default:
        return false;
    }
}

} // namespace

Number readNumber(View text) {
    Number number;
    bool point = false;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at];
        if (isDigit(c)) {
            if (!point && number.value < 1e9) {
                number.value = number.value * 10 + (c - u'0');
            }
            number.length = at + 1;
        } else if (c == u'.' && !point && at > 0 && at + 1 < text.size() && isDigit(text[at + 1])) {
            point = true;
        } else if (c == u',' && !point && at > 0 && at + 3 < text.size() && isDigit(text[at + 1]) &&
                   isDigit(text[at + 2]) && isDigit(text[at + 3])) {
            continue;
        } else {
            break;
        }
    }
    return number;
}

std::size_t operatorLength(View text) {
    std::size_t signs = 0;
    while (signs < text.size() && isIn(operatorSigns, text[signs])) {
        ++signs;
    }
    if (signs > 0) {
        return signs;
    }
    for (const View word : operatorWords) {
        if (text.starts_with(word)) {
            return word.size();
        }
    }
    return 0;
}

std::optional<Shape> readValue(View folded) {
    const std::size_t sign = operatorLength(folded);
    if (sign == folded.size()) {
        return Shape::operatorSign;
    }
    View text = folded.substr(sign);
    if (sign == 0 && text.front() == u'-' && text.size() > 1 && isDigit(text[1])) {
        text.remove_prefix(1);
    }
    const Number number = readNumber(text);
    if (number.length == 0) {
        return sign > 0 && isOneOf(text, unitWords) ? std::optional(Shape::threshold) : std::nullopt;
    }
    if (sign > 0) {
        return Shape::threshold;
    }
    const View rest = text.substr(number.length);
    if (rest.empty()) {
        return Shape::number;
    }
    if (isDate(text, number)) {
        return Shape::date;
    }
    if (rest == u"分") {
        return Shape::points;
    }
    if (hasOperatorEnding(rest) && rest.size() <= 12) {
        return Shape::threshold;
    }
    if (rest.starts_with(u"%") || rest.starts_with(u"‰") || rest == u"百分比" || rest == u"百分点" ||
        rest == u"个百分点") {
        return rest.size() <= 4 ? std::optional(Shape::percent) : std::nullopt;
    }
    if (rest.front() == u'、' || rest.front() == u'.' || rest.front() == u')' || rest.front() == u':') {
        return std::nullopt; // 1、水稻
    }
    const bool range = rest.size() > 1 && isIn(u"-~—–至", rest.front()) && isDigit(rest[1]);
    return rest.size() <= 6 || range || isOneOf(rest, unitWords) || rest.find(u'/') != View::npos
               ? std::optional(Shape::quantity)
               : std::nullopt;
}

} // namespace jixiao::table
