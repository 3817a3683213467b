// SPDX-License-Identifier: MPL-2.0
/// Findings about making the year's other forms, and about comparing with the approved table.
#pragma once

#include "finding/texts.hpp"

#include <array>

namespace jixiao::finding {

inline constexpr auto formsTexts = std::to_array<Text>({
    {u"comparison-no-approved",
     Severity::error,
     {u"No approved table was found to compare with.", u"没有找到可供核对的批复表。",
      u"沒有找到可供核對的批復表。"},
     {u"Put the approved table on another sheet of this file, or choose its file",
      u"请把批复表放在本文件的另一张工作表，或选择批复表所在的文件",
      u"請把批復表放在本檔案的另一張工作表，或選擇批復表所在的檔案"}},
    {u"form-graded",
     Severity::error,
     {u"The table has a threshold for each grade in place of one target; what it means is not carried over.",
      u"原表按优、良、中、差分档设定标准，没有单一的指标值，不能转入其他表式。",
      u"原表按優、良、中、差分檔設定標準，沒有單一的指標值，不能轉入其他表式。"}},
    {u"form-last-panel",
     Severity::info,
     {u"The table has targets for several periods side by side; the last of them, for this year, were taken.",
      u"原表并列了几个时期的指标值，已取最右一组（本年度）。",
      u"原表並列了幾個時期的指標值，已取最右一組（本年度）。"}},
    {u"form-not-target",
     Severity::error,
     {u"This is a %1 already; the form is made from an approved table of targets. Nothing was made.",
      u"本表已是%1，请在批复的绩效目标表上操作；未生成新表。",
      u"本表已是%1，請在批復的績效目標表上操作；未產生新表。"}},
    {u"form-option-unknown",
     Severity::error,
     {u"“%1” is no value for the option %2. Nothing was made.", u"选项%2不能取“%1”；未生成新表。",
      u"選項%2不能取「%1」；未產生新表。"}},
    {u"form-weights-empty",
     Severity::info,
     {u"The approved table gives no weights, so the form has none either; none were invented.",
      u"批复表未列分值，自评表的分值也留空，未自行设定。",
      u"批復表未列分值，自評表的分值也留空，未自行設定。"},
     {u"Distribute Weights on the new sheet, or type them", u"请在新表上“分配分值”，或自行填写",
      u"請在新表上「分配分值」，或自行填寫"}},
    {u"structure-protected",
     Severity::error,
     {u"The structure of the file is protected, so no sheet can be added.",
      u"文件结构受保护，不能新增工作表。", u"檔案結構受保護，不能新增工作表。"},
     {u"Lift the protection in Tools > Protect Spreadsheet Structure",
      u"请先在“工具-保护电子表格结构”中取消保护", u"請先在「工具-保護試算表結構」中取消保護"}},
});

} // namespace jixiao::finding
