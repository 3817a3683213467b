// SPDX-License-Identifier: MPL-2.0
#include "forms.hpp"
#include "overview/summary.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::test;
using language::Language;

namespace {

std::string told(const SeenForm& form, Language language) {
    const overview::Summary summary =
        overview::summarize(form.table, form.assessment, form.profile, language);
    std::string text = text::toUtf8(summary.title) + '\n';
    for (const std::u16string& each : summary.facts) {
        text += "- " + text::toUtf8(each) + '\n';
    }
    for (const std::u16string* each :
         {&summary.points, &summary.coverage, &summary.states, &summary.rule, &summary.unverified}) {
        text += text::toUtf8(*each) + '\n';
    }
    for (const overview::Bar& each : summary.bars) {
        text += text::toUtf8(each.label) + " " + std::to_string(each.perThousand) + " " +
                text::toUtf8(each.text) + '\n';
    }
    return text;
}

} // namespace

TEST_CASE("a form that is filled in part is counted so far", "[overview]") {
    const SeenForm form{selfEvaluationForm};
    CHECK(told(form, Language::zhCN) == R"(2021年度项目支出绩效自评表
- 2021年 · 自评
暂计 68.38 分
已计 4/6 项，分值 70/100
达标 2 · 未达标 3 · 待填 1
评分规则：按完成比例（财预〔2020〕10号）

产出指标 834 58.38/70 分
效益指标 0 0/20 分
满意度指标 1000 10/10 分
)");
}

TEST_CASE("a form without weights is told by what is met, in the language of the office", "[overview]") {
    const SeenForm form{u"绩效目标批复表\n一级指标\t二级指标\t三级指标\t指标值\n"
                        u"产出指标\t数量指标\t培训人数\t≥100人\n\t质量指标\t合格率\t≥95%\n"};
    CHECK(told(form, Language::enUS) == R"(绩效目标批复表
- targets
No weights are set: met or unmet only

to fill 2
Rule: In proportion to completion (财预〔2020〕10号)

产出指标 0 0 / 2 met
)");
}
