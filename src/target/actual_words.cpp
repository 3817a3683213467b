// SPDX-License-Identifier: MPL-2.0
#include "target/actual_words.hpp"

#include "target/words.hpp"

#include <algorithm>
#include <array>

namespace jixiao::target {

namespace {

constexpr auto notApplicableWords = std::to_array<std::u16string_view>(
    {u"不适用", u"不涉及", u"未涉及", u"无此项", u"n/a", u"不适用本项目", u"不适用(n/a)"});
constexpr std::size_t longestNote = 8; // letters around 未开展; a longer text says more than that
constexpr auto notDoneWords =
    std::to_array<std::u16string_view>({u"未开展", u"未实施", u"未启动", u"未执行", u"未进行", u"未开工",
                                        u"没有开展", u"尚未开展", u"尚未实施", u"尚未启动"});

constexpr auto nothingWords = std::to_array<std::u16string_view>(
    {u"无", u"没有", u"未发生", u"没有发生", u"无发生", u"零发生", u"未出现"});

constexpr auto noneOf =
    std::to_array<std::u16string_view>({u"无", u"零", u"没有", u"未发生", u"未出现", u"未产生"});
constexpr auto badThings = std::to_array<std::u16string_view>(
    {u"投诉", u"事故", u"事件", u"案件", u"违规", u"违纪", u"违法", u"纠纷", u"信访", u"上访", u"舆情",
     u"差错", u"伤亡", u"死亡", u"问题", u"超标", u"拖欠"});
constexpr auto planWords = std::to_array<std::u16string_view>({u"计划", u"目标", u"指标", u"预期", u"应"});

constexpr auto differenceWords =
    std::to_array<std::u16string_view>({u"差", u"少", u"缺", u"短缺", u"多出", u"节约", u"节省", u"节余",
                                        u"结余", u"结存", u"剩余", u"超支", u"盈余"});
constexpr auto noDifference = std::to_array<std::u16string_view>(
    {u"误差", u"偏差", u"温差", u"公差", u"减少", u"至少", u"最少", u"不少"});
constexpr auto ofWhat =
    std::to_array<std::u16string_view>({u"资金", u"经费", u"成本", u"费用", u"投资", u"了", u"约", u"为"});
constexpr auto missedWords = std::to_array<std::u16string_view>(
    {u"未完成", u"没有完成", u"没完成", u"未实现", u"未达成", u"未开展", u"未实施"});

template <std::size_t Size>
std::size_t endsWithAny(std::u16string_view text, const std::array<std::u16string_view, Size>& words) {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [text](std::u16string_view word) { return text.ends_with(word); });
    return found == words.end() ? 0 : found->size();
}

} // namespace

bool saysNotApplicable(std::u16string_view text) {
    return text.size() <= longestNote &&
           std::any_of(notApplicableWords.begin(), notApplicableWords.end(),
                       [&](std::u16string_view word) { return text.ends_with(word); });
}

bool saysNotDone(std::u16string_view text) {
    const bool because = text.starts_with(u'因') || text.starts_with(u"由于") || text.starts_with(u'受');
    return (because || text.size() <= longestNote) && text.find(u"部分") == std::u16string_view::npos &&
           std::any_of(notDoneWords.begin(), notDoneWords.end(),
                       [&](std::u16string_view word) { return text.ends_with(word); });
}

bool saysZero(const Target& target, std::u16string_view text) {
    if (text == u"零") {
        return true;
    }
    if (target.kind != Kind::number || !target.value.isZero()) {
        return false;
    }
    if (std::find(nothingWords.begin(), nothingWords.end(), text) != nothingWords.end()) {
        return true;
    }
    constexpr std::size_t longest = 12; // 无重大安全生产事故发生; a longer text says more
    constexpr std::u16string_view happened = u"发生";
    text.remove_suffix(text.ends_with(happened) ? happened.size() : 0);
    const auto begins = [text](std::u16string_view word) { return text.starts_with(word); };
    return text.size() <= longest && endsWithAny(text, badThings) > 0 &&
           std::any_of(noneOf.begin(), noneOf.end(), begins);
}

bool saysPlan(std::u16string_view text, std::size_t begin) {
    std::u16string_view before = text.substr(0, begin);
    const std::size_t separator = before.find_last_of(u";,、。 ");
    before.remove_prefix(separator == std::u16string_view::npos ? 0 : separator + 1);
    return before.find(u'实') == std::u16string_view::npos &&
           std::any_of(planWords.begin(), planWords.end(), [before](std::u16string_view word) {
               return before.find(word) != std::u16string_view::npos;
           });
}

bool saysNotYet(std::u16string_view text) {
    constexpr auto words = std::to_array<std::u16string_view>({u"未", u"没", u"预计", u"计划", u"拟"});
    return std::any_of(words.begin(), words.end(), [text](std::u16string_view word) {
        return text.find(word) != std::u16string_view::npos;
    });
}

bool isNotTheValue(std::u16string_view text, std::size_t begin, std::size_t end) {
    std::u16string_view before = text.substr(0, begin);
    const std::size_t separator = before.find_last_of(u";,:|()[]、。 ");
    before.remove_prefix(separator == std::u16string_view::npos ? 0 : separator + 1);
    for (std::size_t at = 0; at < before.size();) {
        if (const std::size_t word = findComparisonBefore(before.substr(at)).length; word > 0) { // 未超过
            at += word;
            continue;
        }
        if (before[at] == u'未' || before[at] == u'没') {
            return true;
        }
        ++at;
    }
    const std::u16string_view behind = text.substr(end);
    if (std::any_of(missedWords.begin(), missedWords.end(),
                    [behind](std::u16string_view word) { return behind.starts_with(word); })) {
        return true;
    }
    for (std::size_t word = endsWithAny(before, ofWhat); word > 0; word = endsWithAny(before, ofWhat)) {
        before.remove_suffix(word);
    }
    return endsWithAny(before, differenceWords) > 0 && endsWithAny(before, noDifference) == 0;
}

} // namespace jixiao::target
