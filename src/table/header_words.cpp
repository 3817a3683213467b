// SPDX-License-Identifier: MPL-2.0
#include "table/header_words.hpp"

#include <array>
#include <string>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

enum class Match : std::uint8_t { whole, begins, ends, contains };

struct Entry {
    Match match;
    View word; // folded, without * and brackets
    Role role;
    std::uint8_t certainty;
};

/// Read from top to bottom; the first that fits counts. So the narrow word stands before the wide one.
constexpr auto entries = std::to_array<Entry>({
    {Match::contains, u"审核意见", Role::other, 0},
    // Weights of a level rather than of the indicator.
    {Match::contains, u"一级指标权重", Role::groupWeight, 2},
    {Match::contains, u"二级指标权重", Role::groupWeight, 2},
    {Match::contains, u"一级指标分值", Role::groupWeight, 2},
    {Match::contains, u"二级指标分值", Role::groupWeight, 2},
    {Match::contains, u"一级权重", Role::groupWeight, 2},
    {Match::contains, u"二级权重", Role::groupWeight, 2},
    // Levels.
    {Match::begins, u"一级指标", Role::level1, 3},
    {Match::begins, u"一级目标", Role::level1, 3},
    {Match::whole, u"一级", Role::level1, 2},
    {Match::whole, u"一级绩效指标", Role::level1, 3},
    {Match::begins, u"二级指标", Role::level2, 3},
    {Match::begins, u"二级目标", Role::level2, 3},
    {Match::whole, u"二级", Role::level2, 2},
    {Match::whole, u"二级绩效指标", Role::level2, 3},
    {Match::whole, u"三级指标值", Role::target, 3},
    {Match::whole, u"三级指标解释", Role::description, 2},
    {Match::whole, u"三级指标说明", Role::description, 2},
    {Match::whole, u"三级指标权重", Role::weight, 3},
    {Match::whole, u"三级指标分值", Role::weight, 3},
    {Match::begins, u"三级指标", Role::name, 3},
    {Match::begins, u"三级目标", Role::name, 3},
    {Match::whole, u"三级", Role::name, 2},
    {Match::whole, u"三级绩效指标", Role::name, 3},
    {Match::begins, u"四级指标", Role::name, 2},
    // Reasons and remarks before the words for values they contain.
    {Match::contains, u"原因", Role::reason, 3},
    {Match::contains, u"改进措施", Role::reason, 2},
    {Match::contains, u"整改措施", Role::reason, 2},
    {Match::contains, u"偏差", Role::reason, 2},
    {Match::contains, u"存在问题", Role::reason, 2},
    {Match::begins, u"备注", Role::note, 2},
    // Standards before scores.
    {Match::contains, u"分标准", Role::description, 2}, // 评分标准, 得分标准, 评(扣)分标准
    {Match::contains, u"评分规则", Role::description, 2},
    {Match::contains, u"评分办法", Role::description, 2},
    {Match::contains, u"评分细则", Role::description, 2},
    {Match::contains, u"得分依据", Role::description, 2},
    {Match::contains, u"得分率", Role::other, 2},
    {Match::contains, u"得分系数", Role::other, 2},
    {Match::contains, u"应得分", Role::weight, 3},
    {Match::whole, u"赋分", Role::weight, 2},
    {Match::whole, u"权数", Role::weight, 2},
    {Match::whole, u"标准分数", Role::weight, 2},
    {Match::contains, u"得分", Role::score, 3},
    {Match::contains, u"自评分", Role::score, 3},
    {Match::whole, u"评分", Role::score, 2},
    {Match::whole, u"评价分", Role::score, 2},
    {Match::whole, u"打分", Role::score, 2},
    {Match::whole, u"扣分", Role::other, 1},
    {Match::contains, u"分值", Role::weight, 3},
    {Match::contains, u"权重", Role::weight, 3},
    {Match::whole, u"满分", Role::weight, 3},
    {Match::whole, u"标准分", Role::weight, 3},
    {Match::whole, u"参考分", Role::weight, 2},
    {Match::whole, u"分数", Role::weight, 2},
    // Monitoring.
    {Match::contains, u"可能性", Role::possibility, 3},
    {Match::whole, u"确定能", Role::possibility, 3},
    {Match::whole, u"有可能", Role::possibility, 3},
    {Match::whole, u"完全不可能", Role::possibility, 3},
    {Match::whole, u"不可能", Role::possibility, 3},
    {Match::contains, u"预计完成", Role::progress, 3},
    {Match::contains, u"预计实现", Role::progress, 3},
    {Match::contains, u"执行情况", Role::progress, 2},
    {Match::contains, u"执行数", Role::progress, 2},
    {Match::contains, u"月执行", Role::progress, 3},
    {Match::contains, u"月完成", Role::progress, 3},
    {Match::contains, u"月底完成", Role::progress, 3},
    {Match::contains, u"月实际", Role::progress, 3},
    {Match::contains, u"半年完成", Role::progress, 3},
    {Match::contains, u"半年实际", Role::progress, 3},
    {Match::contains, u"半年执行", Role::progress, 3},
    {Match::contains, u"年中完成", Role::progress, 3},
    {Match::contains, u"季度目标", Role::target, 2},
    {Match::contains, u"半年目标", Role::target, 3},
    {Match::contains, u"半年指标值", Role::target, 3},
    {Match::contains, u"半年计划", Role::target, 3},
    {Match::contains, u"上半年", Role::progress, 3},
    {Match::contains, u"季度", Role::progress, 2},
    {Match::contains, u"监控", Role::progress, 2},
    {Match::begins, u"截至", Role::progress, 3},
    {Match::begins, u"截止", Role::progress, 3},
    // History.
    {Match::contains, u"近两年", Role::other, 2},
    {Match::contains, u"近三年", Role::other, 2},
    {Match::contains, u"前年", Role::other, 2},
    {Match::contains, u"前两年", Role::other, 2},
    {Match::contains, u"上年", Role::other, 2},
    {Match::contains, u"去年", Role::other, 2},
    {Match::contains, u"历史", Role::other, 2},
    {Match::contains, u"前三年", Role::other, 2},
    {Match::contains, u"行业标准", Role::other, 2},
    // How far the target was reached.
    {Match::contains, u"完成率", Role::completion, 2},
    {Match::contains, u"完成比", Role::completion, 2},
    {Match::contains, u"完成程度", Role::completion, 2},
    {Match::contains, u"完成百分比", Role::completion, 2},
    {Match::contains, u"实现程度", Role::completion, 2},
    {Match::contains, u"达成率", Role::completion, 2},
    {Match::contains, u"是否完成", Role::completion, 1},
    // What kind of value.
    {Match::contains, u"指标值类型", Role::valueType, 3},
    {Match::contains, u"指标值类别", Role::valueType, 3},
    {Match::contains, u"指标值性质", Role::targetOperator, 3},
    {Match::contains, u"指标性质", Role::targetOperator, 3},
    {Match::contains, u"计算符号", Role::targetOperator, 3},
    {Match::contains, u"比较符", Role::targetOperator, 3},
    {Match::contains, u"运算符", Role::targetOperator, 3},
    {Match::whole, u"符号", Role::targetOperator, 2},
    {Match::whole, u"指标属性", Role::valueType, 2},
    {Match::whole, u"定性/定量", Role::valueType, 3},
    {Match::whole, u"定量/定性", Role::valueType, 3},
    {Match::whole, u"值类型", Role::valueType, 2},
    {Match::contains, u"指标方向", Role::direction, 3},
    {Match::whole, u"方向", Role::direction, 2},
    {Match::whole, u"方向性", Role::direction, 2},
    {Match::contains, u"度量单位", Role::targetUnit, 3},
    {Match::contains, u"计量单位", Role::targetUnit, 3},
    {Match::whole, u"指标单位", Role::targetUnit, 3},
    {Match::whole, u"计算单位", Role::targetUnit, 3},
    {Match::whole, u"单位", Role::targetUnit, 1},
    // Explanations before the values they explain.
    {Match::contains, u"指标值内容", Role::description, 3},
    {Match::contains, u"确定依据", Role::description, 2},
    {Match::contains, u"完成时限", Role::other, 2},
    {Match::contains, u"完成时间", Role::other, 2},
    {Match::contains, u"完成期限", Role::other, 2},
    {Match::contains, u"解释", Role::description, 2},
    {Match::contains, u"说明", Role::description, 2},
    {Match::contains, u"描述", Role::description, 2},
    {Match::contains, u"内涵", Role::description, 2},
    {Match::contains, u"释义", Role::description, 2},
    {Match::contains, u"定义", Role::description, 1},
    {Match::contains, u"依据", Role::description, 2},
    {Match::contains, u"计算公式", Role::description, 2},
    {Match::contains, u"计算方法", Role::description, 2},
    {Match::contains, u"数据来源", Role::description, 2},
    {Match::contains, u"取数", Role::description, 2},
    {Match::contains, u"佐证", Role::note, 2},
    {Match::contains, u"证明材料", Role::note, 2},
    {Match::contains, u"采集数据", Role::other, 1},
    // Targets and actuals.
    {Match::contains, u"执行指标值", Role::actual, 3},
    {Match::whole, u"执行值", Role::actual, 2},
    {Match::contains, u"预期实现", Role::target, 3},
    {Match::contains, u"预期当年", Role::target, 3},
    {Match::contains, u"预计当年", Role::target, 3},
    {Match::contains, u"预期完成", Role::target, 3},
    {Match::contains, u"计划完成", Role::target, 3},
    {Match::contains, u"应完成", Role::target, 2},
    {Match::contains, u"目标完成值", Role::target, 2},
    {Match::contains, u"指标完成值", Role::actual, 3},
    {Match::contains, u"实际", Role::actual, 3},
    {Match::ends, u"完成值", Role::actual, 3},
    {Match::ends, u"完成指标值", Role::actual, 3},
    {Match::whole, u"完成", Role::actual, 1},
    {Match::ends, u"达成值", Role::actual, 2},
    {Match::ends, u"实现值", Role::actual, 2},
    {Match::ends, u"完成数", Role::actual, 2},
    {Match::contains, u"自评值", Role::actual, 2},
    {Match::contains, u"评价值", Role::actual, 1},
    {Match::contains, u"目标值", Role::target, 3},
    {Match::contains, u"绩效指标值", Role::target, 3},
    {Match::contains, u"目标指标值", Role::target, 3},
    {Match::contains, u"指标值", Role::target, 3},
    {Match::contains, u"指标目标", Role::target, 2},
    {Match::contains, u"计划值", Role::target, 3},
    {Match::contains, u"计划数", Role::target, 2},
    {Match::contains, u"预期值", Role::target, 3},
    {Match::contains, u"目标数", Role::target, 2},
    {Match::contains, u"标准值", Role::target, 2},
    {Match::contains, u"绩效值", Role::target, 2},
    {Match::contains, u"任务值", Role::target, 2},
    {Match::ends, u"完成情况", Role::actual, 2},
    {Match::contains, u"评价标准", Role::grade, 1},
    {Match::contains, u"指标数值", Role::target, 2},
    {Match::contains, u"计划指标", Role::target, 2},
    {Match::contains, u"设定目标", Role::target, 2},
    {Match::ends, u"设定值", Role::target, 2},
    {Match::contains, u"目标要求", Role::target, 2},
    {Match::ends, u"任务数", Role::target, 2},
    {Match::ends, u"目标量", Role::target, 2},
    {Match::whole, u"年度值", Role::target, 1},
    {Match::contains, u"绩效标准", Role::target, 1},
    {Match::whole, u"预期目标", Role::target, 1},
    {Match::whole, u"年度目标", Role::target, 1},
    {Match::whole, u"目标", Role::target, 1},
    {Match::whole, u"年初目标", Role::target, 1},
    // Names.
    {Match::contains, u"指标名称", Role::name, 3},
    {Match::contains, u"指标内容", Role::name, 2},
    {Match::whole, u"具体指标", Role::name, 2},
    {Match::whole, u"考核指标", Role::name, 2},
    {Match::whole, u"明细指标", Role::name, 2},
    {Match::whole, u"指标项", Role::name, 2},
    {Match::whole, u"评价指标", Role::level1, 1},
    {Match::whole, u"评价内容", Role::level2, 1},
    {Match::whole, u"绩效指标分类", Role::level1, 2},
    {Match::whole, u"指标分类", Role::level1, 2},
    {Match::whole, u"指标类别", Role::level1, 2},
    {Match::whole, u"指标类型", Role::level1, 2},
    {Match::whole, u"绩效指标类别", Role::level1, 2},
    {Match::whole, u"绩效指标类型", Role::level1, 2},
    {Match::whole, u"项目类别", Role::level1, 1},
    {Match::whole, u"类别", Role::level1, 1},
    {Match::whole, u"类型", Role::level1, 1},
    {Match::ends, u"绩效指标", Role::side, 1},
    {Match::ends, u"绩效目标", Role::side, 1},
    {Match::whole, u"指标", Role::name, 1},
    // The block in front.
    {Match::contains, u"职能", Role::function, 2},
    {Match::contains, u"职责", Role::function, 1},
    {Match::whole, u"序号", Role::sequence, 1},
    {Match::whole, u"优", Role::grade, 2},
    {Match::whole, u"良", Role::grade, 2},
    {Match::whole, u"中", Role::grade, 2},
    {Match::whole, u"差", Role::grade, 2},
    {Match::whole, u"优秀", Role::grade, 2},
    {Match::whole, u"良好", Role::grade, 2},
    {Match::whole, u"一般", Role::grade, 2},
    {Match::whole, u"合格", Role::grade, 2},
    {Match::whole, u"较差", Role::grade, 2},
    {Match::whole, u"不合格", Role::grade, 2},
});

