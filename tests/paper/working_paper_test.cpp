// SPDX-License-Identifier: MPL-2.0
#include "evaluation/tables.hpp"
#include "paper/working_paper.hpp"
#include "support/draft_lines.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace jixiao;
using namespace jixiao::test;
using language::Language;

namespace {

paper::WorkingPaper written(std::span<const paper::SetAside> setAside = {}) {
    auto cells = table::gridFromTsv(u"三级指标\t指标值\t实际完成值\t分值\t得分\n"
                                    u"培训人数\t≥40人\t36人\t50\t\n"
                                    u"成本\t≤30万元\t33万元\t30\t\n"
                                    u"社会影响\t明显提升\t有提升\t20\t15\n");
    auto table = selfEvaluation({indicator(1, u"培训人数", u"≥40人"), indicator(2, u"成本", u"≤30万元"),
                                 indicator(3, u"社会影响", u"明显提升")});
    table.title = u"项目支出绩效自评表";
    table.project = u"培训项目";
    table.indicators[2].level1 = u"效益指标";
    const table::Grid grid = cells.grid();
    for (table::Indicator& each : table.indicators) {
        each.actualText = grid.find(each.actual)->text;
    }
    const scoring::Profile& profile = shipped(scoring::defaultProfileId);
    const evaluation::Answers answers;
    const auto assessment = evaluation::assess(table, grid, profile, answers);
    return paper::workingPaper({table, assessment, grid, profile, answers, setAside}, 1, Language::zhCN);
}

} // namespace

TEST_CASE("every score of the working paper has its arithmetic, its source and its basis", "[paper]") {
    const std::string lines = draftLines(written().rows);
    INFO(lines);
    CHECK(lines.starts_with("项目支出绩效自评表得分计算底稿\n"));
    CHECK(lines.find("序号|一级指标|二级指标|三级指标|指标值|实际完成值|分值|计算过程|得分|得分来源|依据|"
                     "偏差原因|已忽略的问题及理由\n") != std::string::npos);
    CHECK(lines.find("1|产出指标|数量指标|培训人数|≥40人|36人|50|") != std::string::npos);
    CHECK(lines.find("50×36÷40") != std::string::npos);
    CHECK(lines.find("|45|自动计算|财预〔2020〕10号") != std::string::npos);
    // The document has no reverse rule: that one is ours, and says so.
    CHECK(lines.find("30×30÷33") != std::string::npos);
    CHECK(lines.find("|27.27|自动计算|文件未规定，按本软件约定|") != std::string::npos);
    CHECK(lines.find("|15|表内填写|") != std::string::npos);
    CHECK(lines.find("合计，等级：良|100|各行得分（按显示值）相加|87.27|\n") != std::string::npos);
}

TEST_CASE("the totals go by level and add up, with a chart of them", "[paper]") {
    const auto paper = written();
    CHECK(draftLines(paper.totals.sheet) == "项目支出绩效自评表得分汇总\n"
                                            "按一级指标|分值|得分|得分率|指标数|达标|未达标|未评\n"
                                            "产出指标|80|72.27|0.903375|2|0|2|0\n"
                                            "效益指标|20|15|0.75|1|0|0|0\n"
                                            "合计|100|87.27|0.8727|3|0|2|0\n");
    REQUIRE(paper.totals.chart);
    CHECK(paper.totals.chart->data == table::Area{1, 0, 3, 2}); // without the sum
}

TEST_CASE("what was set aside stands beside its row with the reason", "[paper]") {
    const std::array setAside{paper::SetAside{{1, 2}, u"应填写原因。", u"已在附件说明"},
                              paper::SetAside{{}, u"分值合计不是100。", u"部门自定"}};
    const std::string lines = draftLines(written(setAside).rows);
    INFO(lines);
    CHECK(lines.find("应填写原因。　理由：已在附件说明\n") != std::string::npos);
    CHECK(lines.find("整表已忽略的问题：\n分值合计不是100。　理由：部门自定\n") != std::string::npos);
}

TEST_CASE("made again, the sheets take the place of the earlier ones", "[paper]") {
    CHECK(written().rows.kind == u"WorkingPaper_1");
    CHECK(written().totals.sheet.kind == u"WorkingTotals_1");
}
