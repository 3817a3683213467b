// SPDX-License-Identifier: MPL-2.0
/// Findings about scores and the reasons for lost points.
#pragma once

#include "finding/texts.hpp"

#include <array>

namespace jixiao::finding {

inline constexpr auto scoresTexts = std::to_array<Text>({
    {u"follows-other-rule",
     Severity::info,
     {u"The scores in this form rather follow the rule “%1”: it gives %2 of %3 scores%5, the rule in use %4.",
      u"本表的得分更符合“%1”：%3个得分中有%2个一致%5，而当前规则一致的有%4个。",
      u"本表的得分更符合「%1」：%3個得分中有%2個一致%5，而目前規則一致的有%4個。"}},
    {u"no-rule-for-points",
     Severity::warning,
     {u"“%3” is not met, and the scoring rule does not say how many points “%1” earns against “%2”: please "
      u"score it by hand.",
      u"“%3”未达标，而评分规则没有规定“%1”对照“%2”应得多少分，请人工评分。",
      u"「%3」未達標，而評分規則沒有規定「%1」對照「%2」應得多少分，請人工評分。"}},
    {u"points-shared",
     Severity::warning,
     {u"“%1” and the rows below it share one cell of points. No document says how to divide them: please "
      u"score them together.",
      u"“%1”与其下各行合用一个分值，没有文件规定如何分摊，请合并评分。",
      u"「%1」與其下各列合用一個分值，沒有文件規定如何分攤，請合併評分。"}},
    {u"reason-missing",
     Severity::warning,
     {u"“%1” lost %2 points, but no reason is given.", u"“%1”扣了%2分，没有填写原因。",
      u"「%1」扣了%2分，沒有填寫原因。"}},
    {u"reason-missing-not-applicable",
     Severity::warning,
     {u"“%1” does not apply, but no reason is given (usually the number of the document that adjusted the "
      u"target).",
      u"“%1”填为不适用，没有填写原因（一般为调整目标的文号）。",
      u"「%1」填為不適用，沒有填寫原因（一般為調整目標的文號）。"}},
    {u"reason-missing-over-target",
     Severity::warning,
     {u"“%1” reached “%2” against “%3”; the scoring rule asks for a reason, and none is given.",
      u"“%1”完成“%2”，明显超出指标值“%3”，按评分规则应说明原因，但没有填写。",
      u"「%1」完成「%2」，明顯超出指標值「%3」，按評分規則應說明原因，但沒有填寫。"}},
    {u"score-above-weight",
     Severity::error,
     {u"The score %1 is higher than the %2 points this indicator can earn.", u"得分%1超过了该指标的分值%2。",
      u"得分%1超過了該指標的分值%2。"}},
    {u"score-by-hand",
     Severity::warning,
     {u"“%3” was given %1 points; by the rule it would be %2. It stays as it is.",
      u"“%3”填的得分是%1，按规则计算为%2；已填的得分保持不变。",
      u"「%3」填的得分是%1，按規則計算為%2；已填的得分保持不變。"}},
    {u"score-by-other-rule",
     Severity::warning,
     {u"“%3” was given %1 points, as the rule “%4” does; by the rule in use it would be %2. It stays as it "
      u"is.",
      u"“%3”填的得分是%1，与“%4”一致；按当前规则计算为%2；已填的得分保持不变。",
      u"「%3」填的得分是%1，與「%4」一致；按目前規則計算為%2；已填的得分保持不變。"}},
    {u"score-cut-off",
     Severity::info,
     {u"“%3”: the %1 points given are the computed %2 cut off.", u"“%3”填的得分%1是由%2舍去尾数得来的。",
      u"「%3」填的得分%1是由%2捨去尾數得來的。"}},
    {u"score-outside-grade",
     Severity::error,
     {u"“%3” was given %1 points, which lies outside the range of the grade that its words name.",
      u"“%3”填的得分%1不在所评档次的分值范围内。", u"「%3」填的得分%1不在所評檔次的分值範圍內。"}},
    {u"score-rounded",
     Severity::info,
     {u"“%3”: the %1 points given are the computed %2 rounded.", u"“%3”填的得分%1是由%2四舍五入得来的。",
      u"「%3」填的得分%1是由%2四捨五入得來的。"}},
    {u"score-total-differs",
     Severity::error,
     {u"The total score is given as %1, but the scores above add up to %2.",
      u"总分填的是%1，各项得分合计为%2。", u"總分填的是%1，各項得分合計為%2。"},
     {u"Change “%1” to “%2”", u"把“%1”改为“%2”", u"把「%1」改為「%2」"}},
    {u"score-units-mixed",
     Severity::warning,
     {u"“%3” was given %1 points; by the rule it would be %2. Target and actual seem to be in different "
      u"units.",
      u"“%3”填的得分是%1，按规则计算为%2；指标值与实际完成值的单位可能不一致。",
      u"「%3」填的得分是%1，按規則計算為%2；指標值與實際完成值的單位可能不一致。"}},
});

} // namespace jixiao::finding
