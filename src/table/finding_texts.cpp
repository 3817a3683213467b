// SPDX-License-Identifier: MPL-2.0
#include "table/finding_texts.hpp"

#include <algorithm>
#include <array>

namespace jixiao::table {

namespace {

constexpr auto texts = std::to_array<FindingText>({
    {u"duplicate-indicator", Severity::warning,
     u"“%1” is listed twice with the same target; the first one is in row %2.",
     u"“%1”重复：第%2行已有同名、同指标值的指标。", u"「%1」重複：第%2列已有同名、同指標值的指標。", u"", u"",
     u""},
    {u"level1-inferred", Severity::info,
     u"The level-1 label is missing here; “%2” belongs to “%1”, so it is read as that.",
     u"此处缺少一级指标，“%2”属于“%1”，已按“%1”识别。",
     u"此處缺少一級指標，「%2」屬於「%1」，已按「%1」識別。", u"", u"", u""},
    {u"level2-inferred", Severity::warning,
     u"The level-2 label is missing here; by the numbering and the order of the levels it is read as “%1”. "
     u"Please check.",
     u"此处缺少二级指标，按编号和指标顺序识别为“%1”，请核对。",
     u"此處缺少二級指標，按編號和指標順序識別為「%1」，請核對。", u"", u"", u""},
    {u"name-cut-off", Severity::warning,
     u"“%1” looks cut off. Please complete the name from the approved document.",
     u"“%1”像是没有写完，请对照批复文件补全。", u"「%1」像是沒有寫完，請對照批復文件補全。", u"", u"", u""},
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
    {u"satisfaction-under-social-benefit", Severity::warning,
     u"“%1” measures satisfaction but stands under “%2”.", u"“%1”衡量的是满意度，却列在“%2”下。",
     u"「%1」衡量的是滿意度，卻列在「%2」下。", u"", u"", u""},
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
