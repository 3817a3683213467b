// SPDX-License-Identifier: MPL-2.0
#include "table/sense.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

/// What nobody wants more of.
constexpr auto unwanted = std::to_array<View>({
    u"逾期",   u"投诉", u"事故", u"差错",   u"违规",   u"违纪",   u"违法",   u"死亡",
    u"失业",   u"空置", u"闲置", u"超支",   u"亏损",   u"浪费",   u"污染",   u"能耗",
    u"返贫",   u"流失", u"拖欠", u"故障",   u"不合格", u"缺陷",   u"发病",   u"复发",
    u"辍学率", u"上访", u"舆情", u"发生率", u"损失",   u"误差率", u"退货率",
});

/// … unless it is fought.
constexpr auto fought = std::to_array<View>({
    u"下降", u"降低", u"减少", u"处理", u"处置", u"整改", u"办结", u"查处",   u"解决", u"化解",   u"防控",
    u"防范", u"治理", u"回收", u"盘活", u"监测", u"控制", u"响应", u"回复",   u"查办", u"整治",   u"清理",
    u"预防", u"救治", u"补偿", u"挽回", u"修复", u"排除", u"报告", u"避免",   u"处罚", u"再就业", u"援助",
    u"应对", u"巡查", u"检查", u"宣传", u"培训", u"演练", u"保险", u"金领取", u"补助", u"救助",   u"责停",
    u"制止", u"纠正", u"打击", u"结案", u"立案", u"拆除", u"受理", u"调查",   u"追回",
});

/// What everybody wants more of.
constexpr auto wanted = std::to_array<View>({
    u"满意度", u"合格率", u"完成率", u"覆盖率", u"到位率", u"及时率", u"达标率",
    u"知晓率", u"就业率", u"参与率", u"优良率", u"准确率", u"合规率", u"完好率",
    u"办结率", u"达成率", u"普及率", u"开工率", u"完工率", u"入学率", u"巩固率",
});

/// Costs that are better high: something is saved.
constexpr auto savings =
    std::to_array<View>({u"节约", u"节省", u"降低", u"节能", u"减少", u"压减", u"到位", u"达标"});

constexpr auto shareEndings = std::to_array<View>({u"率", u"比例", u"占比", u"满意度", u"比重"});
constexpr auto countEndings =
    std::to_array<View>({u"人数", u"户数", u"次数", u"个数", u"场次", u"人次", u"台数", u"件数", u"学生数"});

template <std::size_t N>
bool holdsAny(View text, const std::array<View, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](View word) { return text.find(word) != View::npos; });
}

template <std::size_t N>
bool endsInAny(View text, const std::array<View, N>& words) {
    return std::any_of(words.begin(), words.end(), [text](View word) { return text.ends_with(word); });
}

} // namespace

Sense senseOf(const Indicator& indicator) {
    const std::u16string name = text::fold(indicator.name);
    if (holdsAny(name, unwanted)) {
        return holdsAny(name, fought) ? Sense::unknown : Sense::lessIsBetter;
    }
    if (holdsAny(name, wanted)) {
        return Sense::moreIsBetter;
    }
    const bool isCost = indicator.level2.find(u"成本") != View::npos || indicator.level1 == View(u"成本指标");
    const bool isShare = endsInAny(View(name), shareEndings);
    return isCost && !isShare && !holdsAny(name, savings) ? Sense::lessIsBetter : Sense::unknown;
}

Measured measuredBy(std::u16string_view name) {
    std::u16string folded = text::fold(name);
    if (!folded.empty() && folded.back() == u')') {
        folded.resize(folded.rfind(u'(') == View::npos ? folded.size() : folded.rfind(u'('));
    }
    if (endsInAny(View(folded), countEndings)) {
        return Measured::count;
    }
    return endsInAny(View(folded), shareEndings) ? Measured::share : Measured::unknown;
}

} // namespace jixiao::table
