// SPDX-License-Identifier: MPL-2.0
/// Findings about targets.
#pragma once

#include "finding/texts.hpp"

#include <array>

namespace jixiao::finding {

inline constexpr auto targetsTexts = std::to_array<Text>({
    {u"direction-taken",
     Severity::info,
     {u"The target “%1” has no sign; by its level and name it is taken as “%2”. This is our convention, not "
      u"a rule of a document.",
      u"指标值“%1”没有符号，按所属级别和名称视为“%2”；这是本软件的约定，并非文件规定。",
      u"指標值「%1」沒有符號，按所屬級別和名稱視為「%2」；這是本軟體的約定，並非文件規定。"}},
    {u"direction-unknown",
     Severity::warning,
     {u"The target “%2” of “%3” has no sign, and nothing tells whether more or less is better: it is left to "
      u"be verified.",
      u"“%3”的指标值“%2”没有符号，也无法判断越大越好还是越小越好，暂列为需核实。",
      u"「%3」的指標值「%2」沒有符號，也無法判斷越大越好還是越小越好，暫列為需核實。"}},
    {u"operator-against-sense",
     Severity::warning,
     {u"The target “%2” goes against the sense of “%1”: please check the direction of the sign.",
      u"“%1”的指标值“%2”方向与指标含义相反，请核对大于、小于号。",
      u"「%1」的指標值「%2」方向與指標含義相反，請核對大於、小於號。"}},
    {u"target-approximate",
     Severity::warning,
     {u"The target “%2” says “about” without a tolerance, so “%1” can only be judged by a person.",
      u"指标值“%2”只说大约，没有允许的偏差，“%1”需要人工判断。",
      u"指標值「%2」只說大約，沒有允許的偏差，「%1」需要人工判斷。"}},
    {u"target-became-date",
     Severity::info,
     {u"The target “%1” is a date or time to the spreadsheet; please check that it is what was written.",
      u"指标值“%1”已被表格识别为日期或时间，请核对是否为原来的内容。",
      u"指標值「%1」已被試算表識別為日期或時間，請核對是否為原來的內容。"}},
    {u"target-became-formula",
     Severity::warning,
     {u"The target “%1” was taken for a formula when it was typed or pasted, so the cell shows something "
      u"else.",
      u"指标值“%1”在录入或粘贴时被当成了公式，单元格显示的不是原来的内容。",
      u"指標值「%1」在錄入或貼上時被當成了公式，儲存格顯示的不是原來的內容。"},
     {u"Change “%2” to “%1” and store it as text", u"把“%2”改回“%1”，存为文本",
      u"把「%2」改回「%1」，存為文字"}},
    {u"target-blank",
     Severity::info,
     {u"“%1” is no target that anything could be compared with.", u"“%1”不是可以对照的指标值。",
      u"「%1」不是可以對照的指標值。"}},
    {u"target-doubtful",
     Severity::warning,
     {u"The target “%1” looks damaged, perhaps by scanning: please compare it with the approved document.",
      u"指标值“%1”像是扫描识别有误，请对照批复文件核对。",
      u"指標值「%1」像是掃描識別有誤，請對照批復文件核對。"}},
    {u"target-in-name",
     Severity::info,
     {u"The value cells are empty; the threshold “%1” in the name was taken as the target.",
      u"指标值为空，已把名称中的“%1”作为指标值。", u"指標值為空，已把名稱中的「%1」作為指標值。"}},
    {u"target-missing",
     Severity::warning,
     {u"“%1” has no target.", u"“%1”没有填写指标值。", u"「%1」沒有填寫指標值。"}},
    {u"target-operator-damaged",
     Severity::warning,
     {u"The first sign of the target “%1” may be an operator damaged by scanning: please compare it with the "
      u"approved document.",
      u"指标值“%1”开头的字符可能是扫描识别错的符号，请对照批复文件核对。",
      u"指標值「%1」開頭的字元可能是掃描識別錯的符號，請對照批復文件核對。"},
     {u"Change “%1” to “%2”", u"把“%1”改为“%2”", u"把「%1」改為「%2」"}},
    {u"target-several-conditions",
     Severity::warning,
     {u"The target “%2” holds several conditions, so “%1” can only be judged by a person.",
      u"指标值“%2”含有多个条件，“%1”需要人工判断。", u"指標值「%2」含有多個條件，「%1」需要人工判斷。"}},
    {u"target-unit-only",
     Severity::error,
     {u"The target is only “%1”: the number is missing.", u"指标值只有单位“%1”，缺少数字。",
      u"指標值只有單位「%1」，缺少數字。"}},
    {u"target-without-number",
     Severity::info,
     {u"“%1” is to be counted, but its target “%2” has no number.",
      u"“%1”应当用数量衡量，但指标值“%2”没有数字。", u"「%1」應當用數量衡量，但指標值「%2」沒有數字。"}},
    {u"unit-contradicts-value",
     Severity::warning,
     {u"The value and the unit beside it contradict each other: “%1”.",
      u"指标值与旁边的计量单位互相矛盾：“%1”。", u"指標值與旁邊的計量單位互相矛盾：「%1」。"}},
    {u"unit-mismatch",
     Severity::warning,
     {u"The unit of “%2” does not suit “%1”.", u"“%2”的单位与指标“%1”不相符。",
      u"「%2」的單位與指標「%1」不相符。"}},
});

} // namespace jixiao::finding
