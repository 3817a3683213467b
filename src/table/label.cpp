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

bool endsWith(View text, View end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
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
    const auto* const found = std::find_if(level2Stems.begin(), level2Stems.end(),
                                           [stem](const Level2Stem& known) { return known.stem == stem; });
    return found == level2Stems.end() ? nullptr : &*found;
}

const Level1Stem* findLevel1(View stem) {
    const auto* const found = std::find_if(level1Stems.begin(), level1Stems.end(),
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
    const auto* const found =
        std::find_if(level2Stems.begin(), level2Stems.end(), [stem](const Level2Stem& known) {
            return known.stem.size() >= 4 && nearlyEqual(known.stem, stem);
        });
    return found == level2Stems.end() ? nullptr : &*found;
}

constexpr std::size_t longestLabel = 24;
constexpr std::size_t longestBareLabel = 14; // 服务对象满意度(10分)

/// A label without numbering, points and Latin letters around it.
Label readBare(View text) {
    Label label;
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
        const auto* const own = std::find_if(ownStems.begin(), ownStems.end(),
                                             [stem](const OwnStem& known) { return known.stem == stem; });
        if (own != ownStems.end()) {
            label.level = own->level;
            label.level1 = Level1::own;
            label.parent = own->parent;
            label.bare = true;
            label.own = true;
        }
    }
    label.like = label.level == LabelLevel::none && hadSuffix && text.size() <= 12 &&
                 text.find_first_of(digits) == View::npos;
    return label;
}

} // namespace

Label readLabel(std::u16string_view folded) {
    // A label without 指标 or 目标 is short.
    const bool hasWord = folded.find(u'标') != View::npos;
    if (folded.size() < 2 || folded.size() > (hasWord ? longestLabel : longestBareLabel)) {
        return {};
    }
    const View text = stripLabel(folded);
    if (text.size() < 2) {
        return {};
    }
    if (const auto both = hasWord ? bothLabels(text) : std::nullopt) {
        const Label upper = readBare(both->first), lower = readBare(both->second);
        const bool isLevel1 = upper.level == LabelLevel::level1 || upper.level == LabelLevel::either;
        if (isLevel1 && !upper.bare && !lower.bare && lower.parent != Level1::none) {
            Label label = lower;
            label.level = LabelLevel::level1;
            label.level1 = upper.level1;
            label.both = true;
            return label;
        }
    }
    const Label label = readBare(text);
    if (label.level != LabelLevel::none) {
        return label;
    }
    const View bare = withoutLatin(text);
    const Label known = bare.size() < text.size() && bare.size() >= 2 ? readBare(bare) : Label{};
    return known.level != LabelLevel::none ? known : label;
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
        const View whole = stripLabel(folded);
        const View latin = withoutLatin(whole);
        const View stripped = latin.size() >= 2 ? latin : whole;
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
