// SPDX-License-Identifier: MPL-2.0
/// Findings about weights as the form has them.
#pragma once

#include "finding/texts.hpp"

#include <array>

namespace jixiao::finding {

inline constexpr auto weightsTexts = std::to_array<Text>({
    {u"no-weights",
     Severity::info,
     {u"The form gives no weights (未设分值): met or unmet and completion are shown, no points.",
      u"表中未设分值：只判断是否达标和完成率，不计算得分。",
      u"表中未設分值：只判斷是否達標和完成率，不計算得分。"}},
    {u"weight-missing",
     Severity::warning,
     {u"“%1” has no weight, while others have one.", u"“%1”没有分值，而其他指标有。",
      u"「%1」沒有分值，而其他指標有。"}},
    {u"weights-level-differs",
     Severity::error,
     {u"“%1” says %2 points, but the weights below it add up to %3.", u"“%1”标明%2分，其下各项分值合计为%3。",
      u"「%1」標明%2分，其下各項分值合計為%3。"}},
    {u"weights-not-100",
     Severity::warning,
     {u"The weights add up to %1 instead of 100.", u"各项分值合计为%1，不是100。",
      u"各項分值合計為%1，不是100。"}},
    {u"weights-total-differs",
     Severity::error,
     {u"The total of the weights is given as %1, but they add up to %2.", u"分值合计填的是%1，各项相加为%2。",
      u"分值合計填的是%1，各項相加為%2。"}},
});

} // namespace jixiao::finding
