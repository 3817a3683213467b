// SPDX-License-Identifier: MPL-2.0
#include "table/finding_texts.hpp"

#include <algorithm>
#include <array>

namespace jixiao::table {

namespace {

constexpr auto texts = std::to_array<FindingText>({
    {u"cell-taken", Severity::error,
     u"%1 is not empty, and a result would have to stand there. Nothing was changed.",
     u"%1 已有内容，而计算结果需要写在那里；未作任何改动。",
     u"%1 已有內容，而計算結果需要寫在那裡；未作任何變動。", u"Empty or move that cell",
     u"请清空或移开该单元格", u"請清空或移開該儲存格"},
    {u"direction-taken", Severity::info,
     u"The target “%1” has no sign; by its level and name it is taken as “%2”. This is our convention, not a "
     u"rule of a "
     u"document.",
     u"指标值“%1”没有符号，按所属级别和名称视为“%2”；这是本软件的约定，并非文件规定。",
     u"指標值「%1」沒有符號，按所屬級別和名稱視為「%2」；這是本軟體的約定，並非文件規定。", u"", u"", u""},
    {u"document-read-only", Severity::error,
     u"The file is open read-only, so nothing can be written into it.",
     u"文件以只读方式打开，无法写入计算结果。", u"檔案以唯讀方式開啟，無法寫入計算結果。",
     u"Save a copy and calculate there", u"请另存一份再计算", u"請另存一份再計算"},
    {u"duplicate-indicator", Severity::warning,
     u"“%1” is listed twice with the same target; the first one is in row %2.",
     u"“%1”重复：第%2行已有同名、同指标值的指标。", u"「%1」重複：第%2列已有同名、同指標值的指標。", u"", u"",
     u""},
    {u"helper-columns-taken", Severity::error,
     u"The cells right of the table are taken (%1), so there is no room for the helper columns. Nothing was "
     u"changed.",
     u"表格右侧的单元格已有内容（%1），没有位置放辅助列；未作任何改动。",
     u"表格右側的儲存格已有內容（%1），沒有位置放輔助欄；未作任何變動。",
     u"Empty the cells right of the table, or move them away", u"请清空表格右侧的单元格，或把内容移开",
     u"請清空表格右側的儲存格，或把內容移開"},
    {u"level1-inferred", Severity::info,
     u"The level-1 label is missing here; “%2” belongs to “%1”, so it is read as that.",
     u"此处缺少一级指标，“%2”属于“%1”，已按“%1”识别。",
     u"此處缺少一級指標，「%2」屬於「%1」，已按「%1」識別。", u"", u"", u""},
    {u"level2-inferred", Severity::warning,
     u"The level-2 label is missing here; by the numbering and the order of the levels it is read as “%1”. "
     u"Please check.",
     u"此处缺少二级指标，按编号和指标顺序识别为“%1”，请核对。",
     u"此處缺少二級指標，按編號和指標順序識別為「%1」，請核對。", u"", u"", u""},
    {u"monitoring-not-scored", Severity::info, u"This is a monitoring form; it is not scored.",
     u"这是运行监控表，不计算得分。", u"這是運行監控表，不計算得分。", u"", u"", u""},
    {u"name-cut-off", Severity::warning,
     u"“%1” looks cut off. Please complete the name from the approved document.",
     u"“%1”像是没有写完，请对照批复文件补全。", u"「%1」像是沒有寫完，請對照批復文件補全。", u"", u"", u""},
    {u"no-table", Severity::error,
     u"No indicator table was found on this sheet. It is known by a header row with 一级指标 … 三级指标 and "
     u"指标值.",
     u"本工作表中没有找到绩效指标表；表头应有“一级指标”……“三级指标”和“指标值”。",
     u"本工作表中沒有找到績效指標表；表頭應有「一級指標」……「三級指標」和「指標值」。", u"", u"", u""},
    {u"no-weights", Severity::info,
     u"The form gives no weights (未设分值): met or unmet and completion are shown, no points.",
     u"表中未设分值：只判断是否达标和完成率，不计算得分。",
     u"表中未設分值：只判斷是否達標和完成率，不計算得分。", u"", u"", u""},
    {u"numbering-gap", Severity::warning,
     u"The numbering jumps from 指标%1 to 指标%2: an indicator may be missing.",
     u"编号从指标%1跳到指标%2，可能漏了一项。", u"編號從指標%1跳到指標%2，可能漏了一項。", u"", u"", u""},
    {u"numbering-repeats", Severity::info, u"指标%1 comes a second time under the same level-2 indicator.",
     u"同一二级指标下，指标%1的编号出现了两次。", u"同一二級指標下，指標%1的編號出現了兩次。", u"", u"", u""},
    {u"numbering-restarts", Severity::warning,
     u"The numbering starts again at 1 after 指标%1: a level-2 label may be missing here.",
     u"指标%1之后编号又从1开始，此处可能缺少二级指标。", u"指標%1之後編號又從1開始，此處可能缺少二級指標。",
     u"", u"", u""},
    {u"numbering-starts-late", Severity::warning,
     u"The numbering begins with 指标%1: indicators before it may be missing.",
     u"编号从指标%1开始，前面可能有遗漏。", u"編號從指標%1開始，前面可能有遺漏。", u"", u"", u""},
    {u"profile-unknown", Severity::error, u"There is no scoring profile “%1”. Nothing was changed.",
     u"没有名为“%1”的评分规则；未作任何改动。", u"沒有名為「%1」的評分規則；未作任何變動。", u"", u"", u""},
    {u"satisfaction-under-social-benefit", Severity::warning,
     u"“%1” measures satisfaction but stands under “%2”.", u"“%1”衡量的是满意度，却列在“%2”下。",
     u"「%1」衡量的是滿意度，卻列在「%2」下。", u"", u"", u""},
    {u"sheet-protected", Severity::error, u"The sheet is protected, so nothing can be written into it.",
     u"工作表受保护，无法写入计算结果。", u"工作表受保護，無法寫入計算結果。",
     u"Take the protection off and calculate again", u"请撤销工作表保护后再计算",
     u"請撤銷工作表保護後再計算"},
    {u"target-became-formula", Severity::warning,
     u"The target “%1” was taken for a formula when it was typed or pasted, so the cell shows something "
     u"else.",
     u"指标值“%1”在录入或粘贴时被当成了公式，单元格显示的不是原来的内容。",
     u"指標值「%1」在錄入或貼上時被當成了公式，儲存格顯示的不是原來的內容。", u"Store “%1” as text",
     u"把“%1”存为文本", u"把「%1」存為文字"},
});

std::u16string filled(std::u16string_view pattern, const Finding& finding) {
    const auto argument = [&](std::size_t i) {
        return i < finding.arguments.size() ? std::u16string_view(finding.arguments[i])
                                            : std::u16string_view{};
    };
    return language::fill(pattern, {argument(0), argument(1), argument(2), argument(3)});
}

std::u16string_view in(Language language, std::u16string_view enUS, std::u16string_view zhCN,
                       std::u16string_view zhTW) {
    switch (language) {
    case Language::enUS:
        return enUS;
    case Language::zhCN:
        return zhCN;
    case Language::zhTW:
        return zhTW;
    }
    return {};
}

} // namespace

std::span<const FindingText> findingTexts() {
    return texts;
}

const FindingText* findingText(std::u16string_view code) {
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [code](const FindingText& text) { return text.code == code; });
    return found == texts.end() ? nullptr : &*found;
}

std::u16string message(const Finding& finding, Language language) {
    const FindingText* text = findingText(finding.code);
    if (text == nullptr) {
        return std::u16string(finding.code);
    }
    return filled(in(language, text->enUS, text->zhCN, text->zhTW), finding);
}

std::u16string remedy(const Finding& finding, Language language) {
    const FindingText* text = findingText(finding.code);
    if (text == nullptr) {
        return {};
    }
    return filled(in(language, text->remedyEnUS, text->remedyZhCN, text->remedyZhTW), finding);
}

} // namespace jixiao::table
