// SPDX-License-Identifier: MPL-2.0
#include "table/shape.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

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

constexpr View operatorSigns = u"≥≤=><≧≦﹦≯≮";

constexpr auto operatorWords = std::to_array<View>({
    u"大于等于", u"小于等于", u"大于或等于", u"小于或等于", u"不低于", u"不少于", u"不小于",
    u"不超过",   u"不高于",   u"不大于",     u"不多于",     u"至少",   u"大于",   u"小于",
    u"等于",     u"低于",     u"高于",       u"超过",       u"少于",   u"控制在",
});

constexpr auto operatorEndings = std::to_array<View>({u"以上", u"以下", u"以内", u"之内", u"以上。"});

constexpr auto typeWords = std::to_array<View>({
    u"定量",     u"定性",     u"定量指标", u"定性指标", u"正向",     u"反向",       u"逆向",
    u"正向指标", u"反向指标", u"逆向指标", u"越大越好", u"越小越好", u"约束性",     u"预期性",
    u"数值",     u"文本",     u"正指标",   u"反指标",   u"逆指标",   u"值越大越好", u"值越小越好",
});

/// Units that stand alone in a cell. Which of them convert into each other is the business of `target`.
constexpr auto unitWords = std::to_array<View>({
    u"%",      u"‰",      u"人",       u"人次", u"人/次",  u"次",       u"个",      u"项",       u"件",
    u"万元",   u"元",     u"亿元",     u"千元", u"年",     u"月",       u"个月",    u"天",       u"日",
    u"小时",   u"分钟",   u"公里",     u"千米", u"米",     u"厘米",     u"亩",      u"万亩",     u"公顷",
    u"平方米", u"㎡",     u"m2",       u"m²",   u"m³",     u"平方公里", u"立方米",  u"万立方米", u"吨",
    u"万吨",   u"公斤",   u"千克",     u"斤",   u"克",     u"户",       u"户次",    u"家",       u"所",
    u"座",     u"台",     u"套",       u"辆",   u"条",     u"处",       u"份",      u"篇",       u"期",
    u"场",     u"场次",   u"批",       u"批次", u"名",     u"位",       u"村",      u"组",       u"头",
    u"只",     u"株",     u"粒",       u"本",   u"册",     u"幅",       u"块",      u"间",       u"栋",
    u"班",     u"校",     u"县",       u"镇",   u"乡",     u"例",       u"起",      u"宗",       u"度",
    u"千瓦",   u"千瓦时", u"百分比",   u"比例", u"百分点", u"万人",     u"万人次",  u"万户",     u"元/亩",
    u"元/人",  u"工作日", u"个工作日", u"tb",   u"gb",     u"架",       u"公里/年", u"件/套",    u"台/套",
    u"台套",   u"人日",   u"课时",     u"学时", u"季度",   u"周",       u"张",      u"枚",       u"棵",
});

/// "-", "——", "/", a lone 一 (a damaged dash).
bool isDash(View folded) {
    return folded == u"一" || folded == u"无" || folded == u"n/a" ||
           folded.find_first_not_of(u"-—–―－/\\_－~") == View::npos;
}

struct Number {
    std::size_t length = 0;
    double value = 0; // of the digits before the point; enough to know a year
};

/// Digits with grouping commas and one point.
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

/// Operator in front, in signs or words.
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

/// The number, percent, quantity or date a folded text is, if it is one.
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

struct Ordinal {
    std::size_t length = 0; // of the text it takes, separators included
    std::int32_t number = 0;
};

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

/// 指标N with any separator or none, on the text as it is.
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

/// 职能1：… 职能一、…
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

bool isBlockLabel(View stripped) {
    return stripped.size() <= 12 && (endsWith(stripped, u"绩效指标") || endsWith(stripped, u"绩效目标"));
}

Shape shapeOfLabel(const Label& label) {
    switch (label.level) {
    case LabelLevel::level1:
        return Shape::label1;
    case LabelLevel::level2:
        return Shape::label2;
    case LabelLevel::either:
        return Shape::labelEither;
    case LabelLevel::none:
        break;
    }
    return Shape::labelLike;
}

