// SPDX-License-Identifier: MPL-2.0
#include "forms.hpp"
#include "overview/detail.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jixiao;
using namespace jixiao::test;
using language::Language;

namespace {

std::string gap(std::u16string_view target, std::u16string_view actual, Language language = Language::zhCN) {
    const target::Target read = target::readTarget(target);
    return text::toUtf8(overview::gap(read, target::readActual(read, {actual, {}}, u""), language));
}

std::string detail(const SeenForm& form, std::size_t row) {
    const evaluation::Answers answers;
    return text::toUtf8(
        overview::detail({form.table.indicators[row], form.assessment.rows[row], form.table.year, form.grid,
                          answers, form.profile, form.table.findings},
                         Language::zhCN));
}

} // namespace

TEST_CASE("what is missing is said in the target's unit", "[overview]") {
    CHECK(gap(u"≥2600人", u"2500人") == "距达标还差 100人。");
    CHECK(gap(u"≥90%", u"86.5%") == "距达标还差 3.5 个百分点。");
    CHECK(gap(u"≤100万元", u"1205000元") == "超出指标值 20.5万元。");
    CHECK(gap(u"=12次", u"10次") == "距达标还差 2次。");
    CHECK(gap(u"=12次", u"13次") == "超出指标值 1次。");
    CHECK(gap(u">5天", u"5天") == "须大于 5天 才达标。");
    CHECK(gap(u"<5天", u"5天") == "须小于 5天 才达标。");
    CHECK(gap(u"80%～90%", u"75%") == "距达标还差 5 个百分点。");
    CHECK(gap(u"80%～90%", u"91%") == "超出指标值 1 个百分点。");
    CHECK(gap(u"2021年10月31日前", u"2021年11月12日") == "比期限晚 12 天。");
    CHECK(gap(u"≥2600人", u"2500人", Language::enUS) == "Still missing: 100人.");
}

TEST_CASE("nothing is missing of what is met or has no number", "[overview]") {
    const auto [target, actual] =
        GENERATE(std::pair{u"≥2600人", u"2600人"}, std::pair{u"明显提升", u"有提升"},
                 std::pair{u"2021年10月底前", u"2021年10月8日"}, std::pair{u"≥5次", u"5公里"},
                 std::pair{u"≥5次", u""});
    CHECK(gap(target, actual).empty());
}

TEST_CASE("an indicator is told as an auditor would ask for it", "[overview]") {
    const SeenForm form{selfEvaluationForm};
    CHECK(detail(form, 0) ==
          "培训人数\n指标值：≥100人\n实际完成值：96人\n分值：30\n得分：28.8\n偏差原因：疫情影响\n"
          "指标值≥100人，实际完成值96人，未达标，完成率96%；按完成比例计分：30×96÷100=28."
          "8分（据各地自评表说明所引"
          "文件规定：财预〔2020〕10号《项目支出绩效评价管理办法》 单位自评）。\n距达标还差 4人。");
    CHECK(detail(form, 4).starts_with("就业意识\n指标值：明显提升\n分值：20\n"));
}

TEST_CASE("the reasoning follows the rule of the indicator's level, as its points do", "[overview]") {
    const SeenForm form{u"2021年度项目支出绩效自评表\n"
                        u"一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分\n"
                        u"产出指标\t质量指标\t合格率\t≥95%\t92%\t40\n"
                        u"\t数量指标\t培训人数\t≥100人\t100人\t40\n"
                        u"满意度指标\t服务对象满意度指标\t学员满意度\t≥95%\t92%\t20\n",
                        u"central-2021"};
    CHECK(detail(form, 2).find("得分：20\n") != std::string::npos);
    CHECK(detail(form, 2).find("20×92") == std::string::npos);
    CHECK(detail(form, 0).find("40×92") != std::string::npos);
}
