// SPDX-License-Identifier: MPL-2.0
#include "evaluation/frozen.hpp"
#include "evaluation/planner.hpp"
#include "plan_text.hpp"
#include "support/profiles.hpp"
#include "tables.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jixiao;
using namespace jixiao::test;

namespace {

evaluation::Surroundings sheet() {
    evaluation::Surroundings surroundings;
    surroundings.lastRow = 1048575;
    surroundings.lastColumn = 16383;
    return surroundings;
}

std::string planned(const table::IndicatorTable& table, table::GridBuilder& cells,
                    const evaluation::Surroundings& surroundings = sheet(),
                    std::u16string_view id = scoring::defaultProfileId) {
    const table::Grid grid = cells.grid();
    const scoring::Profile& profile = shipped(id);
    const evaluation::Answers answers =
        surroundings.answers.empty() ? evaluation::Answers{} : surroundings.answers.front();
    const std::vector assessments{evaluation::assess(table, grid, profile, answers)};
    const evaluation::Plan plan =
        evaluation::plan({&table, 1}, assessments, {grid, grid}, surroundings, {profile, u""});
    for (const evaluation::FormulaRun& run : plan.formulas) { // or Remove would take it for a person's
        CHECK(evaluation::isOwnFormula(run.formula.inRow(run.firstRow)));
    }
    return planText(plan);
}

/// Rows of cells parted by |; what reads as a number is one.
table::GridBuilder gridWithNumbers(std::u16string_view rows) {
    table::GridBuilder cells;
    for (std::size_t at = 0; at <= rows.size();) {
        const std::size_t end = std::min(rows.find(u'\n', at), rows.size());
        cells.beginRow();
        std::int32_t column = 0;
        for (std::size_t begin = at; begin <= end; ++column) {
            const std::size_t stop = std::min(rows.find(u'|', begin), end);
            const std::u16string_view text = rows.substr(begin, stop - begin);
            if (const auto number = number::Decimal::read(text)) {
                cells.addNumber(column, number::Ratio(*number).toDouble(), table::NumberFormat::plain, text);
            } else if (!text.empty()) {
                cells.addText(column, text);
            }
            begin = stop + 1;
        }
        at = end + 1;
    }
    return cells;
}

} // namespace

TEST_CASE("a target form gets columns to fill and to see", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n"
                                    u"培训人数\t≥40人\n"
                                    u"合格率\t≥95%\n"
                                    u"社会影响\t明显提升");
    const auto table = targetForm({indicator(1, u"培训人数", u"≥40人"), indicator(2, u"合格率", u"≥95%"),
                                   indicator(3, u"社会影响", u"明显提升")});
    CHECK(planned(table, cells) ==
          R"(text C1 实际完成值
text D1 达标情况
text E1 完成率
entry C2:C2 format General"人"
entry C3:C3 format 0.00%
entry C4:C4
add D2:D3 =IF(ISBLANK(C2);" ";IFNA(ORG.JIXIAO.CALC.PERF.MET(B2;C2);IF(SUMPRODUCT((RIGHT(TRIM(C2);3)={"不适用"|"不涉及"|"未涉及"|"无此项"|"N/A"|"n/a"})*(LEN(TRIM(C2))<=8));"不适用";"需核实")))
add D4:D4 =IF(ISBLANK(C4);" ";IF(SUMPRODUCT((RIGHT(TRIM(C4);3)={"不适用"|"不涉及"|"未涉及"|"无此项"|"N/A"|"n/a"})*(LEN(TRIM(C4))<=8));"不适用";"待人工评分"))
add E2:E3 =IF(ISBLANK(C2);" ";IFNA(ORG.JIXIAO.CALC.PERF.RATE(B2;C2);" "))
name Jixiao_1_Actual C1:C4
name Jixiao_1_State D1:D4
name Jixiao_1_Completion E1:E4
name Jixiao_Print A1:B1048576
print A1:B1048576
finding no-weights
)");
}