Shape shapeByLength(std::size_t length) {
    if (length <= 12) {
        return Shape::word;
    }
    return length <= 40 ? Shape::phrase : Shape::prose;
}

constexpr std::size_t longestValue = 40;

} // namespace

Reading readShape(std::u16string_view text, std::u16string& scratch) {
    Reading reading;
    if (const auto ordinal = readOrdinal(text)) {
        reading.ordinal = ordinal->number;
        reading.nameBegin = ordinal->length;
        reading.shape = ordinal->length == text.size() ? Shape::ordinal : Shape::ordinalName;
        return reading;
    }
    if (isFunctionHead(text)) {
        reading.shape = Shape::functionHead;
        return reading;
    }
    if (text.size() > longestValue) {
        reading.shape = Shape::prose;
        return reading;
    }
    text::foldInto(text, scratch);
    const View folded = scratch;
    if (folded.empty()) {
        return reading;
    }
    if (folded.find_first_not_of(u"…。.·") == View::npos) {
        reading.shape = Shape::ellipsis;
        return reading;
    }
    if (isDash(folded)) {
        reading.shape = Shape::dash;
        return reading;
    }
    if (isOneOf(folded, typeWords)) {
        reading.shape = Shape::typeWord;
        return reading;
    }
    reading.label = readLabel(folded);
    if (reading.label.level != LabelLevel::none) {
        reading.shape = shapeOfLabel(reading.label);
        return reading;
    }
    if (isBlockLabel(stripLabel(folded))) {
        reading.shape = Shape::blockLabel;
        return reading;
    }
    if (reading.label.like) {
        reading.shape = Shape::labelLike;
        return reading;
    }
    if (isOneOf(folded, unitWords)) {
        reading.shape = Shape::unit;
        return reading;
    }
    const View stripped =
        folded.front() == u'(' && folded.back() == u')' ? folded.substr(1, folded.size() - 2) : folded;
    if (stripped == u"分") {
        reading.shape = Shape::points;
        return reading;
    }
    if (const auto value = readValue(stripped)) {
        reading.shape = *value;
        return reading;
    }
    reading.shape = shapeByLength(text.size());
    return reading;
}

bool looksLikeTarget(Shape shape) {
    return shape == Shape::percent || shape == Shape::quantity || shape == Shape::threshold;
}

bool formulaIsTarget(std::u16string_view formula) {
    if (formula.size() < 2 || formula.front() != u'=') {
        return false;
    }
    std::u16string folded;
    text::foldInto(formula.substr(1), folded);
    View text = folded;
    text.remove_prefix(std::min(operatorLength(text), text.size()));
    const Number number = readNumber(text);
    if (number.length == 0) {
        return false;
    }
    const View rest = text.substr(number.length);
    // Arithmetic, calls and references are somebody's formula; 元/亩 is a unit.
    if (rest.find_first_of(u"+*^&()[]{}\"'$;:<>=") != View::npos || rest.size() > 12) {
        return false;
    }
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const bool divides = rest[i] == u'/' || rest[i] == u'-' || rest[i] == u',';
        if (divides && (i == 0 || i + 1 == rest.size() || isDigit(rest[i + 1]))) {
            return false;
        }
        if (isDigit(rest[i])) {
            return false;
        }
    }
    return true;
}

std::u16string targetOfFormula(std::u16string_view formula) {
    std::u16string target(text::trim(formula));
    std::replace(target.begin(), target.end(), u'!', u' ');
    return target;
}

std::string_view name(Shape shape) {
    constexpr std::array<std::string_view, shapeCount> names{
        "label1",   "label2",       "label either", "label-like", "block label", "function head",
        "ordinal",  "ordinal+name", "operator",     "unit",       "number",      "percent",
        "quantity", "threshold",    "date",         "dash",       "points",      "type word",
        "ellipsis", "word",         "phrase",       "prose",
    };
    return names[static_cast<std::size_t>(shape)];
}

} // namespace jixiao::table
