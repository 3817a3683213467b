// SPDX-License-Identifier: MPL-2.0
#include "finding/texts.hpp"
#include "support/show.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace jixiao;
using namespace jixiao::table;

namespace {

/// Codes with cell and arguments, a line each: "3,4 target-unit-only 公里"; rows and columns from 1.
std::string findings(std::u16string_view tsv) {
    GridBuilder builder = gridFromTsv(tsv);
    std::string text;
    for (const auto& table : recognize(builder.grid())) {
        for (const Finding& finding : table.findings) {
            text += finding.cell.exists() ? std::to_string(finding.cell.row + 1) + "," +
                                                std::to_string(finding.cell.column + 1) + " "
                                          : std::string("table ");
            text += text::toUtf8(finding.code);
            for (const auto& argument : finding.arguments) {
                text += " " + text::toUtf8(argument);
            }
            text += "\n";
        }
    }
    return text;
}

std::string withTargets(std::u16string_view rows) {
    return findings(u"一级指标\t二级指标\t三级指标\t指标值\n" + std::u16string(rows));
}

std::string withScores(std::u16string_view rows) {
    return findings(u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析\n" +
                    std::u16string(rows));
}

} // namespace

TEST_CASE("a table in order has no findings", "[table][findings]") {
    CHECK(withScores(u"产出指标(60分)\t数量指标\t培训人数\t≥200人\t210人\t30\t30\n"
                     u"\t质量指标\t合格率\t≥95%\t90%\t30\t28.42\t师资不足\n"
                     u"满意度指标(40分)\t服务对象满意度指标\t学员满意度\t≥90%\t95%\t40\t40\n"
                     u"总分\t\t\t\t\t100\t98.42\n")
              .empty());
}

TEST_CASE("targets that say too little or the wrong thing", "[table][findings]") {
    CHECK(withTargets(u"产出指标\t数量指标\t堤防长度\t公里\n") == "2,4 target-unit-only 公里\n");
    CHECK(withTargets(u"产出指标\t数量指标\t改造户数\t应改尽改\n") ==
          "2,4 target-without-number 改造户数 应改尽改\n");
    CHECK(withTargets(u"产出指标\t数量指标\t培训人数\t\n") == "2,4 target-missing 培训人数\n");
    CHECK(withTargets(u"产出指标\t时效指标\t逾期发放率\t≥100%\n") ==
          "2,4 operator-against-sense 逾期发放率 ≥100%\n");
    CHECK(withTargets(u"产出指标\t质量指标\t合格率\t≤95%\n") == "2,4 operator-against-sense 合格率 ≤95%\n");
    CHECK(withTargets(u"产出指标\t成本指标\t总投资\t≥20万元\n") ==
          "2,4 operator-against-sense 总投资 ≥20万元\n");
    CHECK(withTargets(u"产出指标\t质量指标\t投诉办结率\t≥95%\n").empty()); // fought, not wanted
    CHECK(withTargets(u"产出指标\t数量指标\t参保率\t≥5000人\n") == "2,4 unit-mismatch 参保率 ≥5000人\n");
    CHECK(withTargets(u"产出指标\t数量指标\t受助人数\t100%\n") == "2,4 unit-mismatch 受助人数 100%\n");
    CHECK(withTargets(u"产出指标\t数量指标\t受益人口(≥**人)\t≥29人\n") ==
          "2,3 template-in-name 受益人口(≥**人)\n");
    CHECK(withTargets(u"产出指标\t数量指标\t受益人口≥29人\t\n") == "2,3 target-in-name ≥29人\n");
    CHECK(withTargets(u"产出指标\t数量指标\t种植面积\t000亩\n") == "2,4 target-doubtful 000亩\n");
}

TEST_CASE("unit and value that contradict each other", "[table][findings]") {
    CHECK(
        findings(
            u"一级指标\t二级指标\t三级指标\t指标值\t计量单位\n产出指标\t质量指标\t支出安排\t应保尽保\t%\n") ==
        "2,4 unit-contradicts-value 应保尽保%\n");
}

TEST_CASE("a target that became a formula, with what to do about it", "[table][findings]") {
    GridBuilder builder = gridFromTsv(u"一级指标\t二级指标\t三级指标\t指标值");
    builder.beginRow();
    builder.addText(0, u"产出指标");
    builder.addText(1, u"质量指标");
    builder.addText(2, u"合格率");
    builder.addFormula(3, u"=100%", {u"1", 1.0});
    const auto tables = recognize(builder.grid());
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].findings.size() == 1);
    const Finding& finding = tables[0].findings[0];
    CHECK(finding.code == u"target-became-formula");
    CHECK(finding.cell == CellAddress{1, 3});
    CHECK(message(finding, language::Language::zhCN) ==
          u"指标值“=100%”在录入或粘贴时被当成了公式，单元格显示的不是原来的内容。");
    CHECK(remedy(finding, language::Language::enUS) == u"Change “1” to “=100%” and store it as text");
}

