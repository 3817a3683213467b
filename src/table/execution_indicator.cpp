// SPDX-License-Identifier: MPL-2.0
#include "table/execution_indicator.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

constexpr auto money = std::to_array<View>({u"预算", u"资金", u"经费", u"专款", u"支出"});
constexpr auto measures = std::to_array<View>(
    {u"执行率", u"执行进度", u"执行完成率", u"支出率", u"支出进度", u"支出完成率", u"使用率", u"预算完成率"});

template <std::size_t Size>
bool holdsOneOf(View text, const std::array<View, Size>& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](View word) { return text.find(word) != View::npos; });
}

} // namespace

bool isBudgetExecution(View indicatorName) {
    const std::u16string name = text::fold(indicatorName);
    return holdsOneOf(name, money) && holdsOneOf(name, measures);
}

} // namespace jixiao::table
