// SPDX-License-Identifier: MPL-2.0
// Each question of a reviewer: where it is asked, and where not.
#include "../forms/made_forms.hpp"
#include "finding/texts.hpp"
#include "review/review.hpp"
#include "support/data.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace jixiao;
using test::Sources;

namespace {

/// A table that nobody objects to.
const std::u16string heading = u"项目支出绩效目标申报表\n(2024年度)\n项目名称\t技能培训\n"
                               u"项目资金(万元)\t年度资金总额\t50\n年度总体目标\t培训持证上岗。\n"
                               u"一级指标\t二级指标\t三级指标\t指标值\n";
const std::u16string sound = heading + u"产出指标\t数量指标\t培训人次\t≥80人次\n"
                                       u"\t质量指标\t考核合格率\t≥95%\n"
                                       u"\t时效指标\t培训完成时间\t2024年11月底前\n"
                                       u"成本指标\t经济成本指标\t人均培训费用\t≤2000元\n"
                                       u"效益指标\t社会效益指标\t持证上岗率\t≥60%\n"
                                       u"满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\n";

/// "review-no-cost" or "review-no-unit D4", a line for each.
std::string opinions(const std::u16string& tsv) {
    const Sources table{tsv};
    std::string text;
    for (const forms::Source& source : table.sources) {
        for (const review::Opinion& each : review::review(source, 0)) {
            text += text::toUtf8(each.finding.code);
            if (each.finding.cell.exists()) {
                text += " " + text::toUtf8(evaluation::cellName(each.finding.cell));
            }
            text += "\n";
        }
    }
    return text;
}

std::string changed(std::u16string_view what, std::u16string_view into) {
    std::u16string text = sound;
    text.replace(text.find(what), what.size(), into);
    return opinions(text);
}

} // namespace

TEST_CASE("a sound table is not objected to", "[review]") {
    CHECK(opinions(sound) == "");
}

TEST_CASE("completeness", "[review]") {
    CHECK(changed(u"成本指标\t经济成本指标\t人均培训费用\t≤2000元\n", u"") == "review-no-cost\n");
    CHECK(changed(u"满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\n", u"") == "review-level-missing\n");
    CHECK(changed(u"\t质量指标\t考核合格率\t≥95%\n", u"") == "review-output-half C7\n");
    CHECK(changed(u"年度总体目标\t培训持证上岗。\n", u"") == "review-no-goal\n");
    CHECK(changed(u"持证上岗率\t≥60%", u"持证上岗率") == "review-target-blank D11\n");
}

TEST_CASE("relevance", "[review]") {
    CHECK(changed(u"持证上岗率\t≥60%", u"群众满意度\t≥60%") == "review-satisfaction-elsewhere C11\n");
    CHECK(changed(u"培训人次\t≥80人次", u"全县农民工人数\t≥80人") == "review-background-fact C7\n");
    CHECK(changed(u"培训人次\t≥80人次", u"培训农民工人数\t≥80人") == "");
    CHECK(changed(u"\t质量指标\t考核合格率", u"\t质量指标\t补助发放及时率") == "review-wrong-level C8\n");
}

TEST_CASE("suitability", "[review]") {
    CHECK(changed(u"持证上岗率\t≥60%", u"政策持续发挥作用期限\t≥12个月") == "review-year-long D11\n");
    CHECK(changed(u"持证上岗率\t≥60%", u"设备使用年限\t≥5年") == "");
    CHECK(changed(u"持证上岗率\t≥60%", u"增收人数\t≥0人") == "review-always-met D11\n");
    CHECK(changed(u"≥80人次", u"≥80") == "review-no-unit D7\n");
    CHECK(changed(u"≥80人次", u"80人次") == "review-no-operator D7\n");
    CHECK(changed(u"≥80人次", u"足量") == "review-words-for-numbers D7\n");
    CHECK(changed(u"\t质量指标\t考核合格率\t≥95%\n",
                  u"\t质量指标\t考核合格率\t≥95%\n\t\t考核合格率\t≥95%\n") == "review-twice C9\n");
    CHECK(changed(u"\t时效指标\t培训完成时间\t2024年11月底前\n", u"\t时效指标\t预算执行率\t≥95%\n") ==
          "review-execution-again C9\n");
    CHECK(changed(u"\t质量指标\t考核合格率\t≥95%\n",
                  u"\t质量指标\t考核合格率\t100%\n\t\t教材合格率\t=100%\n\t\t证书合格率\t≥100%\n") ==
          "review-all-hundred D8\nreview-no-operator D8\n");
}

