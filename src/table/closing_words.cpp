// SPDX-License-Identifier: MPL-2.0
#include "table/closing_words.hpp"

#include "table/taxonomy.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

/// A total is called by these words and no others, in any order: 自评总分合计, 绩效评价综合得分.
constexpr auto totalPieces = std::to_array<View>({
    u"自评", u"绩效", u"评价", u"项目", u"部门", u"整体", u"综合", u"最终",
    u"考核", u"自我", u"得分", u"评分", u"分值", u"分数", u"权重", u"支出",
    u"合计", u"总计", u"共计", u"总",   u"分",   u"及",   u"、",   u"/",
});
constexpr auto totalWords = std::to_array<View>(
    {u"合计", u"总计", u"共计", u"总分", u"总得分", u"总评分", u"综合得分", u"综合评分", u"自评得分"});

constexpr auto subtotals = std::to_array<View>({u"小计", u"得分小计", u"分值小计"});

/// The whole cell again: what is said below a table.
constexpr auto remarks = std::to_array<View>({u"说明", u"备注", u"注", u"附注", u"填表说明", u"其他说明"});

/// How the cell begins.
constexpr auto ends = std::to_array<View>({
    u"注:",          u"注1",          u"注：",          u"备注:",        u"备注1",        u"说明:",
    u"说明1",        u"填表说明",     u"填报说明",      u"评价结论",     u"自评结论",     u"绩效自评结论",
    u"绩效结论",     u"结论",         u"总体评价",      u"存在问题",     u"存在的问题",   u"改进措施",
    u"下一步",       u"项目负责人:",  u"项目负责人(签", u"财务负责人",   u"填报人",       u"填表人",
    u"制表人",       u"制表",         u"联系人",        u"联系电话",     u"单位负责人",   u"主要负责人",
    u"部门负责人",   u"分管领导",     u"经办人",        u"审核人",       u"负责人:",      u"负责人(签",
    u"偏差大",       u"偏差原因",     u"未完成原因",    u"其他说明",     u"其他需要说明", u"需要说明",
    u"自评等级",     u"评价等级",     u"评价等次",      u"自评等次",     u"绩效等级",     u"等级",
    u"填报日期",     u"填表日期",     u"主管部门审核",  u"主管部门意见", u"财政部门",     u"财政局",
    u"评价人员",     u"审核意见",     u"主管部门(公章", u"单位盖章",     u"(盖章)",       u"盖章",
    u"得分说明",     u"评分说明",     u"改进措施及",    u"自评小组",     u"专家",         u"部门意见",
    u"预算部门意见", u"项目单位意见", u"实施单位意见",
});

constexpr auto nextForms = std::to_array<View>({
    u"项目名称",       u"专项名称",       u"专项(项目)名称", u"转移支付(项目)名称", u"部门(单位)名称",
    u"部门名称",       u"单位名称",       u"预算单位",       u"填报单位",           u"主管部门",
    u"附件",           u"附表",           u"项目支出绩效",   u"部门整体支出绩效",   u"整体支出绩效",
    u"绩效目标申报表", u"绩效目标批复表", u"绩效目标表",     u"绩效自评表",         u"绩效目标自评表",
    u"年度总体目标",   u"总体目标",       u"资金情况",       u"项目资金",           u"预算执行情况",
});

std::u16string bareWord(View folded) {
    std::u16string bare = text::withoutBrackets(folded);
    while (!bare.empty() && (bare.back() == u':' || bare.back() == u'、')) {
        bare.pop_back();
    }
    return bare;
}

bool isTotal(View bare) {
    const bool adds = std::any_of(totalWords.begin(), totalWords.end(),
                                  [bare](View word) { return bare.find(word) != View::npos; });
    while (adds && !bare.empty()) {
        const auto* const piece = std::find_if(totalPieces.begin(), totalPieces.end(),
                                               [bare](View one) { return bare.starts_with(one); });
        if (piece == totalPieces.end()) {
            return false;
        }
        bare.remove_prefix(piece->size());
    }
    return adds;
}

/// 产出指标小计, 数量指标合计: what a level adds up to.
bool isLevelSum(View bare) {
    for (const View word : {View(u"小计"), View(u"合计")}) {
        if (bare.ends_with(word) && bare.size() > word.size()) {
            return readLabel(bare.substr(0, bare.size() - word.size())).level != LabelLevel::none;
        }
    }
    return false;
}

template <std::size_t N>
bool beginsWithAny(View text, const std::array<View, N>& words) {
    return std::any_of(words.begin(), words.end(), [text](View word) { return text.starts_with(word); });
}

} // namespace

bool isFormTitle(std::u16string_view folded) {
    constexpr std::size_t shortest = 5, longest = 60;
    return folded.size() >= shortest && folded.size() <= longest && folded.find(u"绩效") != View::npos &&
           bareWord(folded).ends_with(u'表');
}

bool isLetterhead(std::u16string_view folded) {
    constexpr std::size_t longest = 40;
    const bool isNumbered = folded.ends_with(u'号') && folded.find(u"〔20") != View::npos;
    return folded.size() <= longest && (isNumbered || folded.ends_with(u"文件"));
}

RowWord readRowWord(std::u16string_view folded) {
    constexpr std::size_t longestTotal = 24;
    if (folded.size() <= longestTotal) {
        const std::u16string bare = bareWord(folded);
        if (isTotal(bare)) {
            return RowWord::total;
        }
        if (std::find(subtotals.begin(), subtotals.end(), bare) != subtotals.end()) {
            return RowWord::subtotal;
        }
        if (isLevelSum(bare)) {
            return RowWord::levelSum;
        }
        if (std::find(remarks.begin(), remarks.end(), bare) != remarks.end()) {
            return RowWord::end;
        }
    }
    if (beginsWithAny(folded, ends)) {
        return RowWord::end;
    }
    return beginsWithAny(folded, nextForms) ? RowWord::nextForm : RowWord::none;
}

} // namespace jixiao::table
