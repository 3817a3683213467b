// SPDX-License-Identifier: MPL-2.0
/// The words of the taxonomy: every label and what it means. Folded, without 指标 or 目标.
#pragma once

#include "table/taxonomy.hpp"

#include <array>
#include <string_view>

namespace jixiao::table::words {

using View = std::u16string_view;

struct Level1Stem {
    View stem;
    Level1 level;
};

/// Everything that means a level-1 label, without 指标 or 目标.
inline constexpr auto level1Stems = std::to_array<Level1Stem>({
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
inline constexpr auto level2Stems = std::to_array<Level2Stem>({
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
inline constexpr auto ownStems = std::to_array<OwnStem>({
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

} // namespace jixiao::table::words