TEST_CASE("feasibility", "[review]") {
    CHECK(changed(u"2024年11月底前", u"2025年3月底前") == "review-deadline-outside-year D9\n");
    CHECK(changed(u"考核合格率\t≥95%", u"考核合格率\t≥105%") == "review-more-than-all D8\n");
    CHECK(changed(u"持证上岗率\t≥60%", u"产值增长率\t≥105%") == "");
    CHECK(changed(u"项目资金(万元)\t年度资金总额\t50\n", u"") == "review-no-budget\n");
}

TEST_CASE("in a department's table every core function is asked for its levels", "[review]") {
    const std::string text = opinions(support::readText("seed/seed.tsv"));
    CHECK(text.find("review-no-cost\n") != std::string::npos);
    CHECK(text.find("review-all-hundred") != std::string::npos);
    CHECK(text.find("review-year-long") != std::string::npos);
    CHECK(text.find("review-background-fact") != std::string::npos);
    CHECK(text.find("review-satisfaction-elsewhere") != std::string::npos);
    CHECK(text.find("review-execution-again") != std::string::npos);
}

TEST_CASE("other evaluators' forms are not asked for national levels", "[review]") {
    CHECK(opinions(u"一级指标\t二级指标\t三级指标\t指标值\n决策\t项目立项\t立项规范性\t规范\n")
              .find("review-level-missing") == std::string::npos);
}

TEST_CASE("the opinions as text to send back", "[review]") {
    std::u16string tsv = sound;
    const std::u16string_view what = u"≥80人次";
    tsv.replace(tsv.find(what), what.size(), u"80");
    const Sources table{tsv};
    const auto found = review::review(table.sources.at(0), 0);
    CHECK(
        text::toUtf8(review::reviewText(found, table.tables[0].title, language::Language::zhCN)) ==
        "《项目支出绩效目标申报表》审核意见\n"
        "一、完整性\n未发现问题。\n"
        "二、相关性\n未发现问题。\n"
        "三、适当性\n"
        "1."
        "“培训人次”的指标值“80”没有计量单位。（D7）建议补充计量单位。依据：财预〔2015〕88号（未核对原文）。\n"
        "2.“培训人次”的指标值“80”没有符号，不能确定是不低于、不高于还是等于。（D7）"
        "建议在指标值前加≥、≤或＝。依据：本软件的约定。\n"
        "四、可行性\n未发现问题。\n");
}

TEST_CASE("the opinions as a sheet, which is no table of indicators itself", "[review]") {
    const Sources table{support::readText("seed/seed.tsv")};
    const auto found = review::review(table.sources.at(0), 0);
    const forms::SheetDraft draft =
        review::reviewSheet(found, table.tables[0].title, language::Language::zhCN);
    CHECK(draft.name == u"审核意见");
    table::GridBuilder builder = test::gridOf(draft);
    CHECK(table::recognize(builder.grid()).empty());
}

TEST_CASE("what was not read is said so, and our conventions are called ours", "[review]") {
    CHECK(review::basisText({u"财预〔2021〕101号", false}, language::Language::zhCN) ==
          u"财预〔2021〕101号（未核对原文）");
    CHECK(review::basisText({u"财预〔2020〕10号", true}, language::Language::zhCN) == u"财预〔2020〕10号");
    CHECK(review::basisText({}, language::Language::zhCN) == u"本软件的约定");
}

TEST_CASE("every code a rule gives has its text", "[review]") {
    const Sources table{support::readText("seed/seed.tsv")};
    for (const review::Opinion& each : review::review(table.sources.at(0), 0)) {
        CHECK(finding::textOf(each.finding.code) != nullptr);
    }
}
