// SPDX-License-Identifier: MPL-2.0
// 相关性: do the indicators measure what the money is for, each under the label it belongs to.
#include "review/rule.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jixiao::review {

namespace {

using forms::Source;
using table::Indicator;
using View = std::u16string_view;

template <std::size_t N>
bool holdsAny(View text, const std::array<View, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](View word) { return text.find(word) != View::npos; });
}

void satisfactionElsewhere(const Source& source, const Sink& sink) {
    for (const Indicator* each : source.indicators) {
        if (each->name.find(u"满意") != std::u16string::npos && each->level1 != u"满意度指标" &&
            !each->level1.empty()) {
            sink.add(u"review-satisfaction-elsewhere", cellOf(*each),
                     {each->name, each->level2.empty() ? each->level1 : each->level2});
        }
    }
}

/// What the bureau does, as names of outputs say it.
constexpr auto deeds = std::to_array<View>(
    {u"培训", u"补助", u"补贴", u"发放", u"救助", u"资助", u"慰问", u"走访", u"维修", u"改造", u"建设",
     u"新建", u"扩建", u"购置", u"采购", u"配备", u"安装", u"更新", u"检查", u"检测", u"监测", u"巡查",
     u"执法", u"抽检", u"抽查", u"宣传", u"服务", u"管理", u"维护", u"养护", u"治理", u"修复", u"完成",
     u"开展", u"举办", u"组织", u"召开", u"编制", u"审核", u"审计", u"评审", u"评估", u"受理", u"办理",
     u"办结", u"处理", u"处置", u"接待", u"安置", u"帮扶", u"扶持", u"支持", u"奖励", u"表彰", u"招聘",
     u"引进", u"推广", u"演出", u"活动", u"会议", u"讲座", u"就业", u"创业", u"体检", u"筛查", u"接种",
     u"诊疗", u"鉴定", u"新增", u"增加", u"减少", u"供应", u"供养", u"供给", u"保障", u"覆盖", u"参保",
     u"缴纳", u"补缴", u"享受", u"受益", u"惠及", u"落实", u"拨付", u"投入", u"种植", u"造林", u"硬化",
     u"清运", u"清理", u"拆除", u"搬迁", u"修订", u"制定", u"印制", u"设置", u"接受", u"参加", u"参与",
     u"转移", u"调查", u"采集", u"录入", u"核查", u"督查", u"督导", u"考核", u"指导", u"运行", u"聘用",
     u"聘请", u"欢送", u"迎接", u"优抚", u"抚恤", u"开放", u"借阅", u"收集", u"整理", u"归档", u"发表",
     u"研究", u"申请", u"授权", u"立项", u"认定", u"入库", u"出栏", u"灌溉", u"供水", u"供电", u"通车"});

constexpr auto counts = std::to_array<View>(
    {u"数量", u"人数", u"总数", u"户数", u"总量", u"人口", u"个数", u"总人数", u"总面积", u"总户数"});

/// 全县退役军人数量: counts who is there, whatever the bureau does. Under 数量指标 only.
bool isBackground(const Indicator& indicator) {
    if (indicator.level2 != u"数量指标") {
        return false;
    }
    const std::u16string name = text::fold(indicator.name);
    const bool counted =
        std::any_of(counts.begin(), counts.end(), [&](View word) { return name.ends_with(word); });
    return counted && !holdsAny(name, deeds);
}

void backgroundFact(const Source& source, const Sink& sink) {
    for (const Indicator* each : source.indicators) {
        if (isBackground(*each)) {
            sink.add(u"review-background-fact", cellOf(*each), {each->name});
        }
    }
}

/// What a name measures, by words that leave no doubt.
View measuredLevel(View name) {
    constexpr auto timely = std::to_array<View>(
        {u"及时率", u"及时性", u"按时完成率", u"按期完成率", u"完成时限", u"完成时间", u"及时到位率"});
    constexpr auto good =
        std::to_array<View>({u"合格率", u"合规率", u"达标率", u"准确率", u"优良率", u"完好率", u"通过率"});
    if (holdsAny(name, timely)) {
        return u"时效指标";
    }
    return holdsAny(name, good) ? View{u"质量指标"} : View{};
}

void wrongLevel(const Source& source, const Sink& sink) {
    for (const Indicator* each : source.indicators) {
        const View level = measuredLevel(text::fold(each->name));
        const bool isOutput =
            each->level2 == u"数量指标" || each->level2 == u"质量指标" || each->level2 == u"时效指标";
        if (!level.empty() && isOutput && each->level2 != level && !each->level2Inferred) {
            sink.add(u"review-wrong-level", cellOf(*each), {each->name, each->level2, std::u16string{level}});
        }
    }
}

constexpr std::array<Rule, 3> all{{
    {Side::relevance, {u"财预〔2021〕101号", false}, satisfactionElsewhere},
    {Side::relevance, {}, backgroundFact},
    {Side::relevance, {u"财预〔2021〕101号", false}, wrongLevel},
}};

} // namespace

std::span<const Rule> relevanceRules() {
    return all;
}

} // namespace jixiao::review