TEST_CASE("a row of satisfaction tells the functions so where the profile scores it in its own way",
          "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\t实际完成值\t分值\t得分\n"
                                    u"合格率\t≥95%\t92%\t10\n"
                                    u"群众满意度\t≥95%\t92%\t10");
    table::Indicator satisfaction = indicator(2, u"群众满意度", u"≥95%");
    satisfaction.level1 = u"满意度指标";
    const auto table = selfEvaluation({indicator(1, u"合格率", u"≥95%"), satisfaction});
    const std::string plan = planned(table, cells, sheet(), u"central-2021");
    CHECK(plan.find(
              R"x(E2:E2 =IF(ISBLANK(C2);" ";IFNA(ORG.JIXIAO.CALC.PERF.SCORE(B2;C2;D2;;"central-2021"))x") !=
          std::string::npos);
    CHECK(
        plan.find(
            R"x(E3:E3 =IF(ISBLANK(C3);" ";IFNA(ORG.JIXIAO.CALC.PERF.SCORE(B3;C3;D3;;"central-2021/satisfaction"))x") !=
        std::string::npos);
    CHECK(planned(table, cells).find("/satisfaction") == std::string::npos);
    const auto assessed = evaluation::assess(table, cells.grid(), shipped(u"central-2021"), {});
    CHECK(assessed.rows[1].points->text() == u"10"); // 90 % and above earns all, the target missed or not
}

TEST_CASE("a target without an operator gets its direction where everyone can see it", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n培训人数\t40人");
    CHECK(planned(targetForm({indicator(1, u"培训人数", u"40人")}), cells).find(R"x(PERF.MET("≥"&B2;C2))x") !=
          std::string::npos);
    CHECK(planned(targetForm({indicator(1, u"培训人数", u"40人")}), cells)
              .find("finding direction-taken B2 [40人] [≥]") != std::string::npos);
}

TEST_CASE("a target that became a formula reaches the function as its author wrote it",
          "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n合规率\t1");
    auto row = indicator(1, u"合规率", u"=100%");
    row.targetForm = table::TargetForm::formula;
    CHECK(planned(targetForm({row}), cells).find(R"x(PERF.MET("=100%";C2))x") != std::string::npos);
}

TEST_CASE("a percent cell reaches the function as a percent", "[evaluation][plan]") {
    table::GridBuilder cells;
    cells.beginRow();
    cells.addText(0, u"三级指标");
    cells.addText(1, u"指标值");
    cells.beginRow();
    cells.addText(0, u"合格率");
    cells.addNumber(1, 0.956, table::NumberFormat::percent, u"96%");
    auto row = indicator(1, u"合格率", u"96%");
    row.targetForm = table::TargetForm::number;
    row.targetFormat = table::NumberFormat::percent;
    CHECK(planned(targetForm({row}), cells).find(R"x(PERF.MET("≥"&B2*100&"%";C2))x") != std::string::npos);
}

TEST_CASE("the form's own empty score cells are used, filled ones are left", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\t实际完成值\t分值\t得分\n"
                                    u"培训人数\t≥40人\t40人\t10\t\n"
                                    u"合格率\t≥95%\t96%\t10\t9\n");
    auto table = selfEvaluation({indicator(1, u"培训人数", u"≥40人"), indicator(2, u"合格率", u"≥95%")});
    const std::string plan = planned(table, cells);
    CHECK(plan.find(R"x(own E2:E2 =IF(ISBLANK(C2);" ";IFNA(ORG.JIXIAO.CALC.PERF.SCORE(B2;C2;D2);)x") !=
          std::string::npos);
    CHECK(plan.find(" E3:E3 ") == std::string::npos);
    CHECK(plan.find("name Jixiao_Form_1 E2:E2\n") != std::string::npos);
    CHECK(plan.find("text F1 达标情况\ntext G1 完成率\n") != std::string::npos);
    CHECK(plan.find("实际完成值") == std::string::npos);
}

TEST_CASE("a row that a person scores gets grades to choose from and the points they leave open",
          "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\t实际完成值\t分值\t得分\n"
                                    u"社会影响\t明显提升\t有所提升\t10\t\n");
    const std::string plan = planned(selfEvaluation({indicator(1, u"社会影响", u"明显提升")}), cells);
    CHECK(plan.find("text H1 评定档次\ntext I1 可评分值\n") != std::string::npos);
    CHECK(plan.find(
              "entry H2:H2 [达成年度指标] [部分达成年度指标并具有一定效果] [未达成年度指标且效果较差]\n") !=
          std::string::npos);
    CHECK(plan.find(R"x(add I2:I2 =IFERROR(CHOOSE(CHOOSE(MATCH(TRIM(IF(H2="";C2;H2));{)x") !=
          std::string::npos);
    CHECK(plan.find(R"x(;ROUND(D2*0.8;2)&"–"&D2&"分";ROUND(D2*0.6;2)&"–"&ROUND(D2*0.8;2)&"分(不含"&)x") !=
          std::string::npos);
    CHECK(plan.find(R"x(;"0–"&D2&"分"))x") != std::string::npos);
}

