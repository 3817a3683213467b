// SPDX-License-Identifier: MPL-2.0
/// The words of the overview. Placeholders: %1 … %9.
#pragma once

#include "language/language.hpp"
#include "scoring/judgement.hpp"
#include "table/indicator_table.hpp"

namespace jixiao::overview::words {

using language::Text;

constexpr Text state(scoring::State state) {
    switch (state) {
    case scoring::State::met:
        return {u"met", u"达标", u"達標"};
    case scoring::State::unmet:
        return {u"not met", u"未达标", u"未達標"};
    case scoring::State::pending:
        return {u"to fill", u"待填", u"待填"};
    case scoring::State::manual:
        return {u"to score", u"待人工评分", u"待人工評分"};
    case scoring::State::notApplicable:
        return {u"n/a", u"不适用", u"不適用"};
    case scoring::State::undecidable:
        break;
    }
    return {u"to check", u"需核实", u"需核實"};
}

constexpr Text stage(table::Stage stage) {
    switch (stage) {
    case table::Stage::target:
        return {u"targets", u"目标", u"目標"};
    case table::Stage::monitoring:
        return {u"monitoring", u"运行监控", u"運行監控"};
    case table::Stage::selfEvaluation:
        break;
    }
    return {u"self-evaluation", u"自评", u"自評"};
}

// Summary
inline constexpr Text year{u"%1", u"%1年", u"%1年"};
// %1 the rule by its effect, %2 the document it follows
inline constexpr Text ruleName{u"%1 (%2)", u"%1（%2）", u"%1（%2）"};
inline constexpr Text rule{u"Rule: %1", u"评分规则：%1", u"評分規則：%1"};
inline constexpr Text unverified{u"The text of the document could not be checked.", u"该文件原文未核实。",
                                 u"該文件原文未核實。"};
inline constexpr Text rowInSheet{u"Row %1: %2", u"第 %1 行：%2", u"第 %1 列：%2"};
inline constexpr Text noTitle{u"table without a title", u"无标题的表格", u"無標題的表格"};
// %1 points
inline constexpr Text total{u"Score %1", u"总得分 %1", u"總得分 %1"};
inline constexpr Text totalWithGrade{u"Score %1, %2", u"总得分 %1　%2", u"總得分 %1　%2"};
inline constexpr Text soFar{u"So far %1 points", u"暂计 %1 分", u"暫計 %1 分"};
// %1 rows decided, %2 rows; %3 their weight, %4 all weight
inline constexpr Text covers{u"from %1 of %2 rows, %3 of %4 points", u"已计 %1/%2 项，分值 %3/%4",
                             u"已計 %1/%2 項，分值 %3/%4"};
inline constexpr Text noPoints{u"No weights are set: met or unmet only", u"未设分值，只判断是否达标",
                               u"未設分值，只判斷是否達標"};
inline constexpr Text notScored{u"A monitoring form is not scored", u"运行监控表不计算得分",
                                u"運行監控表不計算得分"};
// A bar: %1 of %2
inline constexpr Text barPoints{u"%1 / %2", u"%1/%2 分", u"%1/%2 分"};
inline constexpr Text barRows{u"%1 / %2 met", u"达标 %1/%2", u"達標 %1/%2"};
// A state and how many rows are in it.
inline constexpr Text counted{u"%1 %2", u"%1 %2", u"%1 %2"};
inline constexpr Text between{u" · ", u" · ", u" · "};

// Rows
inline constexpr Text columnName{u"Indicator", u"指标", u"指標"};
inline constexpr Text columnTarget{u"Target", u"指标值", u"指標值"};
inline constexpr Text columnActual{u"Actual", u"实际完成值", u"實際完成值"};
inline constexpr Text columnState{u"State", u"达标情况", u"達標情況"};
inline constexpr Text columnPoints{u"Points", u"得分", u"得分"};
inline constexpr Text unnamed{u"(no name)", u"（未命名）", u"（未命名）"};
// %1 met, %2 rows
inline constexpr Text groupState{u"%1/%2", u"%1/%2", u"%1/%2"};
inline constexpr Text pointsOf{u"%1/%2", u"%1/%2", u"%1/%2"};
inline constexpr Text filterAll{u"All (%1)", u"全部（%1）", u"全部（%1）"};
inline constexpr Text filterUnmet{u"Not met (%1)", u"未达标（%1）", u"未達標（%1）"};
inline constexpr Text filterToFill{u"To fill (%1)", u"待填（%1）", u"待填（%1）"};
inline constexpr Text filterToScore{u"To score or check (%1)", u"待评分、需核实（%1）",
                                    u"待評分、需核實（%1）"};
inline constexpr Text filterFindings{u"With findings (%1)", u"有问题（%1）", u"有問題（%1）"};

// Detail
inline constexpr Text targetIs{u"Target: %1", u"指标值：%1", u"指標值：%1"};
inline constexpr Text actualIs{u"Actual: %1", u"实际完成值：%1", u"實際完成值：%1"};
inline constexpr Text weightIs{u"Weight: %1", u"分值：%1", u"分值：%1"};
inline constexpr Text scoreIs{u"Points: %1", u"得分：%1", u"得分：%1"};
inline constexpr Text scoreTyped{u"Points: %1 (typed)", u"得分：%1（手工填写）", u"得分：%1（手工填寫）"};
inline constexpr Text reasonIs{u"Reason: %1", u"偏差原因：%1", u"偏差原因：%1"};
inline constexpr Text takenAs{u"The target has no sign; it is taken as “%1” (our convention).",
                              u"指标值没有符号，按“%1”对照（本程序约定）。",
                              u"指標值沒有符號，按「%1」對照（本程式約定）。"};
inline constexpr Text rowShared{
    u"Several indicators stand in this row, so nothing can be calculated beside it.",
    u"此行有多个指标，无法在旁边计算。", u"此列有多個指標，無法在旁邊計算。"};
inline constexpr Text missing{u"Still missing: %1.", u"距达标还差 %1。", u"距達標還差 %1。"};
inline constexpr Text exceeds{u"Over the target by %1.", u"超出指标值 %1。", u"超出指標值 %1。"};
inline constexpr Text mustExceed{u"It has to be more than %1.", u"须大于 %1 才达标。", u"須大於 %1 才達標。"};
inline constexpr Text mustStayBelow{u"It has to be less than %1.", u"须小于 %1 才达标。",
                                    u"須小於 %1 才達標。"};
inline constexpr Text daysLate{u"%1 days late.", u"比期限晚 %1 天。", u"比期限晚 %1 天。"};
inline constexpr Text percentPoints{u"%1 percentage points", u"%1 个百分点", u"%1 個百分點"};
inline constexpr Text findingIs{u"Finding: %1", u"问题：%1", u"問題：%1"};

// Findings
inline constexpr Text mustCorrect{u"To correct", u"须改正", u"須改正"};
inline constexpr Text pleaseCheck{u"Please check", u"请核实", u"請核實"};
inline constexpr Text asApproved{u"So in the approved document", u"批复原文如此", u"批復原文如此"};
inline constexpr Text ignored{u"Ignored", u"已忽略", u"已忽略"};
// A group or kind, and how many
inline constexpr Text withCount{u"%1 (%2)", u"%1（%2）", u"%1（%2）"};
// A finding, and how many there are of its kind
inline constexpr Text sameKind{u"%2 times: %1", u"%2 处：%1", u"%2 處：%1"};
inline constexpr Text atCell{u"%1  %2", u"%1　%2", u"%1　%2"};
inline constexpr Text remedyIs{u"What to do: %1", u"处理办法：%1", u"處理辦法：%1"};
inline constexpr Text ignoredBecause{u"Ignored because: %1", u"忽略理由：%1", u"忽略理由：%1"};

// Which rule a form follows. %1 the rule, %2 scores it gives, %3 scores there are, %4 rows of the others
inline constexpr Text givesAll{u"%1: gives all %2 scores that were typed.", u"%1：填写的 %2 项得分全部一致。",
                               u"%1：填寫的 %2 項得分全部一致。"};
inline constexpr Text givesSome{u"%1: gives %2 of %3 scores that were typed, not those of row %4.",
                                u"%1：填写的 %3 项得分中 %2 项一致，第 %4 行不一致。",
                                u"%1：填寫的 %3 項得分中 %2 項一致，第 %4 列不一致。"};
inline constexpr Text listed{u", ", u"、", u"、"};
inline constexpr Text andMore{u" …", u" 等", u" 等"};
inline constexpr Text noScoresTyped{u"No score was typed into this form, so it follows none yet.",
                                    u"表中没有手工填写的得分，无从判断所依据的规则。",
                                    u"表中沒有手工填寫的得分，無從判斷所依據的規則。"};
inline constexpr Text noRuleFits{u"None of the rules known here gives the scores that were typed.",
                                 u"填写的得分与现有各评分规则都不一致。",
                                 u"填寫的得分與現有各評分規則都不一致。"};

// Nothing to show
inline constexpr Text noTable{
    u"There is no indicator table on this sheet.\n\nA table is known by its header: 一级指标, 二级指标, "
    u"三级指标 "
    u"and 指标值. Open or paste an approved table of targets (批复表), a declaration (申报表) or a "
    u"self-evaluation form (自评表), and what stands in it appears here by itself.",
    u"本工作表中没有绩效指标表。\n\n表头应有“一级指标”“二级指标”“三级指标”和“指标值”。打开或粘贴绩效目标批复"
    u"表"
    u"、申报表或自评表后，这里会自动显示识别结果。",
    u"本工作表中沒有績效指標表。\n\n表頭應有「一級指標」「二級指標」「三級指標」和「指標值」。開啟或貼上績效"
    u"目標"
    u"批復表、申報表或自評表後，這裡會自動顯示識別結果。"};
inline constexpr Text tableLost{
    u"Results of ours are on this sheet, but the table they belong to is no longer recognised: its header "
    u"row may have been deleted or changed. Undo that, or remove the results.",
    u"本工作表有计算结果，但已识别不到所属的表格：表头可能被删除或改动。请撤销该改动，或撤除计算结果。",
    u"本工作表有計算結果，但已識別不到所屬的表格：表頭可能被刪除或改動。請復原該變動，或撤除計算結果。"};
inline constexpr Text columnsLost{
    u"Some columns that were added have been deleted. Calculate scores again to bring them back.",
    u"部分辅助列已被删除，再次“计算得分”即可补上。", u"部分輔助欄已被刪除，再次「計算得分」即可補上。"};
inline constexpr Text ruleLost{
    u"Formulas of this sheet name the scoring rule “%1”, which is not installed here; they show #N/A.",
    u"本工作表的公式引用了评分规则“%1”，本机没有安装，结果显示 #N/A。",
    u"本工作表的公式引用了評分規則「%1」，本機沒有安裝，結果顯示 #N/A。"};

} // namespace jixiao::overview::words
