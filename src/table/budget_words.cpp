// SPDX-License-Identifier: MPL-2.0
#include "table/budget_words.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

enum class Match : std::uint8_t { whole, ends, contains };

struct Entry {
    Match match;
    View word;
    BudgetWord meaning;
};

/// Read from top to bottom; the first that fits counts.
constexpr auto entries = std::to_array<Entry>({
    // No funds at all, though they speak of them.
    {Match::contains, u"管理情况", BudgetWord::none},
    {Match::contains, u"资金名称", BudgetWord::none},
    {Match::contains, u"使用单位", BudgetWord::none},
    {Match::whole, u"资金来源", BudgetWord::none},
    // Names of the block.
    {Match::contains, u"资金情况", BudgetWord::block},
    {Match::contains, u"资金投入情况", BudgetWord::block},
    {Match::contains, u"资金使用情况", BudgetWord::block},
    {Match::contains, u"资金执行情况", BudgetWord::block},
    {Match::contains, u"预算执行情况", BudgetWord::block},
    {Match::contains, u"预算规模", BudgetWord::block},
    {Match::contains, u"资金总额及构成", BudgetWord::block},
    {Match::contains, u"资金构成", BudgetWord::block},
    {Match::contains, u"资金规模", BudgetWord::block},
    {Match::ends, u"预算申请", BudgetWord::block},
    {Match::ends, u"资金申请", BudgetWord::block},
    {Match::whole, u"资金金额", BudgetWord::block},
    {Match::whole, u"项目资金", BudgetWord::block},
    {Match::whole, u"项目预算资金", BudgetWord::block},
    {Match::whole, u"预算资金", BudgetWord::block},
    {Match::whole, u"项目预算", BudgetWord::block},
    // Headings of columns.
    {Match::contains, u"执行率", BudgetWord::rate},
    {Match::whole, u"完成率", BudgetWord::rate},
    {Match::contains, u"得分", BudgetWord::score},
    {Match::contains, u"分值", BudgetWord::weight},
    {Match::whole, u"权重", BudgetWord::weight},
    {Match::whole, u"满分", BudgetWord::weight},
    {Match::contains, u"原因", BudgetWord::rest},
    {Match::whole, u"备注", BudgetWord::rest},
    {Match::contains, u"结余", BudgetWord::rest},
    {Match::contains, u"预计执行", BudgetWord::rest},
    {Match::contains, u"预计支出", BudgetWord::rest},
    {Match::contains, u"上年度", BudgetWord::rest},
    {Match::ends, u"申请资金", BudgetWord::amount},
    {Match::ends, u"安排资金", BudgetWord::amount},
    {Match::contains, u"年初预算", BudgetWord::initial},
    {Match::whole, u"年初数", BudgetWord::initial},
    {Match::contains, u"调整后预算", BudgetWord::revised},
    {Match::contains, u"调整预算", BudgetWord::revised},
    {Match::contains, u"预算调整", BudgetWord::revised},
    {Match::contains, u"全年预算", BudgetWord::revised},
    {Match::contains, u"执行数", BudgetWord::executed},
    {Match::whole, u"全年执行", BudgetWord::executed},
    {Match::whole, u"实际执行", BudgetWord::executed},
    {Match::ends, u"决算数", BudgetWord::executed},
    {Match::ends, u"支出数", BudgetWord::executed},
    {Match::contains, u"实际支出", BudgetWord::executed},
    {Match::whole, u"预算数", BudgetWord::budget},
    {Match::whole, u"年度预算数", BudgetWord::budget},
    {Match::whole, u"金额", BudgetWord::amount},
    // Sources of funds.
    {Match::ends, u"总额", BudgetWord::source},
    {Match::ends, u"预计投入", BudgetWord::source},
    {Match::contains, u"资金总额", BudgetWord::source},
    {Match::whole, u"年度金额", BudgetWord::source},
    {Match::ends, u"总投资", BudgetWord::source},
    {Match::ends, u"总预算", BudgetWord::source},
    {Match::ends, u"当年预算", BudgetWord::source},
    {Match::ends, u"拨款", BudgetWord::source},
    {Match::ends, u"财政拨款小计", BudgetWord::source},
    {Match::ends, u"补助", BudgetWord::source},
    {Match::ends, u"资金", BudgetWord::source},
    {Match::ends, u"资金小计", BudgetWord::source},
    {Match::ends, u"结转", BudgetWord::source},
    {Match::ends, u"投入", BudgetWord::source},
    {Match::contains, u"一般公共预算", BudgetWord::source},
    {Match::contains, u"政府性基金", BudgetWord::source},
    {Match::contains, u"国有资本经营", BudgetWord::source},
    {Match::contains, u"财政专户", BudgetWord::source},
    {Match::contains, u"社会保险基金", BudgetWord::source},
    {Match::whole, u"基本支出", BudgetWord::source},
    {Match::whole, u"项目支出", BudgetWord::source},
    {Match::whole, u"人员经费", BudgetWord::source},
    {Match::whole, u"公用经费", BudgetWord::source},
    {Match::ends, u"其他收入", BudgetWord::source},
    {Match::ends, u"事业收入", BudgetWord::source},
    {Match::ends, u"经营收入", BudgetWord::source},
    {Match::ends, u"补助安排", BudgetWord::source},
    {Match::ends, u"财政安排", BudgetWord::source},
    {Match::ends, u"申报数", BudgetWord::source},
    {Match::contains, u"资金/其他", BudgetWord::source},
    {Match::whole, u"其他", BudgetWord::source},
    {Match::whole, u"合计", BudgetWord::source},
});

/// Without what stands in brackets, in front of 其中:, and behind a colon.
std::u16string bareWord(View folded) {
    const std::size_t among = folded.find(u"其中:");
    if (among != View::npos) {
        folded.remove_prefix(among + 3);
    }
    std::u16string bare = text::withoutBrackets(folded);
    bare.resize(std::min(bare.find(u':'), bare.size()));
    std::erase(bare, u'*');
    return bare;
}

bool fits(const Entry& entry, View text) {
    switch (entry.match) {
    case Match::whole:
        return text == entry.word;
    case Match::ends:
        return text.ends_with(entry.word);
    case Match::contains:
        return text.find(entry.word) != View::npos;
    }
    return false;
}

constexpr std::size_t longest = 40;

} // namespace

BudgetWord readBudgetWord(std::u16string_view folded) {
    if (folded.size() > longest) {
        return BudgetWord::none;
    }
    const std::u16string bare = bareWord(folded);
    const auto* const found = std::find_if(entries.begin(), entries.end(),
                                           [&bare](const Entry& entry) { return fits(entry, bare); });
    return found == entries.end() ? BudgetWord::none : found->meaning;
}

bool opensBudget(std::u16string_view folded) {
    const std::u16string bare = bareWord(folded);
    return bare.ends_with(u"资金总额") || bare.ends_with(u"总投资") || bare.ends_with(u"总预算");
}

} // namespace jixiao::table
