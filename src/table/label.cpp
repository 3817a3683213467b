// SPDX-License-Identifier: MPL-2.0
#include "table/taxonomy.hpp"
#include "table/taxonomy_words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace jixiao::table {

namespace {

using View = std::u16string_view;
using words::Level1Stem;
using words::level1Stems;
using words::Level2Stem;
using words::level2Stems;
using words::OwnStem;
using words::ownStems;

constexpr View digits = u"0123456789";
constexpr View numerals = u"0123456789一二三四五六七八九十";
constexpr View closing = u":,;.、，：；。";

bool isIn(View set, char16_t c) {
    return set.find(c) != View::npos;
}

bool endsWith(View text, View end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// 一、 (1) 1. 2) ① 设1条 in front.
View withoutNumbering(View text) {
    constexpr View given = u"设";
    if (text.starts_with(given)) { // 设1条数量指标
        const std::size_t end = text.find(u'条');
        if (end != View::npos && end <= 4) {
            return text.substr(end + 1);
        }
    }
    if (!text.empty() && text.front() >= u'①' && text.front() <= u'⑳') {
        return text.substr(1);
    }
    std::size_t at = 0;
    const bool opened = !text.empty() && isIn(u"(（", text.front());
    if (opened) {
        ++at;
    }
    const std::size_t number = at;
    while (at < text.size() && at < number + 3 && isIn(numerals, text[at])) {
        ++at;
    }
    if (at == number || at >= text.size()) {
        return text;
    }
    const bool separated = opened ? isIn(u")）", text[at]) : isIn(u"、.．)）,，", text[at]);
    return separated ? text.substr(at + 1) : text;
}

/// (50分) (分) （10%） behind.
View withoutPoints(View text) {
    if (text.empty() || !isIn(u")）]】", text.back())) {
        return text;
    }
    const std::size_t open = text.find_last_of(u"(（[【");
    if (open == View::npos || open == 0) {
        return text;
    }
    View inside = text.substr(open + 1, text.size() - open - 2);
    while (!inside.empty() && (isIn(digits, inside.front()) || inside.front() == u'.' ||
                               (inside.front() >= u'０' && inside.front() <= u'９'))) {
        inside.remove_prefix(1);
    }
    const bool points = inside.empty() || inside == u"分" || inside == u"%" || inside == u"％";
    return points ? text.substr(0, open) : text;
}

/// Without 指标 or 目标 behind; tells whether there was one.
View stemOf(View label, bool& hadSuffix) {
    for (const View suffix : {View(u"指标"), View(u"目标")}) {
        if (endsWith(label, suffix) && label.size() > suffix.size()) {
            hadSuffix = true;
            return label.substr(0, label.size() - suffix.size());
        }
    }
    return label;
}

const Level2Stem* findLevel2(View stem) {
    const auto found = std::find_if(level2Stems.begin(), level2Stems.end(),
                                    [stem](const Level2Stem& known) { return known.stem == stem; });
    return found == level2Stems.end() ? nullptr : &*found;
}

const Level1Stem* findLevel1(View stem) {
    const auto found = std::find_if(level1Stems.begin(), level1Stems.end(),
                                    [stem](const Level1Stem& known) { return known.stem == stem; });
    return found == level1Stems.end() ? nullptr : &*found;
}

/// One character wrong, missing or too many.
bool nearlyEqual(View a, View b) {
    std::size_t front = 0;
    while (front < a.size() && front < b.size() && a[front] == b[front]) {
        ++front;
    }
    std::size_t back = 0;
    while (back < a.size() - front && back < b.size() - front &&
           a[a.size() - 1 - back] == b[b.size() - 1 - back]) {
        ++back;
    }
    return a.size() - front - back <= 1 && b.size() - front - back <= 1;
}

/// 社会效益效益 → 社会效益: a word written twice in a row.
std::optional<std::u16string> withoutDoubling(View stem) {
    for (std::size_t length = 2; length * 2 <= stem.size(); ++length) {
        for (std::size_t at = 0; at + 2 * length <= stem.size(); ++at) {
            if (stem.substr(at, length) == stem.substr(at + length, length)) {
                std::u16string once(stem.substr(0, at + length));
                once += stem.substr(at + 2 * length);
                return once;
            }
        }
    }
    return std::nullopt;
}

/// 社会效益标: half of the suffix is lost. "" where what is left is no label.
View tornStemOf(View label) {
    if (!endsWith(label, u"标") && !endsWith(label, u"指")) {
        return {};
    }
    const View stem = label.substr(0, label.size() - 1);
    constexpr std::size_t longest = 8;
    const bool known = findLevel1(stem) != nullptr || findLevel2(stem) != nullptr ||
                       (endsWith(stem, u"满意度") && stem.size() <= longest);
    return known ? stem : View{};
}

/// A level-2 label in spite of a slip, only where enough of the word is left to be sure.
const Level2Stem* findMisspelt(View stem, bool hadSuffix) {
    if (!hadSuffix || stem.size() < 4 || stem.size() > 12) {
        return nullptr;
    }
    if (const auto once = withoutDoubling(stem)) {
        if (const auto* known = findLevel2(*once)) {
            return known;
        }
    }
    const auto found = std::find_if(level2Stems.begin(), level2Stems.end(), [stem](const Level2Stem& known) {
        return known.stem.size() >= 4 && nearlyEqual(known.stem, stem);
    });
    return found == level2Stems.end() ? nullptr : &*found;
}

constexpr std::size_t longestLabel = 24;
constexpr std::size_t longestBareLabel = 14; // 服务对象满意度(10分)

} // namespace

std::u16string_view stripLabel(std::u16string_view text) {
    text = text::trim(text);
    text = withoutNumbering(text);
    while (!text.empty() && isIn(u"【[", text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isIn(closing, text.back())) {
        text.remove_suffix(1);
    }
    text = text::trim(withoutPoints(text));
    while (!text.empty() && isIn(u"】]:：", text.back())) {
        text.remove_suffix(1);
    }
    return text::trim(text);
}

Label readLabel(std::u16string_view folded) {
    Label label;
    // A label without 指标 or 目标 is short.
    const bool hasWord = folded.find(u'标') != View::npos;
    if (folded.size() < 2 || folded.size() > (hasWord ? longestLabel : longestBareLabel)) {
        return label;
    }
    const View text = stripLabel(folded);
    if (text.size() < 2) {
        return label;
    }
    bool hadSuffix = false;
    View stem = stemOf(text, hadSuffix);
    const View torn = hadSuffix ? View{} : tornStemOf(text);
    stem = torn.empty() ? stem : torn;
    hadSuffix = hadSuffix || !torn.empty();
    label.misspelt = !torn.empty();
    label.bare = !hadSuffix;
    label.isGoal = text.ends_with(u"目标");
    const auto* one = findLevel1(stem);
    const auto* two = findLevel2(stem);
    if (two == nullptr && one == nullptr) {
        two = findMisspelt(stem, hadSuffix);
        label.misspelt = two != nullptr;
    }
    if (one != nullptr) {
        label.level1 = one->level;
        label.level = LabelLevel::level1;
    }
    if (two != nullptr) {
        label.parent = two->parent;
        label.rank = two->rank;
        label.level = one == nullptr ? LabelLevel::level2 : LabelLevel::either;
    }
    if (label.level1 == Level1::satisfaction) {
        label.level = LabelLevel::either;
        label.parent = Level1::satisfaction;
        label.rank = 1;
    } else if (one == nullptr && two == nullptr && endsWith(stem, u"满意度") &&
               (hadSuffix || stem.size() <= 8)) {
        label.level = LabelLevel::level2;
        label.parent = Level1::satisfaction;
        label.rank = 1;
    }
    if (label.level == LabelLevel::none && !hadSuffix) {
        const auto own = std::find_if(ownStems.begin(), ownStems.end(),
                                      [stem](const OwnStem& known) { return known.stem == stem; });
        if (own != ownStems.end()) {
            label = {own->level, Level1::own, own->parent, 0, true, false, false, true, false};
        }
    }
    label.like = label.level == LabelLevel::none && hadSuffix && text.size() <= 12 &&
                 text.find_first_of(digits) == View::npos;
    return label;
}

std::u16string labelText(std::u16string_view text, bool atLevel1) {
    const std::u16string folded = text::fold(text);
    Label label = readLabel(folded);
    label.level = label.own ? LabelLevel::none : label.level;
    if (atLevel1 && (label.level == LabelLevel::level1 || label.level == LabelLevel::either)) {
        return std::u16string(canonical(label.level1));
    }
    if (!atLevel1 && (label.level == LabelLevel::level2 || label.level == LabelLevel::either)) {
        bool hadSuffix = false;
        const View stripped = stripLabel(folded);
        const View torn = tornStemOf(stripped);
        const View stem = torn.empty() ? stemOf(stripped, hadSuffix) : torn;
        if (const auto* known = findLevel2(stem)) {
            return std::u16string(known->text);
        }
        if (label.misspelt && torn.empty()) {
            return std::u16string(findMisspelt(stem, hadSuffix)->text);
        }
        return std::u16string(stem) + u"指标";
    }
    std::u16string own;
    for (const char16_t c : stripLabel(text)) {
        if (!text::isSpace(c)) {
            own.push_back(c);
        }
    }
    return own;
}

} // namespace jixiao::table
