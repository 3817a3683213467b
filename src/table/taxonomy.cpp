// SPDX-License-Identifier: MPL-2.0
#include "table/taxonomy.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

struct Level1Stem {
    View stem;
    Level1 level;
};

/// Everything that means a level-1 label, without 指标 or 目标.
constexpr auto level1Stems = std::to_array<Level1Stem>({
    {u"产出", Level1::output},
    {u"项目产出", Level1::output},
    {u"项目完成", Level1::output},
    {u"产出类", Level1::output},
    {u"绩效产出", Level1::output},
    {u"效益", Level1::benefit},
    {u"项目效益", Level1::benefit},
    {u"效益类", Level1::benefit},
    {u"满意度", Level1::satisfaction},
    {u"项目满意度", Level1::satisfaction},
    {u"满意度类", Level1::satisfaction},
    {u"满意", Level1::satisfaction},
    {u"成本", Level1::cost},
    {u"成本类", Level1::cost},
    {u"项目成本", Level1::cost},
});

struct Level2Stem {
    View stem;
    View text; // the label in full
    Level1 parent;
    std::uint8_t rank;
};

/// Level-2 labels without 指标 or 目标. The first of a rank is the usual word for it.
constexpr auto level2Stems = std::to_array<Level2Stem>({
    {u"数量", u"数量指标", Level1::output, 1},
    {u"质量", u"质量指标", Level1::output, 2},
    {u"时效", u"时效指标", Level1::output, 3},
    {u"时效性", u"时效指标", Level1::output, 3},
    {u"成本", u"成本指标", Level1::output, 4},
    {u"经济成本", u"经济成本指标", Level1::cost, 1},
    {u"社会成本", u"社会成本指标", Level1::cost, 2},
    {u"生态环境成本", u"生态环境成本指标", Level1::cost, 3},
    {u"生态成本", u"生态成本指标", Level1::cost, 3},
    {u"环境成本", u"环境成本指标", Level1::cost, 3},
    {u"经济效益", u"经济效益指标", Level1::benefit, 1},
    {u"社会效益", u"社会效益指标", Level1::benefit, 2},
    {u"生态效益", u"生态效益指标", Level1::benefit, 3},
    {u"环境效益", u"环境效益指标", Level1::benefit, 3},
    {u"生态环境效益", u"生态环境效益指标", Level1::benefit, 3},
    {u"可持续影响", u"可持续影响指标", Level1::benefit, 4},
    {u"可持续性影响", u"可持续影响指标", Level1::benefit, 4},
    {u"可持续发展", u"可持续发展指标", Level1::benefit, 4},
    {u"可持续", u"可持续影响指标", Level1::benefit, 4},
    {u"服务对象满意度", u"服务对象满意度指标", Level1::satisfaction, 1},
    {u"服务对象满意", u"服务对象满意度指标", Level1::satisfaction, 1},
});

struct OwnStem {
    View stem;
    LabelLevel level;
    Level1 parent; // of a level-2 label
};

/// Labels of the evaluations by others (财预〔2020〕10号, annex 2): they are reported in the form's words.
constexpr auto ownStems = std::to_array<OwnStem>({
    {u"决策", LabelLevel::level1, Level1::none},
    {u"项目决策", LabelLevel::level1, Level1::none},
    {u"过程", LabelLevel::level1, Level1::none},
    {u"项目过程", LabelLevel::level1, Level1::none},
    {u"项目管理", LabelLevel::level1, Level1::none},
    {u"投入", LabelLevel::level1, Level1::none},
    {u"项目立项", LabelLevel::level2, Level1::own},
    {u"资金投入", LabelLevel::level2, Level1::own},
    {u"资金落实", LabelLevel::level2, Level1::own},
    {u"资金管理", LabelLevel::level2, Level1::own},
    {u"组织实施", LabelLevel::level2, Level1::own},
    {u"产出数量", LabelLevel::level2, Level1::output},
    {u"产出质量", LabelLevel::level2, Level1::output},
    {u"产出时效", LabelLevel::level2, Level1::output},
    {u"产出成本", LabelLevel::level2, Level1::output},
});

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

std::u16string_view canonical(Level1 level) {
    switch (level) {
    case Level1::output:
        return u"产出指标";
    case Level1::cost:
        return u"成本指标";
    case Level1::benefit:
        return u"效益指标";
    case Level1::satisfaction:
        return u"满意度指标";
    case Level1::none:
    case Level1::own:
        break;
    }
    return {};
}

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
    const View stem = stemOf(text, hadSuffix);
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
        const View stem = stemOf(stripLabel(folded), hadSuffix);
        if (const auto* known = findLevel2(stem)) {
            return std::u16string(known->text);
        }
        if (label.misspelt) {
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

std::u16string_view level2At(Level1 parent, std::uint8_t rank) {
    const auto found = std::find_if(level2Stems.begin(), level2Stems.end(), [=](const Level2Stem& known) {
        return known.parent == parent && known.rank == rank;
    });
    return found == level2Stems.end() ? View{} : found->text;
}

} // namespace jixiao::table