TEST_CASE("the total adds what the cells show, and says so while rows are open", "[evaluation][plan]") {
    auto cells = gridWithNumbers(u"三级指标|指标值|实际完成值|分值|得分\n"
                                 u"培训人数|≥40人|40人|60|\n"
                                 u"满意度|≥95%||40|\n"
                                 u"总分|||100|");
    auto table = selfEvaluation({indicator(1, u"培训人数", u"≥40人"), indicator(2, u"满意度", u"≥95%")});
    table.indicators[1].level1 = u"满意度指标";
    table.total = {3, {3, weightColumn}, {3, scoreColumn}, u"100", u""};
    table.range.lastRow = 3;
    const std::string plan = planned(table, cells);
    const std::string decided = R"x(COUNT(E2:E3)+COUNTIF(E2:E3;"不适用"))x";
    CHECK(plan.find("own E4:E4 =IF(" + decided + R"x(=2;SUM(E2:E3);"暂计"&ROUND(SUM(E2:E3);2)&"("&)x" +
                    decided + R"x(&"/2项)"))x") != std::string::npos);
    CHECK(plan.find("add F4:F4 =IF((" + decided +
                    R"x(=2)*ISNUMBER(E4);IFNA(ORG.JIXIAO.CALC.PERF.GRADE(E4);" ");" "))x") !=
          std::string::npos);
    // Without a rule for rows that do not apply both totals are shown.
    CHECK(
        plan.find(
            R"x("按适用指标折算:"&IFERROR(ROUND((SUM(E2:E3))*(SUM(D2:D3))/(SUM(D2:D3)-(SUMIF(E2:E3;"不适用";D2:D3)));2);SUM(E2:E3)))x") !=
        std::string::npos);
    CHECK(plan.find("text H1 一级指标小计\n") != std::string::npos);
    CHECK(plan.find(R"x(add H2:H2 =IF(COUNT(E2)+COUNTIF(E2;"不适用")=1;SUM(E2);)x") != std::string::npos);
    CHECK(plan.find("add H3:H3 ") != std::string::npos);
}

TEST_CASE("typed scores are added as Calc writes numbers, or each Evaluate would write anew",
          "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\t实际完成值\t分值\t得分\n"
                                    u"培训人数\t≥40人\t40人\t10\t9.5\n"
                                    u"受益人数\t≥90人\t90人\t10\t9.5\n"
                                    u"满意度\t≥95%\t\t10\t\n"
                                    u"总分\t\t\t30\t\n");
    auto table = selfEvaluation({indicator(1, u"培训人数", u"≥40人"), indicator(2, u"受益人数", u"≥90人"),
                                 indicator(3, u"满意度", u"≥95%")});
    table.total = {4, {4, weightColumn}, {4, scoreColumn}, u"30", u""};
    table.range.lastRow = 4;
    const std::string plan = planned(table, cells);
    INFO(plan);
    CHECK(plan.find("SUM(E4)+19;") != std::string::npos);
    CHECK(plan.find("19.0") == std::string::npos);
}

TEST_CASE("budget execution is scored in its row and counts in the total", "[evaluation][plan]") {
    auto cells = gridWithNumbers(u"|年初预算数|全年执行数|分值|得分\n"
                                 u"年度资金总额|200|150|10|\n"
                                 u"三级指标|指标值|实际完成值|分值|得分\n"
                                 u"培训人数|≥40人|40人|90|\n"
                                 u"总分|||100|");
    auto table = selfEvaluation({indicator(3, u"培训人数", u"≥40人")});
    table.headerRow = table.firstHeaderRow = 2;
    table.range.firstRow = 2;
    table.range.lastRow = 4;
    table.total = {4, {4, weightColumn}, {4, scoreColumn}, u"100", u""};
    table::BudgetRow budget;
    budget.row = 1;
    budget.initial = u"200";
    budget.executed = u"150";
    budget.weight = u"10";
    budget.initialCell = {1, 1};
    budget.executedCell = {1, 2};
    budget.weightCell = {1, 3};
    budget.scoreCell = {1, 4};
    table.budget.push_back(budget);
    const std::string plan = planned(table, cells);
    CHECK(
        plan.find(
            R"x(own E2:E2 =IF(ISBLANK(C2);" ";IFNA(ORG.JIXIAO.CALC.PERF.EXECUTION(B2;C2;D2);"需核实")))x") !=
        std::string::npos);
    CHECK(plan.find("SUM(E4;E2)") != std::string::npos);
}

