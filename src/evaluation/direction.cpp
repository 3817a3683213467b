// SPDX-License-Identifier: MPL-2.0
#include "evaluation/direction.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace jixiao::evaluation {

namespace {

using target::Operator;

bool holds(std::u16string_view text, std::u16string_view word) {
    return text.find(word) != std::u16string_view::npos;
}

template <std::size_t N>
bool holdsAny(std::u16string_view text, const std::array<std::u16string_view, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::u16string_view word) { return holds(text, word); });
}

/// Less is better wherever money is spent.
constexpr std::array<std::u16string_view, 4> costLevels{u"成本", u"节约", u"節約", u"费用"};
/// Words that turn the sense of an indicator round; a row that has one is left to the user.
constexpr std::array<std::u16string_view, 28> adverse{
    u"事故",   u"投诉",   u"投訴", u"违规", u"違規", u"违法", u"違法", u"死亡", u"发病", u"發病",
    u"发生率", u"發生率", u"失业", u"失業", u"流失", u"损失", u"損失", u"差错", u"差錯", u"误差",
    u"誤差",   u"超支",   u"能耗", u"排放", u"故障", u"空置", u"退货", u"返贫"};
/// Level-2 labels whose numbers may go either way: a date or a number of days.
constexpr std::array<std::u16string_view, 2> eitherWay{u"时效", u"時效"};
constexpr std::array<std::u16string_view, 6> moreIsBetter{u"产出",   u"產出",   u"效益",
                                                          u"满意度", u"滿意度", u"影响"};

} // namespace

Operator direction(const table::Indicator& indicator) {
    if (holdsAny(indicator.direction, std::array<std::u16string_view, 3>{u"正向", u"≥", u"越大越好"})) {
        return Operator::atLeast;
    }
    if (holdsAny(indicator.direction,
                 std::array<std::u16string_view, 4>{u"反向", u"负向", u"≤", u"越小越好"})) {
        return Operator::atMost;
    }
    if (holdsAny(indicator.level1, costLevels) || holdsAny(indicator.level2, costLevels)) {
        return Operator::atMost;
    }
    if (holdsAny(indicator.name, adverse)) {
        return Operator::none;
    }
    const bool share = indicator.unit == u"%" || indicator.unit == u"‰";
    if (holdsAny(indicator.level2, eitherWay) && !share) {
        return Operator::none;
    }
    return holdsAny(indicator.level1, moreIsBetter) ? Operator::atLeast : Operator::none;
}

} // namespace jixiao::evaluation
