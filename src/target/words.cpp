// SPDX-License-Identifier: MPL-2.0
#include "target/words.hpp"

#include "target/lexicon.hpp"

#include <algorithm>
#include <array>

namespace jixiao::target {

namespace {

using enum Operator;

/// The words of one meaning, parted by spaces.
struct Group {
    Comparison meaning;
    std::u16string_view words;
};

constexpr Comparison sign(Operator comparison) {
    return {comparison, false, false, true};
}
constexpr Comparison word(Operator comparison) {
    return {comparison, false, false, false, false};
}
constexpr Comparison weak(Operator comparison) {
    return {comparison, true, false, false, false};
}
constexpr Comparison about{none, true, true, false, false};
constexpr Comparison plusMinus{none, false, false, true, true};

// Folded: full-width signs and traditional characters have become plain ones.
constexpr auto before = std::to_array<Group>({
    {sign(atLeast), u"≥ ≧ ⩾ ≽ >= => =≥ ≥= ≧= >≥ ≮ 〉= 》="},
    {sign(atMost), u"≤ ≦ ⩽ ≼ <= =< =≤ ≤= ≦= <≤ ≯ 〈= 《="},
    {sign(moreThan), u"> ﹥"},
    {sign(lessThan), u"< ﹤"},
    {sign(equal), u"= ﹦ == ＝"},
    {word(atLeast), u"不低于 不少于 不小于 不短于 不弱于 不得低于 不得少于 不得小于 不得短于 不应低于 "
                    u"不应少于 不能低于 不能少于 不可低于 "
                    u"不可少于 不宜低于 不宜少于 不宜小于 不应小于 不能小于 未低于 未少于 没有低于 没有少于 "
                    u"不差于 不下于 不下 不早于 不得早于 大于等于 大于或等于 大于或者等于 大于(等于) "
                    u"大于(含) 高于(含) 超过(含) "
                    u"高于等于 高于或等于 多于等于 "
                    u"多于或等于 超过或等于 达到或超过 达到或高于 等于或大于 等于或高于 等于或超过 等于大于 "
                    u"至少 最少 最低 最低达到 起码 "
                    u"下限 保底"},
    {word(atMost),
     u"不超过 不超出 不超 不高于 不大于 不多于 不长于 不迟于 不晚于 不突破 不得超过 不得超出 "
     u"不得超 不得高于 不得大于 不得晚于 不得迟于 不得长于 "
     u"不得多于 不得突破 不得高出 不宜超过 不宜高于 不宜大于 不应大于 不能大于 不能多于 没有超过 没超过 "
     u"无超过 "
     u"不应超过 不应高于 不能超过 不能高于 不可超过 未超过 未超出 未高于 "
     u"未突破 未超 没超 没有超出 小于等于 小于或等于 "
     u"小于或者等于 小于(等于) 小于(含) 低于(含) 小于(含) 低于(含) 低于等于 低于或等于 少于等于 少于或等于 "
     u"等于或小于 等于或低于 "
     u"等于小于 至多 最多 最高 "
     u"最高不超过 最迟 上限 限额 控制在不超过"},
    {word(moreThan), u"大于 高于 多于 超过 超出 超 逾"},
    {word(lessThan), u"小于 低于 少于 短于 早于 不足 不满 不到 未达 未达到 未满"},
    {word(equal), u"等于 即等于"},
    {weak(atLeast), u"达到 达 达至 提高到 提高至 提升到 提升至 增加到 增加至"},
    {weak(atMost), u"控制在 控制到 控制 压减到 压减至 降低到 降低至 降到 降至 下降到 下降至 减少到 减少至 "
                   u"缩短到 缩短至 缩减到 缩减至 压缩到 压缩至"},
    {weak(none), u"保持在 维持在 稳定在 保持 维持 为 是"},
    {plusMinus, u"± +- +/- 正负"},
    {about, u"约 大约 约为 大概 接近 近 ≈ ∽ ~"},
});

constexpr auto behind = std::to_array<Group>({
    {word(atLeast), u"以上 及以上 及其以上 或以上 和以上 (含)以上 (含)及以上 以上(含) 以上(含本数) 含以上 "
                    u"(及以上) (以上) 及之上 之上 起 + "
                    u"或更多 及更多 或更高 及更高 (含以上)"},
    {word(atMost), u"以下 及以下 及其以下 或以下 和以下 (含)以下 (含)及以下 以下(含) 以下(含本数) 含以下 "
                   u"(及以下) (以下) 及之下 之下 以内 "
                   u"及以内 (含)以内 以内(含) (以内) 之内 内 以里 封顶 为限 或更少 及更少 或更低 及更低"},
    {word(moreThan), u"以上(不含) 以上(不含本数) (不含)以上 以外 之外"},
    {word(lessThan), u"以下(不含) 以下(不含本数) (不含)以下 以内(不含)"},
    {about, u"左右 上下 前后"},
});

/// Words that may stand beside a number and do not change it, and where they say which way something moves.
struct FillerGroup {
    Change change;
    std::u16string_view words;
};

constexpr auto fillers = std::to_array<FillerGroup>({
    {Change::none,
     u"定量 定性 较上年 比上年 较去年 比去年 上年 同比 环比 预算 预算数 预算批复数 批复数 概算 计划 计划资金 "
     u"计划投资 计划完成 计划数 资金 预计 预期 目标 目标值 全年 本年 当年 每年 年度 年均 累计 "
     u"合计 总计 共计 共 总 总量 总数 完成 完成率 已完成 实际完成 实际 实现 实施 开展 举办 已 均 各 仅 应 须 "
     u"需 "
     u"在 于 并 且 和 及 以及 同时 达标 达标率 到位 到达 到场 响应 反馈 回复 答复 上报 报送 解决 办结 办理 "
     u"处置 "
     u"整改 合格 落实 支付 拨付 发放 足额 兑付 补助 补贴 投入 投资 支出 成本 费用 人民币 整 按时 按期 "
     u"按时完成 "
     u"按期完成 全部 全部完成 全面完成 完工 竣工 交付 验收 投入使用 前完成 之间 介于 区间 范围 的 了 值 率 "
     u"自 从 力争 争取 确保 保证 平均 下达 逾期 未达标 "
     u"截至 截止 截止到 截至到 时间 数量 比例为"},
    {Change::up, u"增长 增加 新增 提高 提升 上升"},
    {Change::down, u"下降 降低 减少 缩短 缩减 压缩 压减"},
});

constexpr std::size_t countWords(std::u16string_view words) {
    return 1 + static_cast<std::size_t>(std::count(words.begin(), words.end(), u' '));
}

template <std::size_t Size>
constexpr std::size_t countGroups(const std::array<Group, Size>& groups) {
    std::size_t words = 0;
    for (const Group& group : groups) {
        words += countWords(group.words);
    }
    return words;
}

/// Calls `take` with each word.
template <typename Take>
constexpr void eachWord(std::u16string_view words, Take take) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(u' '), words.size());
        take(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

template <std::size_t Words, std::size_t Size>
constexpr auto lexicon(const std::array<Group, Size>& groups) {
    using Table = Lexicon<Comparison, Words>;
    std::array<typename Table::Entry, Words> entries{};
    std::size_t at = 0;
    for (const Group& group : groups) {
        eachWord(group.words, [&](std::u16string_view text) { entries[at++] = {text, group.meaning}; });
    }
    return Table(entries);
}

constexpr CharacterSet dashSigns(u"-–—―─━−一/\\、…·._");

constexpr auto beforeTable = lexicon<countGroups(before)>(before);
constexpr auto behindTable = lexicon<countGroups(behind)>(behind);
constexpr std::size_t fillerWords = [] {
    std::size_t words = 0;
    for (const FillerGroup& group : fillers) {
        words += countWords(group.words);
    }
    return words;
}();
constexpr auto fillerTable = [] {
    using Table = Lexicon<Change, fillerWords>;
    std::array<Table::Entry, fillerWords> entries{};
    std::size_t at = 0;
    for (const FillerGroup& group : fillers) {
        eachWord(group.words, [&](std::u16string_view text) { entries[at++] = {text, group.change}; });
    }
    return Table(entries);
}();

} // namespace

FoundComparison findComparisonBefore(std::u16string_view text) {
    const auto* entry = beforeTable.find(text);
    return entry == nullptr ? FoundComparison{} : FoundComparison{entry->meaning, entry->word.size()};
}

FoundComparison findComparisonBehind(std::u16string_view text) {
    const auto* entry = behindTable.find(text);
    return entry == nullptr ? FoundComparison{} : FoundComparison{entry->meaning, entry->word.size()};
}

std::size_t findFiller(std::u16string_view text) {
    const auto* entry = fillerTable.find(text);
    return entry == nullptr ? 0 : entry->word.size();
}

Change changeOf(std::u16string_view text) {
    const auto* entry = fillerTable.find(text);
    return entry == nullptr ? Change::none : entry->meaning;
}

bool isErrorValue(std::u16string_view text) {
    constexpr std::size_t longest = 16;
    if (text.empty() || text.size() > longest) {
        return false;
    }
    if (text.front() == u'#') {
        return text.ends_with(u'!') || text.ends_with(u'?') || text == u"#n/a";
    }
    // Err:502, as Calc says it in the languages of this extension.
    constexpr auto numbered = std::to_array<std::u16string_view>({u"err:", u"错误:", u"錯誤:"});
    return std::any_of(numbered.begin(), numbered.end(), [text](std::u16string_view word) {
        return text.starts_with(word) && text.size() > word.size() &&
               text.find_first_not_of(u"0123456789", word.size()) == std::u16string_view::npos;
    });
}

bool isDash(std::u16string_view text) {
    return !text.empty() &&
           (std::all_of(text.begin(), text.end(), [](char16_t c) { return dashSigns.contains(c); }) ||
            text == u"n/a" || text == u"na");
}

} // namespace jixiao::target
