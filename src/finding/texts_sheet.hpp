// SPDX-License-Identifier: MPL-2.0
/// Findings about what keeps something from being written, and tables that are not there or not scored.
#pragma once

#include "finding/texts.hpp"

#include <array>

namespace jixiao::finding {

inline constexpr auto sheetTexts = std::to_array<Text>({
    {u"cell-taken",
     Severity::error,
     {u"%1 is not empty, and a result would have to stand there. Nothing was changed.",
      u"%1 已有内容，而计算结果需要写在那里；未作任何改动。",
      u"%1 已有內容，而計算結果需要寫在那裡；未作任何變動。"},
     {u"Empty or move that cell", u"请清空或移开该单元格", u"請清空或移開該儲存格"}},
    {u"changed-while-running",
     Severity::error,
     {u"The sheet was changed by a macro or another program while it was being calculated.",
      u"计算过程中，工作表被宏或其他程序修改。", u"計算過程中，工作表被巨集或其他程式修改。"},
     {u"Calculate again", u"请重新计算", u"請重新計算"}},
    {u"document-read-only",
     Severity::error,
     {u"The file is open read-only, so nothing can be written into it.", u"文件以只读方式打开，无法写入。",
      u"檔案以唯讀方式開啟，無法寫入。"},
     {u"Save a copy and work there", u"请另存一份再操作", u"請另存一份再操作"}},
    {u"helper-columns-taken",
     Severity::error,
     {u"The cells right of the table are taken (%1), so there is no room for the helper columns. Nothing was "
      u"changed.",
      u"表格右侧的单元格已有内容（%1），没有位置放辅助列；未作任何改动。",
      u"表格右側的儲存格已有內容（%1），沒有位置放輔助欄；未作任何變動。"},
     {u"Empty the cells right of the table, or move them away", u"请清空表格右侧的单元格，或把内容移开",
      u"請清空表格右側的儲存格，或把內容移開"}},
    {u"monitoring-not-scored",
     Severity::info,
     {u"This is a monitoring form; it is not scored.", u"这是运行监控表，不计算得分。",
      u"這是運行監控表，不計算得分。"}},
    {u"no-table",
     Severity::error,
     {u"No indicator table was found on this sheet. It is known by a header row with 一级指标 … 三级指标 and "
      u"指标值.",
      u"本工作表中没有找到绩效指标表；表头应有“一级指标”……“三级指标”和“指标值”。",
      u"本工作表中沒有找到績效指標表；表頭應有「一級指標」……「三級指標」和「指標值」。"}},
    {u"number-stored-as-text",
     Severity::warning,
     {u"%1 amounts are stored as text (the first one is “%2”) while others are numbers: a sum over them "
      u"leaves these out.",
      u"有%1个数额存为文本（如“%2”），而同列其他单元格是数字：求和时会漏掉它们。",
      u"有%1個數額存為文字（如「%2」），而同欄其他儲存格是數字：加總時會漏掉它們。"},
     {u"Store them as numbers", u"改存为数字", u"改存為數字"}},
    {u"profile-unknown",
     Severity::error,
     {u"There is no scoring profile “%1”. Nothing was changed.", u"没有名为“%1”的评分规则；未作任何改动。",
      u"沒有名為「%1」的評分規則；未作任何變動。"}},
    {u"row-shared",
     Severity::warning,
     {u"Several indicators stand in the row of “%1”, so nothing can be calculated beside it.",
      u"“%1”所在的行有多个指标，无法在旁边计算。", u"「%1」所在的列有多個指標，無法在旁邊計算。"}},
    {u"sheet-protected",
     Severity::error,
     {u"The sheet is protected, so nothing can be written into it.", u"工作表受保护，无法写入。",
      u"工作表受保護，無法寫入。"},
     {u"Take the protection off and try again", u"请撤销工作表保护后再试", u"請撤銷工作表保護後再試"}},
});

} // namespace jixiao::finding
