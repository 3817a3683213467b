// SPDX-License-Identifier: MPL-2.0
#include "evaluation/followed_rule.hpp"
#include "forms.hpp"
#include "overview/rules.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::test;
using language::Language;

namespace {

constexpr std::u16string_view header = u"一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分\n";

/// The answer for the rules of these ids.
std::string answer(const SeenForm& form, const std::vector<std::u16string>& ids, Language language) {
    std::vector<const scoring::Profile*> profiles;
    for (const std::u16string& id : ids) {
        profiles.push_back(&shipped(id));
    }
    const auto scored = evaluation::scoredRows(form.table, form.grid, {});
    return text::toUtf8(
        overview::rulesAnswer(evaluation::followedRules(scored, profiles), form.table, language));
}

std::vector<std::string> named(std::u16string_view formula) {
    std::vector<std::string> ids;
    for (const std::u16string_view each : overview::rulesNamed(formula)) {
        ids.push_back(text::toUtf8(each));
    }
    return ids;
}

} // namespace

TEST_CASE("which rule a form follows is answered by the scores that were typed", "[overview]") {
    const std::u16string form = u"绩效自评表\n" + std::u16string{header} +
                                u"成本指标\t经济成本指标\t成本\t≤100万元\t150万元\t10\t5\n"
                                u"产出指标\t数量指标\t培训人数\t≥100人\t90人\t10\t9\n"
                                u"\t\t培训期数\t≥10期\t9期\t10\t4\n";
    const SeenForm seen{form};
    CHECK(answer(seen, {u"mof-2020", u"excess"}, Language::zhCN) ==
          "≤类按超出幅度扣分（省级预算绩效管理系统（实际运行方式））：填写的 3 项得分中 2 项一致，第 5 行不一致。\n"
          "按完成比例（财预〔2020〕10号）：填写的 3 项得分中 1 项一致，第 3、5 行不一致。");
}

TEST_CASE("a form whose scores are empty or all by hand follows no rule", "[overview]") {
    const SeenForm empty{selfEvaluationForm};
    CHECK(answer(empty, {u"mof-2020"}, Language::enUS) ==
          "No score was typed into this form, so it follows none yet.");
    const SeenForm byHand{u"绩效自评表\n" + std::u16string{header} +
                          u"产出指标\t数量指标\t培训人数\t≥100人\t90人\t10\t3.7\n"};
    CHECK(answer(byHand, {u"mof-2020"}, Language::zhCN) == "填写的得分与现有各评分规则都不一致。");
}

TEST_CASE("the rules a formula names are told from its units and words", "[overview]") {
    CHECK(named(u"=IF(ISBLANK(F9);\"\";PERF_SCORE(E9;F9;G9;;\"mof-2020\"))") ==
          std::vector<std::string>{"mof-2020"});
    CHECK(named(u"=PERF_MET(\"≥\"&E9;F9;\"%\";\"central-2021/satisfaction\")") ==
          std::vector<std::string>{"central-2021"});
    CHECK(named(u"=IFNA(PERF_MET(E9;F9;;\"excess\");\"需核实\")") == std::vector<std::string>{"excess"});
    CHECK(named(u"=PERF_MET(\"km\";F9;\"kg\";\"mof-2020\")") == std::vector<std::string>{"mof-2020"});
    CHECK(named(u"=PERF_MET(\"≥95%\";F9;\"%\")").empty());
    CHECK(named(u"=SUM(G3:G9)&\"abc").empty());
}
