// SPDX-License-Identifier: MPL-2.0
#include "evaluation/planner.hpp"
#include "plan_text.hpp"
#include "support/profiles.hpp"
#include "tables.hpp"

#include <catch2/catch_test_macros.hpp>

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
                    const evaluation::Surroundings& surroundings = sheet()) {
    const table::Grid grid = cells.grid();
    const std::vector assessments{evaluation::assess(table, grid, shipped(scoring::defaultProfileId))};
    return planText(evaluation::plan({&table, 1}, assessments, grid, surroundings, u""));
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
entry C2:C4
add D2:D3 =IF(ISBLANK(C2);"";IFNA(ORG.JIXIAO.CALC.PERF.MET(B2;C2);IF(TRIM(C2)="不适用";"不适用";"需核实")))
add D4:D4 =IF(ISBLANK(C4);"";"待人工评分")
add E2:E3 =IF(ISBLANK(C2);"";IFNA(ORG.JIXIAO.CALC.PERF.RATE(B2;C2);""))
name Jixiao_1_Actual C1:C4
name Jixiao_1_State D1:D4
name Jixiao_1_Completion E1:E4
name Jixiao_Print A1:B1048576
print A1:B1048576
finding no-weights
)");
}

TEST_CASE("a target without an operator gets its direction where everyone can see it", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n培训人数\t40人");
    CHECK(planned(targetForm({indicator(1, u"培训人数", u"40人")}), cells).find(R"(PERF.MET("≥"&B2;C2))") !=
          std::string::npos);
    CHECK(planned(targetForm({indicator(1, u"培训人数", u"40人")}), cells)
              .find("finding direction-taken B2 [40人] [≥]") != std::string::npos);
}

TEST_CASE("a target that became a formula reaches the function as its author wrote it",
          "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\n合规率\t1");
    auto row = indicator(1, u"合规率", u"=100%");
    row.targetForm = table::TargetForm::formula;
    CHECK(planned(targetForm({row}), cells).find(R"(PERF.MET("=100%";C2))") != std::string::npos);
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
    CHECK(planned(targetForm({row}), cells).find(R"(PERF.MET("≥"&B2*100&"%";C2))") != std::string::npos);
}

TEST_CASE("the form's own empty score cells are used, filled ones are left", "[evaluation][plan]") {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\t实际完成值\t分值\t得分\n"
                                    u"培训人数\t≥40人\t40人\t10\t\n"
                                    u"合格率\t≥95%\t96%\t10\t9\n");
    auto table = selfEvaluation({indicator(1, u"培训人数", u"≥40人"), indicator(2, u"合格率", u"≥95%")});
    const std::string plan = planned(table, cells);
    CHECK(plan.find(R"(own E2:E2 =IF(ISBLANK(C2);"";IFNA(ORG.JIXIAO.CALC.PERF.SCORE(B2;C2;D2);)") !=
          std::string::npos);
    CHECK(plan.find(" E3:E3 ") == std::string::npos);
    CHECK(plan.find("name Jixiao_Form_1 E2:E2\n") != std::string::npos);
    CHECK(plan.find("text F1 达标情况\ntext G1 完成率\n") != std::string::npos);
    CHECK(plan.find("实际完成值") == std::string::npos);
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