/// The characters of a text as bits, several to each: a word can only be in a text that has all its bits.
constexpr std::uint64_t charactersOf(View text) {
    std::uint64_t bits = 0;
    for (const char16_t c : text) {
        bits |= std::uint64_t{1} << ((c * 0x9E3779B1U) >> 26U);
    }
    return bits;
}

constexpr auto charactersOfEntries = [] {
    std::array<std::uint64_t, entries.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = charactersOf(entries[i].word);
    }
    return all;
}();

bool fits(const Entry& entry, View text) {
    switch (entry.match) {
    case Match::whole:
        return text == entry.word;
    case Match::begins:
        return text.starts_with(entry.word);
    case Match::ends:
        return text.ends_with(entry.word);
    case Match::contains:
        return text.find(entry.word) != View::npos;
    }
    return false;
}

/// Without * and ★ and without what stands in brackets, closed or not: 年初目标值(A → 年初目标值.
std::u16string bareWord(View folded) {
    std::u16string bare;
    int depth = 0;
    for (const char16_t c : folded) {
        if (c == u'(' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u']') {
            depth = depth > 0 ? depth - 1 : 0;
        } else if (depth == 0 && c != u'*' && c != u'★' && c != u':') {
            bare.push_back(c);
        }
    }
    return bare;
}

/// 半年目标值, 1季度目标: of a part of the year.
bool isOfPart(View bare) {
    return bare.find(u"半年") != View::npos || bare.find(u"季度") != View::npos;
}

/// Longer texts are sentences, not headings.
constexpr std::size_t longestHeading = 40;

} // namespace

std::optional<HeaderWord> readHeaderWord(std::u16string_view folded) {
    if (folded.empty() || folded.size() > longestHeading) {
        return std::nullopt;
    }
    const std::u16string bare = bareWord(folded);
    if (bare.empty()) {
        return std::nullopt;
    }
    const std::uint64_t characters = charactersOf(bare);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        if ((charactersOfEntries[i] & ~characters) != 0 || !fits(entry, bare)) {
            continue;
        }
        if (entry.certainty == 0) {
            return std::nullopt;
        }
        const bool adjusted = bare.find(u"调整") != View::npos || bare.find(u"变更后") != View::npos;
        return HeaderWord{entry.role, entry.certainty, adjusted, isOfPart(bare), entry.word};
    }
    return std::nullopt;
}

} // namespace jixiao::table
