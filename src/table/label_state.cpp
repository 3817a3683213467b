// SPDX-License-Identifier: MPL-2.0
#include "table/label_state.hpp"

#include "text/fold.hpp"

namespace jixiao::table {

void LabelState::reset() {
    *this = {};
}

void LabelState::takeLevel1(const Token& token) {
    const Label& label = token.reading.label;
    if (token.reading.shape == Shape::points) {
        return; // (50分): what is left of a lost label
    }
    if (label.level == LabelLevel::level2) {
        takeLevel2(token);
        return;
    }
    if (label.both) { // 产出指标-数量指标
        const auto both = bothLabels(token.text);
        level1_ = labelText(both->first, true);
        level1Known_ = label.level1;
        level2_ = labelText(both->second, false);
        level2Label_ = readLabel(text::fold(both->second));
        return;
    }
    level1_ = labelText(token.text, true);
    level1Known_ = label.level == LabelLevel::none ? Level1::own : label.level1;
    level2_.clear();
    level2Label_ = {};
}

void LabelState::takeLevel2(const Token& token) {
    if (token.reading.shape == Shape::points) {
        return;
    }
    const Label& label = token.reading.label;
    const bool begun = label.level1 == Level1::satisfaction
                           ? level1Known_ == Level1::satisfaction
                           : level1Known_ != Level1::benefit && level1Known_ != Level1::satisfaction;
    if (label.level == LabelLevel::either && !begun && level1Known_ != Level1::own &&
        !token.reading.label.bare) {
        takeLevel1(token); // 满意度指标 behind 效益指标 opens a level 1; its level 2 was merged with it
        return;
    }
    level2_ = labelText(token.text, false);
    level2Label_ = label;
}

Levels LabelState::levels() const {
    Levels levels;
    levels.level2 = level2_;
    levels.rank = level2Label_.rank;
    levels.misspelt = level2Label_.misspelt;
    const bool isLevel2 =
        level2Label_.level == LabelLevel::level2 || level2Label_.level == LabelLevel::either;
    // 成本指标 is a kind of output in the older forms, and a level of its own in the newer.
    const bool fits = !isLevel2 || level2Label_.own || level1Known_ == Level1::own ||
                      level1Known_ == level2Label_.parent ||
                      (level2Label_.level1 == Level1::cost && level1Known_ == Level1::cost);
    if (fits) {
        levels.level1 = level1_;
        levels.known = level1Known_;
    } else {
        levels.level1 = std::u16string(canonical(level2Label_.parent));
        levels.known = level2Label_.parent;
        levels.level1Inferred = true;
    }
    levels.level1Inferred = levels.level1Inferred || levels.level1.empty();
    return levels;
}

} // namespace jixiao::table
