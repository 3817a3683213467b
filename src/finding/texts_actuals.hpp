// SPDX-License-Identifier: MPL-2.0
/// Findings about what was achieved, and how it compares.
#pragma once

#include "finding/texts.hpp"

#include <array>

namespace jixiao::finding {

inline constexpr auto actualsTexts = std::to_array<Text>({
    {u"actual-is-dash",
     Severity::warning,
     {u"The actual is “%1”: please say whether the indicator does not apply (不适用) or nothing was done "
      u"(0).",
      u"实际完成值填的是“%1”：请说明是不适用（填“不适用”）还是未完成（填0）。",
      u"實際完成值填的是「%1」：請說明是不適用（填「不适用」）還是未完成（填0）。"}},
    {u"actual-is-words",
     Severity::warning,
     {u"The actual “%1” is words, but the target “%2” is a number: please enter the number achieved.",
      u"实际完成值“%1”是文字，而指标值“%2”是数字，请填写实际完成的数值。",
      u"實際完成值「%1」是文字，而指標值「%2」是數字，請填寫實際完成的數值。"}},
    {u"actual-opposite",
     Severity::warning,
     {u"The actual “%1” is itself a bound on the other side of the target “%2”, so it cannot be judged.",
      u"实际完成值“%1”本身是一个范围，方向与指标值“%2”相反，无法判断。",
      u"實際完成值「%1」本身是一個範圍，方向與指標值「%2」相反，無法判斷。"}},
    {u"actual-repeats-sign",
     Severity::info,
     {u"%1 actuals repeat the sign of the target, the first one “%2”; what was achieved is a number, and it "
      u"was read as “%3”.",
      u"有%1个实际完成值重复了指标值的符号（如“%2”），已按“%3”识别；实际完成值应填写具体数值。",
      u"有%1個實際完成值重複了指標值的符號（如「%2」），已按「%3」識別；實際完成值應填寫具體數值。"},
     {u"Take the signs away", u"去掉实际完成值中的符号", u"去掉實際完成值中的符號"}},
    {u"actual-unit-differs",
     Severity::warning,
     {u"The actual “%1” is in another unit than the target “%2”, so the two cannot be compared.",
      u"实际完成值“%1”与指标值“%2”的单位不同，无法比较。",
      u"實際完成值「%1」與指標值「%2」的單位不同，無法比較。"}},
    {u"actual-unit-missing",
     Severity::warning,
     {u"The actual “%1” has a unit, but the target “%2” has none to compare it with.",
      u"实际完成值“%1”带有单位，而指标值“%2”没有单位，无法比较。",
      u"實際完成值「%1」帶有單位，而指標值「%2」沒有單位，無法比較。"}},
    {u"actual-unreadable",
     Severity::warning,
     {u"The actual “%1” cannot be read as an answer to the target “%2”.",
      u"实际完成值“%1”无法与指标值“%2”对照，请核对写法。",
      u"實際完成值「%1」無法與指標值「%2」對照，請核對寫法。"}},
    {u"date-unclear",
     Severity::warning,
     {u"The date “%1” is not exact enough to be compared with “%2”: the year, month or day is missing.",
      u"日期“%1”不够具体，无法与“%2”比较：缺少年、月或日。",
      u"日期「%1」不夠具體，無法與「%2」比較：缺少年、月或日。"}},
    {u"far-over-target",
     Severity::info,
     {u"The actual “%1” is far above the target “%2” (130 % or more): some provinces ask why the target was "
      u"set so low.",
      u"实际完成值“%1”远高于指标值“%2”（达到130%以上），有的省份要求说明目标为何定得过低。",
      u"實際完成值「%1」遠高於指標值「%2」（達到130%以上），有的省份要求說明目標為何定得過低。"}},
    {u"percent-ambiguous",
     Severity::warning,
     {u"“%1” against the target “%2” may mean %1 % or %1 as a fraction: please say which.",
      u"“%1”对照指标值“%2”，可能是%1%，也可能是小数，请说明。",
      u"「%1」對照指標值「%2」，可能是%1%，也可能是小數，請說明。"}},
});

} // namespace jixiao::finding
