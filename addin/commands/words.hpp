// SPDX-License-Identifier: MPL-2.0
/// What commands say: undo titles and messages, in three languages.
#pragma once

#include "language/language.hpp"

namespace jixiao::addin::words {

using language::Text;

inline constexpr Text evaluateTitle{u"Calculate Scores", u"计算得分", u"計算得分"};
inline constexpr Text insertTitle{u"Insert Columns and Calculate Scores", u"插入列并计算得分",
                                  u"插入欄並計算得分"};
inline constexpr Text weightsTitle{u"Distribute Weights", u"分配分值", u"分配分值"};
inline constexpr Text removeTitle{u"Remove Calculated Results", u"撤除计算结果", u"撤除計算結果"};
inline constexpr Text remedyTitle{u"Correct Findings", u"更正问题", u"更正問題"};
inline constexpr Text freezeTitle{u"Turn Into Values", u"转为数值", u"轉為數值"};

inline constexpr Text ignoreTitle{u"Ignore Finding", u"忽略问题", u"忽略問題"};
inline constexpr Text restoreTitle{u"Restore Finding", u"恢复问题", u"恢復問題"};

// %1 indicators, %2 core functions, %3 findings
inline constexpr Text foundWithFunctions{u"%1 indicators in %2 core functions; %3 findings.",
                                         u"共 %1 项指标，%2 个职能；%3 个问题。",
                                         u"共 %1 項指標，%2 個職能；%3 個問題。"};
inline constexpr Text found{u"%1 indicators; %2 findings.", u"共 %1 项指标；%2 个问题。",
                            u"共 %1 項指標；%2 個問題。"};
// A state and how many rows are in it.
inline constexpr Text met{u"%1 met", u"达标 %1", u"達標 %1"};
inline constexpr Text unmet{u"%1 unmet", u"未达标 %1", u"未達標 %1"};
inline constexpr Text pending{u"%1 to fill", u"待填 %1", u"待填 %1"};
inline constexpr Text manual{u"%1 to score by hand", u"待人工评分 %1", u"待人工評分 %1"};
inline constexpr Text undecidable{u"%1 to check", u"需核实 %1", u"需核實 %1"};
inline constexpr Text notApplicable{u"%1 not applicable", u"不适用 %1", u"不適用 %1"};
inline constexpr Text comma{u", ", u"，", u"，"};
inline constexpr Text stop{u". ", u"。", u"。"};
// %1 points, %2 weight they come from, %3 weight of all rows
inline constexpr Text points{u"%1 points of %2 so far, %3 in all. ", u"目前得分 %1（已计分值 %2，共 %3）。",
                             u"目前得分 %1（已計分值 %2，共 %3）。"};
inline constexpr Text finalPoints{u"Score %1 of %2. %3 ", u"总得分 %1（满分 %2）。%3",
                                  u"總得分 %1（滿分 %2）。%3"};
inline constexpr Text upToDate{u"Everything is up to date; nothing was changed.",
                               u"计算结果已是最新，未作改动。", u"計算結果已是最新，未作變動。"};
inline constexpr Text removed{u"The calculated results were removed.", u"已撤除计算结果。",
                              u"已撤除計算結果。"};
inline constexpr Text removedButTyped{u"The calculated results were removed. What you typed was kept.",
                                      u"已撤除计算结果；您填写的内容已保留。",
                                      u"已撤除計算結果；您填寫的內容已保留。"};
// %1 rows, %2 the smallest, %3 the largest weight, %4 their sum
inline constexpr Text weightsGiven{u"%1 rows got a weight, between %2 and %3; all weights add up to %4.",
                                   u"已为 %1 项指标分配分值，最小 %2，最大 %3，各项合计 %4。",
                                   u"已為 %1 項指標分配分值，最小 %2，最大 %3，各項合計 %4。"};
inline constexpr Text weightsNext{u"Calculate scores to use them.", u"请再“计算得分”，得分即按新分值计算。",
                                  u"請再「計算得分」，得分即按新分值計算。"};
inline constexpr Text nothingToRemove{u"There are no calculated results on this sheet.",
                                      u"本工作表没有计算结果。", u"本工作表沒有計算結果。"};
inline constexpr Text frozen{
    u"The results are values now, the same in every office. Calculate Scores makes them live again.",
    u"计算结果已转为数值，在任何办公软件中都显示相同；再次“计算得分”可恢复自动计算。",
    u"計算結果已轉為數值，在任何辦公軟體中都顯示相同；再次「計算得分」可恢復自動計算。"};
inline constexpr Text shareHint{
    u"Other offices (WPS, Excel) show the last results of this file but cannot recalculate them.",
    u"WPS、Excel 打开本文件时可以看到现有计算结果，但不能重新计算。",
    u"WPS、Excel 開啟本檔案時可以看到現有計算結果，但不能重新計算。"};
inline constexpr Text shareHintXls{
    u"In this file format other offices may show #NAME? or #MACRO? in place of the results.",
    u"保存为 .xls 后，其他办公软件打开时，计算结果可能显示为 #NAME? 或 #MACRO?。",
    u"儲存為 .xls 後，其他辦公軟體開啟時，計算結果可能顯示為 #NAME? 或 #MACRO?。"};
inline constexpr Text shareRemedy{u"Before sending it on, turn the results into values and save again.",
                                  u"如要发给他人，请先转为数值，再保存一次。",
                                  u"如要發給他人，請先轉為數值，再儲存一次。"};
// %1 cells
inline constexpr Text remedied{u"%1 cells were changed; Undo takes it back.",
                               u"已更改 %1 个单元格；可以撤销。", u"已變更 %1 個儲存格；可以復原。"};
inline constexpr Text nothingToRemedy{u"There is nothing here that can be corrected safely.",
                                      u"没有可以直接更正的问题。", u"沒有可以直接更正的問題。"};
inline constexpr Text nothingToFreeze{u"There are no live results on this sheet.",
                                      u"本工作表没有可转为数值的计算结果。",
                                      u"本工作表沒有可轉為數值的計算結果。"};
inline constexpr Text refused{u"This sheet cannot be changed: it is protected or opened read-only.",
                              u"本工作表不能修改：工作表受保护，或文件以只读方式打开。",
                              u"本工作表不能修改：工作表受保護，或檔案以唯讀方式開啟。"};
// Questions, one for a table: %1 rows; what its buttons say.
inline constexpr Text askDirection{
    u"%1 targets have no sign, and nothing tells whether more or less is better. How are they meant?",
    u"有 %1 个指标值没有符号，也无法判断越大越好还是越小越好，应如何对照？",
    u"有 %1 個指標值沒有符號，也無法判斷越大越好還是越小越好，應如何對照？"};
inline constexpr Text moreIsBetter{u"≥ More is better", u"≥ 越大越好", u"≥ 越大越好"};
inline constexpr Text lessIsBetter{u"≤ Less is better", u"≤ 越小越好", u"≤ 越小越好"};
inline constexpr Text mustBeEqual{u"= Exactly", u"= 必须相等", u"= 必須相等"};
inline constexpr Text askPercent{
    u"%1 actuals beside percent targets can be read two ways. Is 5 meant as 5 % or as 500 %?",
    u"有 %1 个百分比指标的实际完成值有两种读法：填 5 表示 5%，还是表示 500%？",
    u"有 %1 個百分比指標的實際完成值有兩種讀法：填 5 表示 5%，還是表示 500%？"};
inline constexpr Text percentPoints{u"5 means 5 %", u"5 就是 5%", u"5 就是 5%"};
inline constexpr Text percentFractions{u"0.05 means 5 %", u"0.05 才是 5%", u"0.05 才是 5%"};
inline constexpr Text insertColumns{u"Insert columns", u"插入列", u"插入欄"};
inline constexpr Text calculating{u"Calculating scores … (Esc stops)", u"正在计算得分……（按 Esc 停止）",
                                  u"正在計算得分……（按 Esc 停止）"};
inline constexpr Text stopped{u"Stopped; nothing was changed.", u"已停止，未作任何改动。",
                              u"已停止，未作任何變動。"};
inline constexpr Text noHelp{u"The help could not be opened: no program for web pages was found.",
                             u"无法打开帮助：没有找到可以打开网页的程序。",
                             u"無法開啟說明：沒有找到可以開啟網頁的程式。"};
inline constexpr Text failed{u"Something went wrong; nothing was changed.", u"操作未能完成，未作改动。",
                             u"操作未能完成，未作變動。"};

} // namespace jixiao::addin::words