TEST_CASE("actuals that cannot be compared", "[table][findings]") {
    CHECK(withScores(u"成本指标\t经济成本指标\t总投资\t≤30万元\t完成\t100\t100\n") ==
          "2,5 actual-is-words 完成 ≤30万元\n");
    CHECK(withScores(u"产出指标\t数量指标\t受益\t≥30人\t20人次\t100\t100\n") ==
          "2,5 actual-unit-differs 20人次 ≥30人\n");
    CHECK(withScores(u"产出指标\t数量指标\t培训\t≥10人\t80人\t100\t100\n") ==
          "2,5 far-over-target 80人 ≥10人\n");
}

TEST_CASE("weights and scores are added up exactly", "[table][findings]") {
    CHECK(withScores(u"产出指标(50分)\t数量指标\t甲\t≥1人\t1人\t20\t20\n\t\t乙\t≥1人\t1人\t20\t20\n"
                     u"效益指标(50分)\t社会效益指标\t丙\t≥1人\t1人\t60\t60\n") ==
          "2,1 weights-level-differs 产出指标(50分) 50 40\n4,1 weights-level-differs 效益指标(50分) 50 60\n");
    CHECK(withScores(u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t50\n\t\t乙\t≥1人\t1人\t60\t60\n总分\t\t\t\t\t10"
                     u"0\t100\n") == "4,6 weights-total-differs 100 110\n4,7 score-total-differs 100 110\n");
    CHECK(withScores(u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t33.33\t略\n\t\t乙\t≥1人\t1人\t50\t33."
                     u"33\t略\n总分\t\t\t\t\t100\t66.67\n") == "4,7 score-total-differs 66.67 66.66\n");
    CHECK(withScores(u"产出指标\t数量指标\t甲\t≥1人\t1人\t33.3\t33.3\n\t\t乙\t≥1人\t1人\t33.3\t33.3\n") ==
          "table weights-not-100 66.6\n");
    // A total that adds up is no excuse.
    CHECK(withScores(u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t50\n\t\t乙\t≥1人\t1人\t45\t45\n总分\t\t\t\t\t95"
                     u"\t95\n") == "4,6 weights-not-100 95\n");
    CHECK(withScores(u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t50\n\t\t乙\t≥1人\t1人\t40\t40\n总分\t\t\t\t\t90"
                     u"\t90\n") == "");
    CHECK(
        withScores(u"产出指标\t数量指标\t甲\t≥1人\t1人\t50%\t50%\n\t\t乙\t≥1人\t1人\t50%\t50%\n总分\t\t\t\t\t"
                   u"100%\t100%\n") == "");
    CHECK(withScores(u"产出指标\t数量指标\t甲\t≥1人\t1人\t100\t100\n\t\t乙\t≥1人\t1人\n") ==
          "3,6 weight-missing 乙\n");
}

TEST_CASE("scores above their weight and points lost without a reason", "[table][findings]") {
    CHECK(withScores(u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t51\n\t\t乙\t≥2人\t1人\t50\t25\n") ==
          "2,7 score-above-weight 51 50\n3,8 reason-missing 乙 25\n");
}

TEST_CASE("funds that do not add up, spending over the budget, a wrong rate", "[table][findings]") {
    const auto funds = [](std::u16string_view rows) {
        return findings(u"项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n" +
                        std::u16string(rows) +
                        u"一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t甲\t≥5人\n");
    };
    CHECK(funds(u"年度资金总额\t100\t100\t90\t10\t90%\t9\n其中:财政拨款\t60\t60\t50\n其他资金\t40\t40\t40\n")
              .empty());
    CHECK(funds(u"年度资金总额\t100\t100\t100\t10\t100%\t10\n其中:财政拨款\t90\t100\t100\n其他资金\n") ==
          "2,2 budget-does-not-add-up 100 90\n");
    CHECK(funds(u"年度资金总额\t100\t100\t110\t10\t110%\t10\n") == "2,4 execution-over-budget 110 100\n");
    CHECK(funds(u"年度资金总额\t100\t300\t100\t10\t33.34%\t3\n") ==
          "2,6 execution-rate-differs 33.34% 33.33%\n");
}

TEST_CASE("execution points count in the total of the form", "[table][findings]") {
    CHECK(findings(u"项目资金(万元)"
                   u"\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t100\t100\t90\t"
                   u"10\t90%\t9\n"
                   u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t甲"
                   u"\t≥1人\t1人\t90\t90\n"
                   u"总分\t\t\t\t\t100\t99\n")
              .empty());
}

TEST_CASE("budget execution that is scored in the funds block and again as an indicator",
          "[table][findings]") {
    const auto form = [](std::u16string_view name) {
        return findings(u"项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
                        u"年度资金总额\t100\t100\t90\t10\t90%\t9\n"
                        u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
                        u"产出指标\t数量指标\t" +
                        std::u16string(name) + u"\t≥95%\t96%\t90\t90\n总分\t\t\t\t\t100\t99\n");
    };
    CHECK(form(u"预算执行率") == "4,3 execution-scored-twice 预算执行率 10\n");
    CHECK(form(u"项目资金支出进度") == "4,3 execution-scored-twice 项目资金支出进度 10\n");
    CHECK(form(u"政策执行率").empty());
    CHECK(form(u"资金使用合规率").empty());
}
