// SPDX-License-Identifier: MPL-2.0
#include "evaluation/joint_rows.hpp"
#include "evaluation/planner.hpp"
#include "evaluation/row_findings.hpp"
#include "plan_text.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"
#include "tables.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jixiao;
using namespace jixiao::test;
using number::Decimal;

namespace {

constexpr std::u16string_view header = u"三级指标\t指标值\t实际完成值\t分值\t得分\n";

table::Indicators threeRows() {
    return {indicator(1, u"培训人数", u"≥40人"), indicator(2, u"培训次数", u"≥2次"),
            indicator(3, u"合格率", u"≥95%")};
}

/// A form with rows 2 and 3 of one column merged.
table::GridBuilder merged(std::u16string_view rows, std::int32_t column) {
    auto cells = table::gridFromTsv(std::u16string{header} + std::u16string{rows});
    cells.addMerge({1, column, 2, column});
    return cells;
}

struct Planned {
    evaluation::TableAssessment assessment;
    std::string text;
    std::vector<finding::Finding> findings;
};

Planned planned(const table::IndicatorTable& table, table::GridBuilder& cells) {
    const table::Grid grid = cells.grid();
    const scoring::Profile& profile = shipped(scoring::defaultProfileId);
    evaluation::Surroundings surroundings;
    surroundings.lastRow = 1048575;
    surroundings.lastColumn = 16383;
    const std::vector assessments{evaluation::assess(table, grid, profile)};
    return {assessments.front(),
            planText(evaluation::plan({&table, 1}, assessments, {grid, grid}, surroundings, {profile, u""})),
            evaluation::rowFindings(table, assessments.front(), 0)};
}

bool says(const Planned& plan, std::string_view text) {
    return plan.text.find(text) != std::string::npos;
}

bool hasFinding(const Planned& plan, std::u16string_view code) {
    return std::any_of(plan.findings.begin(), plan.findings.end(),
                       [&](const finding::Finding& each) { return each.code == code; });
}

} // namespace

TEST_CASE("points for several rows are not given to the first of them", "[evaluation][joint]") {
    auto cells =
        merged(u"培训人数\t≥40人\t40人\t60\n培训次数\t≥2次\t1次\n合格率\t≥95%\t96%\t40\n", weightColumn);
    const auto plan = planned(selfEvaluation(threeRows()), cells);
    CHECK(plan.assessment.rows[0].joint);
    CHECK(plan.assessment.rows[0].weight == Decimal(60, 0));
    CHECK_FALSE(plan.assessment.rows[0].points.has_value());
    CHECK(plan.assessment.score == Decimal(40, 0));
    CHECK_FALSE(plan.assessment.isFinal);
    CHECK(hasFinding(plan, u"points-shared"));
    CHECK_FALSE(says(plan, "PERF.SCORE(B2"));
    CHECK_FALSE(says(plan, "PERF.SCORE(B3"));
    CHECK(says(plan, "PERF.SCORE(B4"));
    // What is met is still said of each row.
    CHECK(says(plan, "PERF.MET(B2"));
}

TEST_CASE("a score for several rows is added once, with the weight of all", "[evaluation][joint]") {
    auto cells = merged(
        u"培训人数\t≥40人\t40人\t40\t55\n培训次数\t≥2次\t1次\t20\n合格率\t≥95%\t96%\t40\t40\n", scoreColumn);
    const auto plan = planned(selfEvaluation(threeRows()), cells);
    CHECK(plan.assessment.rows[0].weight == Decimal(60, 0));
    CHECK(plan.assessment.rows[0].points == Decimal(55, 0));
    CHECK_FALSE(plan.assessment.rows[1].counts);
    CHECK(plan.assessment.score == Decimal(95, 0));
    CHECK(plan.assessment.isFinal);
    CHECK(plan.assessment.grade == u"优");
    CHECK_FALSE(hasFinding(plan, u"points-shared"));
}

TEST_CASE("in a column of scores that was added, a row without points of its own counts once they are typed",
          "[evaluation][joint]") {
    auto table = selfEvaluation(threeRows());
    table.columns.score = -1; // the cells are those of the column that a first time added
    auto open =
        merged(u"培训人数\t≥40人\t40人\t60\n培训次数\t≥2次\t1次\n合格率\t≥95%\t96%\t40\n", weightColumn);
    CHECK_FALSE(planned(table, open).assessment.rows[1].counts);
    auto typed = merged(u"培训人数\t≥40人\t40人\t60\t30\n培训次数\t≥2次\t1次\t\t20\n合格率\t≥95%\t96%\t40\n",
                        weightColumn);
    CHECK(planned(table, typed).assessment.rows[1].counts);
}

TEST_CASE("nothing is written below a merged cell", "[evaluation][joint]") {
    auto cells =
        merged(u"培训人数\t≥40人\t40人\t40\n培训次数\t≥2次\t1次\t20\n合格率\t≥95%\t96%\t40\n", scoreColumn);
    const auto plan = planned(selfEvaluation(threeRows()), cells);
    CHECK_FALSE(says(plan, "own E2"));
    CHECK_FALSE(says(plan, "own E3"));
    CHECK(says(plan, "own E4:E4 "));
}

TEST_CASE("indicators of one row keep the points of the row, once", "[evaluation][joint]") {
    auto cells = table::gridFromTsv(std::u16string{header} + u"培训\t≥40人 ≥2次\t40人 2次\t60\t50\n"
                                                             u"合格率\t≥95%\t96%\t40\t\n");
    const auto table = selfEvaluation({indicator(1, u"培训人数", u"≥40人"),
                                       indicator(1, u"培训次数", u"≥2次"), indicator(2, u"合格率", u"≥95%")});
    const auto plan = planned(table, cells);
    CHECK(plan.assessment.weight == Decimal(100, 0));
    CHECK(plan.assessment.score == Decimal(90, 0));
    CHECK(plan.assessment.isFinal);
}