TEST_CASE("a score that a person typed into a cell of ours stays", "[evaluation][plan]") {
    auto form = gridWithNumbers(u"三级指标|指标值|实际完成值|分值\n培训人数|≥40人|40人|10\n"
                                u"合格率|≥95%|90%|10");
    auto typed = gridWithNumbers(u"三级指标|指标值|实际完成值|分值|||\n"
                                 u"培训人数|≥40人|40人|10|||9\n合格率|≥95%|90%|10");
    auto table = selfEvaluation({indicator(1, u"培训人数", u"≥40人"), indicator(2, u"合格率", u"≥95%")});
    table.range.lastColumn = weightColumn;
    table.columns.score = -1;
    for (auto& each : table.indicators) {
        each.score = {each.target.row, 6};
    }
    auto surroundings = sheet();
    surroundings.owned = {{u"Jixiao_1_Score", {0, 6, 4, 6}}, {u"Jixiao_1_State", {0, 4, 4, 4}}};
    const table::Grid issued = form.grid(), cells = typed.grid();
    const scoring::Profile& profile = shipped(scoring::defaultProfileId);
    const std::vector assessments{evaluation::assess(table, cells, profile)};
    const std::string plan =
        planText(evaluation::plan({&table, 1}, assessments, {issued, cells}, surroundings, {profile, u""}));
    CHECK(plan.find("add G3:G3 =") != std::string::npos);
    CHECK(plan.find(" G2:G2 ") == std::string::npos);
    CHECK(plan.find("SUM(G2:G3)") != std::string::npos);
}

TEST_CASE("what a person typed over a result of ours stays, and its neighbours go on", "[evaluation][plan]") {
    auto form = gridWithNumbers(u"三级指标|指标值|实际完成值\n甲|≥40人|40人\n乙|≥2次|约2次\n丙|≥1次|1次");
    auto typed =
        gridWithNumbers(u"三级指标|指标值|实际完成值||\n甲|≥40人|40人||\n乙|≥2次|约2次|达标\n丙|≥1次|1次");
    auto table = selfEvaluation(
        {indicator(1, u"甲", u"≥40人"), indicator(2, u"乙", u"≥2次"), indicator(3, u"丙", u"≥1次")});
    table.range.lastColumn = actualColumn;
    table.columns.weight = table.columns.score = -1;
    for (auto& each : table.indicators) {
        each.weight = each.score = {};
    }
    auto surroundings = sheet();
    surroundings.owned = {{u"Jixiao_1_State", {0, 3, 3, 3}}, {u"Jixiao_1_Completion", {0, 4, 3, 4}}};
    const table::Grid issued = form.grid(), cells = typed.grid();
    const scoring::Profile& profile = shipped(scoring::defaultProfileId);
    const std::vector assessments{evaluation::assess(table, cells, profile)};
    const std::string plan =
        planText(evaluation::plan({&table, 1}, assessments, {issued, cells}, surroundings, {profile, u""}));
    CHECK(plan.find("add D2:D2 ") != std::string::npos);
    CHECK(plan.find("add D4:D4 ") != std::string::npos);
    CHECK(plan.find("add D3") == std::string::npos);
    CHECK(plan.find("add E2:E4 ") != std::string::npos);
}

TEST_CASE("a form with scores and without weights adds what a person gave", "[evaluation][plan]") {
    auto cells =
        gridWithNumbers(u"三级指标|指标值|实际完成值||得分\n甲|≥40人|40人||15\n乙|≥2次|2次||\n合计||||");
    auto table = selfEvaluation({indicator(1, u"甲", u"≥40人"), indicator(2, u"乙", u"≥2次")});
    table.columns.weight = -1;
    for (auto& each : table.indicators) {
        each.weight = {};
    }
    table.total = {3, {}, {3, scoreColumn}, u"", u""};
    table.range.lastRow = 3;
    const std::string plan = planned(table, cells);
    CHECK(plan.find("own E4:E4 =IF(COUNT(E2:E3)") != std::string::npos);
    CHECK(plan.find("PERF.SCORE") == std::string::npos);
    CHECK(evaluation::assess(table, cells.grid(), shipped(scoring::defaultProfileId)).score ==
          number::Decimal(15, 0));
}

