// SPDX-License-Identifier: MPL-2.0
#include "evaluation/tables.hpp"
#include "paper/report.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::test;
using language::Language;

namespace {

std::u16string written(std::u16string_view rows, table::Indicators indicators,
                       Language language) {
    auto cells = table::gridFromTsv(std::u16string{u"三级指标\t指标值\t实际完成值\t分值\t得分\n"} +
                                    std::u16string{rows});
    auto table = selfEvaluation(std::move(indicators));
    table.project = u"培训项目";
    const table::Grid grid = cells.grid();
    for (table::Indicator& each : table.indicators) {
        const table::Cell* actual = grid.find(each.actual);
        each.actualText = actual == nullptr ? u"" : std::u16string{actual->text};
    }
    table.indicators.front().reasonText = u"疫情影响，第四季度未开班";
    return paper::report(table, evaluation::assess(table, grid, shipped(scoring::defaultProfileId)),
                         language);
}

table::Indicators two() {
    return {indicator(1, u"培训人数", u"≥40人"), indicator(2, u"合格率", u"≥95%")};
}

} // namespace

TEST_CASE("the report says how far, what was missed and why, and asks for what nobody wrote", "[paper]") {
    CHECK(written(u"培训人数\t≥40人\t36人\t50\t\n合格率\t≥95%\t76%\t50\t\n", two(), Language::zhCN) ==
          u"一、绩效目标完成情况\n"
          u"培训项目共设置绩效指标2项，其中达标0项、未达标2项。自评得分85分（满分100分）。评价等级为“良”。\n"
          u"产出指标：2项指标达标0项，得分85分（分值100分）。\n"
          u"二、未完成的绩效目标及原因\n"
          u"（1）培训人数：指标值≥40人，实际完成36人，得45分（分值50分）。原因：疫情影响，第四季度未开班。\n"
          u"（2）合格率：指标值≥95%，实际完成76%，得40分（分值50分）。原因：〔请补充〕。\n"
          u"三、改进措施\n"
          u"针对培训人数、合格率等2项未完成指标，按上述原因逐项整改。〔请补充责任人和完成时限〕");
}

TEST_CASE("an open table has no grade and says what is open", "[paper]") {
    const auto text = written(u"培训人数\t≥40人\t40人\t50\t\n合格率\t≥95%\t\t50\t\n", two(), Language::zhCN);
    CHECK(text.find(u"其中达标1项、未达标0项，待填报1项。目前暂计得分50分（满分100分），尚有指标未定。") !=
          std::u16string::npos);
    CHECK(text.find(u"已判定的指标均已达标。") != std::u16string::npos);
    CHECK(text.find(u"评价等级") == std::u16string::npos);
}

TEST_CASE("the report is written in every language", "[paper]") {
    const std::u16string_view rows = u"培训人数\t≥40人\t36人\t50\t\n合格率\t≥95%\t96%\t50\t\n";
    CHECK(written(rows, two(), Language::enUS)
              .find(u"培训项目: 2 indicators were set; 1 were met and 1 were not. The score is 95 of 100.") !=
          std::u16string::npos);
    CHECK(written(rows, two(), Language::zhTW).find(u"其中達標1項、未達標1項。") != std::u16string::npos);
}
