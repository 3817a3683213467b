// SPDX-License-Identifier: MPL-2.0
/// What a reviewer says of a table of targets.
#pragma once

#include "table/finding_texts.hpp"

#include <array>

namespace jixiao::table {

inline constexpr auto reviewTexts = std::to_array<FindingText>({
{u"review-all-hundred",Severity::warning,u"Of %1 targets with numbers, %2 are 100 %: they can hardly be missed and tell little.",u"%1项定量指标中有%2项定为100%，几乎不会完不成，难以反映绩效差异。",u"%1項定量指標中有%2項定為100%，幾乎不會完不成，難以反映績效差異。",u"Keep a few of them and measure results instead.",u"建议只保留必要的几项，其余改为能反映工作成效的指标。",u"建議只保留必要的幾項，其餘改為能反映工作成效的指標。"},
{u"review-always-met",Severity::error,u"“%1” with the target “%2” is met whatever happens.",u"“%1”的指标值“%2”在任何情况下都能达到。",u"「%1」的指標值「%2」在任何情況下都能達到。",u"Set a target that takes work.",u"建议按工作任务重新设定指标值。",u"建議按工作任務重新設定指標值。"},
{u"review-background-fact",Severity::warning,u"“%1” counts what is there, not what will be done.",u"“%1”反映的是客观存量，不是本年度要完成的工作。",u"「%1」反映的是客觀存量，不是本年度要完成的工作。",u"Say what is done for them, and for how many.",u"建议改为服务、补助、办理等工作的数量。",u"建議改為服務、補助、辦理等工作的數量。"},
{u"review-deadline-outside-year",Severity::warning,u"“%1” is due on “%2”, outside the budget year %3.",u"“%1”的时限“%2”不在%3预算年度内。",u"「%1」的時限「%2」不在%3預算年度內。",u"Check the date.",u"请核对时限。",u"請核對時限。"},
{u"review-execution-again",Severity::warning,u"“%1” repeats budget execution, which is scored in a row of its own.",u"“%1”与预算执行率重复，预算执行率另行计分。",u"「%1」與預算執行率重複，預算執行率另行計分。",u"Replace it by an indicator of the work itself.",u"建议改为反映工作本身时效的指标。",u"建議改為反映工作本身時效的指標。"},
{u"review-level-missing",Severity::error,u"There is no %1.",u"未设置%1。",u"未設置%1。",u"Add one, or say why there can be none.",u"建议补充；确无此类指标的，请说明理由。",u"建議補充；確無此類指標的，請說明理由。"},
{u"review-level-missing-in-function",Severity::error,u"The function “%1” has no %2.",u"“%1”未设置%2。",u"「%1」未設置%2。",u"Add one, or say why there can be none.",u"建议补充；确无此类指标的，请说明理由。",u"建議補充；確無此類指標的，請說明理由。"},
{u"review-more-than-all",Severity::error,u"“%1” is a part of a whole and cannot reach “%2”.",u"“%1”是部分占总体的比率，不可能达到“%2”。",u"「%1」是部分占總體的比率，不可能達到「%2」。",u"Correct the target.",u"请更正指标值。",u"請更正指標值。"},
{u"review-no-budget",Severity::info,u"No amount of money is given, so whether the targets fit the budget cannot be judged.",u"未填列资金数额，无法判断目标与资金是否匹配。",u"未填列資金數額，無法判斷目標與資金是否匹配。",u"Fill in the funds.",u"请补充资金情况。",u"請補充資金情況。"},
{u"review-no-cost",Severity::error,u"There is no cost indicator.",u"未设置成本指标。",u"未設置成本指標。",u"Add one: the cost of a unit, or what is not to be exceeded in all.",u"建议补充，如单位成本、总成本控制数。",u"建議補充，如單位成本、總成本控制數。"},
{u"review-no-goal",Severity::warning,u"The goal for the whole year is missing.",u"未填列年度总体目标。",u"未填列年度總體目標。",u"Describe what is to be reached this year.",u"请补充本年度要达到的总体目标。",u"請補充本年度要達到的總體目標。"},
{u"review-no-operator",Severity::warning,u"“%1” has the target “%2” without a sign: at least, at most or exactly?",u"“%1”的指标值“%2”没有符号，不能确定是不低于、不高于还是等于。",u"「%1」的指標值「%2」沒有符號，不能確定是不低於、不高於還是等於。",u"Put ≥, ≤ or = in front of it.",u"建议在指标值前加≥、≤或＝。",u"建議在指標值前加≥、≤或＝。"},
{u"review-no-unit",Severity::warning,u"“%1” has the target “%2” without a unit.",u"“%1”的指标值“%2”没有计量单位。",u"「%1」的指標值「%2」沒有計量單位。",u"Add the unit.",u"建议补充计量单位。",u"建議補充計量單位。"},
{u"review-output-half",Severity::info,u"The outputs have no %1.",u"产出指标中没有%1。",u"產出指標中沒有%1。",u"Add one where it can be measured.",u"能够衡量的，建议补充。",u"能夠衡量的，建議補充。"},
{u"review-satisfaction-elsewhere",Severity::warning,u"“%1” measures satisfaction, but stands under %2.",u"“%1”衡量的是满意度，却列在%2下。",u"「%1」衡量的是滿意度，卻列在%2下。",u"Move it under 满意度指标.",u"建议移到满意度指标下。",u"建議移到滿意度指標下。"},
{u"review-target-blank",Severity::error,u"“%1” has no target.",u"“%1”没有指标值。",u"「%1」沒有指標值。",u"Set one.",u"请补充指标值。",u"請補充指標值。"},
{u"review-twice",Severity::warning,u"“%1” stands there twice with the same target; the first one is in row %2.",u"“%1”重复设置：与第%2行的名称、指标值相同。",u"「%1」重複設置：與第%2列的名稱、指標值相同。",u"Keep one of them.",u"建议只保留一项。",u"建議只保留一項。"},
{u"review-words-for-numbers",Severity::warning,u"%1 outputs have words for a target, such as “%2”: “%3”.",u"产出指标中有%1项用文字作指标值，如“%2”为“%3”，难以衡量。",u"產出指標中有%1項用文字作指標值，如「%2」為「%3」，難以衡量。",u"Set numbers where the work can be counted.",u"能够量化的，建议改为数字。",u"能夠量化的，建議改為數字。"},
{u"review-wrong-level",Severity::info,u"“%1” stands under %2, but measures what belongs under %3.",u"“%1”列在%2下，按内容应属%3。",u"「%1」列在%2下，按內容應屬%3。",u"Move it.",u"建议调整所属级别。",u"建議調整所屬級別。"},
{u"review-year-long",Severity::warning,u"“%1” with the target “%2” is met once the year is over, whatever was done.",u"“%1”的指标值“%2”只要年度结束即可达到，不能反映工作效果。",u"「%1」的指標值「%2」只要年度結束即可達到，不能反映工作效果。",u"Measure what changes: shares, numbers, times saved.",u"建议改为能反映变化的指标，如覆盖率、人数、办理时间。",u"建議改為能反映變化的指標，如覆蓋率、人數、辦理時間。"},
});

} // namespace jixiao::table