TEST_CASE("a cell that says something else than points is open", "[evaluation][plan]") {
    auto cells =
        gridWithNumbers(u"三级指标|指标值|实际完成值|分值|得分\n甲|≥40人|40人|60|/\n乙|≥2次|2次|40|不适用");
    const auto table = selfEvaluation({indicator(1, u"甲", u"≥40人"), indicator(2, u"乙", u"≥2次")});
    const auto result = evaluation::assess(table, cells.grid(), shipped(scoring::defaultProfileId));
    CHECK_FALSE(result.rows[0].points.has_value());
    CHECK_FALSE(result.isFinal);
    CHECK(result.score.isZero());
    CHECK(result.rows[1].excused);
}

TEST_CASE("a weight that is a text is rescaled by what it says", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\t实际完成值\t分值\t得分\n"
                                    u"甲\t≥40人\t40人\t60分\t\n乙\t≥2次\t不适用\t40分\t");
    const auto table = selfEvaluation({indicator(1, u"甲", u"≥40人"), indicator(2, u"乙", u"≥2次")});
    CHECK(
        planned(table, cells)
            .find(
                R"x(ROUND((SUM(E2:E3))*(100)/(100-(COUNTIF(E2;"不适用")*60+COUNTIF(E3;"不适用")*40));2))x") !=
        std::string::npos);
}

TEST_CASE("each place of a form gets columns of its own", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t东乡\t西乡\n培训人数\t≥40人\t≥50人");
    auto east = indicator(1, u"培训人数", u"≥40人"), west = indicator(1, u"培训人数", u"≥50人");
    east.place = u"东乡";
    west.place = u"西乡";
    west.panel = 1;
    west.target.column = west.targetLastColumn = 2;
    auto table = targetForm({east, west});
    table.range.lastColumn = 2;
    const std::string plan = planned(table, cells);
    CHECK(plan.find("text D1 实际完成值(东乡)\n") != std::string::npos);
    CHECK(plan.find("text G1 实际完成值(西乡)\n") != std::string::npos);
    CHECK(plan.find("PERF.MET(B2;D2)") != std::string::npos);
    CHECK(plan.find("PERF.MET(C2;G2)") != std::string::npos);
    CHECK(plan.find("name Jixiao_1p2_State H1:H2\n") != std::string::npos);
}

TEST_CASE("indicators that share a row are not guessed apart", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n培训\t≥40人 ≥2次\n合格率\t≥95%");
    const auto table = targetForm({indicator(1, u"培训人数", u"≥40人"), indicator(1, u"培训次数", u"≥2次"),
                                   indicator(2, u"合格率", u"≥95%")});
    const std::string plan = planned(table, cells);
    CHECK(plan.find("PERF.MET(B2;") == std::string::npos);
    CHECK(plan.find("PERF.MET(B3;C3)") != std::string::npos);
}

TEST_CASE("an answer for the table gives its targets a direction", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n事故数\t3起");
    auto surroundings = sheet();
    const auto table = targetForm({indicator(1, u"事故数", u"3起")});
    CHECK(planned(table, cells, surroundings).find("PERF.MET(B2;C2)") != std::string::npos);
    surroundings.answers.push_back({target::Operator::atMost, {}});
    CHECK(planned(table, cells, surroundings).find(R"x(PERF.MET("≤"&B2;C2))x") != std::string::npos);
}

TEST_CASE("where the cells beside the table are taken nothing is planned", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n培训人数\t≥40人\t\t备忘");
    CHECK(planned(targetForm({indicator(1, u"培训人数", u"≥40人")}), cells) ==
          "finding helper-columns-taken D2 [D2]\n");
}

TEST_CASE("what stands above the table belongs to the form", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n培训人数\t≥40人\n\n联系人\t\t\t电话");
    CHECK(planned(targetForm({indicator(1, u"培训人数", u"≥40人")}), cells).find("text E1 实际完成值") !=
          std::string::npos);
}

TEST_CASE("a print area of the form's own stays", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n培训人数\t≥40人");
    auto surroundings = sheet();
    surroundings.printAreas = {{0, 0, 20, 4}};
    const std::string plan = planned(targetForm({indicator(1, u"培训人数", u"≥40人")}), cells, surroundings);
    CHECK(plan.find("print ") == std::string::npos);
    CHECK(plan.find("text F1 实际完成值") != std::string::npos);
}

TEST_CASE("a monitoring form is never scored", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n培训人数\t≥40人");
    auto table = targetForm({indicator(1, u"培训人数", u"≥40人")});
    table.stage = table::Stage::monitoring;
    CHECK(planned(table, cells) == "finding monitoring-not-scored\n");
}
