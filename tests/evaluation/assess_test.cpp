// SPDX-License-Identifier: MPL-2.0
#include "evaluation/assess.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"
#include "tables.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::test;
using number::Decimal;
using scoring::State;

namespace {

evaluation::TableAssessment assessed(std::u16string_view tsv, table::Indicators rows) {
    auto cells = table::gridFromTsv(tsv);
    const auto table = selfEvaluation(std::move(rows));
    return evaluation::assess(table, cells.grid(), shipped(scoring::defaultProfileId));
}

constexpr std::u16string_view header = u"三级指标\t指标值\t实际完成值\t分值\t得分\n";

} // namespace

TEST_CASE("an empty form is only to be filled", "[evaluation]") {
    const auto result = assessed(std::u16string{header} + u"培训人数\t≥40人\t\t50\t\n合格率\t≥95%\t\t50\t\n",
                                 {indicator(1, u"培训人数", u"≥40人"), indicator(2, u"合格率", u"≥95%")});
    CHECK(result.pending == 2);
    CHECK(result.score.isZero());
    CHECK(result.scoredWeight.isZero());
    CHECK(result.weight == Decimal{100, 0});
    CHECK_FALSE(result.isFinal);
    CHECK(result.grade.empty());
}

TEST_CASE("a filled form has its points and its grade", "[evaluation]") {
    const auto result =
        assessed(std::u16string{header} + u"培训人数\t≥40人\t36人\t50\t\n合格率\t≥95%\t96%\t50分\t\n",
                 {indicator(1, u"培训人数", u"≥40人"), indicator(2, u"合格率", u"≥95%")});
    CHECK(result.rows[0].state == State::unmet);
    CHECK(result.rows[1].state == State::met);
    CHECK(result.score == Decimal{95, 0});
    CHECK(result.isFinal);
    CHECK(result.grade == u"优");
}

TEST_CASE("words are for a person, and a total with one of them open has no grade", "[evaluation]") {
    const auto result =
        assessed(std::u16string{header} + u"培训人数\t≥40人\t40人\t50\t\n影响\t明显提升\t有提升\t50\t\n",
                 {indicator(1, u"培训人数", u"≥40人"), indicator(2, u"影响", u"明显提升")});
    CHECK(result.manual == 1);
    CHECK_FALSE(result.isFinal);
    CHECK(result.grade.empty());
}

TEST_CASE("a typed score counts as it stands", "[evaluation]") {
    const auto result = assessed(std::u16string{header} + u"影响\t明显提升\t有提升\t100\t85\n",
                                 {indicator(1, u"影响", u"明显提升")});
    CHECK(result.rows[0].typed);
    CHECK(result.score == Decimal{85, 0});
    CHECK(result.isFinal);
    CHECK(result.grade == u"良");
}

TEST_CASE("a full date answers a deadline in the table's year", "[evaluation]") {
    auto cells = table::gridFromTsv(std::u16string{header} + u"完成时限\t12月底前\t2023年12月20日\t50\t\n"
                                                             u"验收时限\t12月底前\t2024年1月5日\t50\t\n");
    auto table =
        selfEvaluation({indicator(1, u"完成时限", u"12月底前"), indicator(2, u"验收时限", u"12月底前")});
    const scoring::Profile& profile = shipped(scoring::defaultProfileId);
    CHECK(evaluation::assess(table, cells.grid(), profile).undecidable == 2);
    table.year = 2023;
    const auto dated = evaluation::assess(table, cells.grid(), profile);
    CHECK(dated.rows[0].state == State::met);
    CHECK(dated.rows[1].state == State::unmet);
}

TEST_CASE("a weight is read as forms write it", "[evaluation]") {
    auto cells = table::gridFromTsv(u"10\t10分\t20%\t 5 \t无");
    const auto grid = cells.grid();
    const auto weight = [&](std::int32_t column) { return evaluation::readWeight(grid.find({0, column})); };
    CHECK(weight(0) == Decimal{10, 0});
    CHECK(weight(1) == Decimal{10, 0});
    CHECK(weight(2) == Decimal{20, 0});
    CHECK(weight(3) == Decimal{5, 0});
    CHECK_FALSE(weight(4).has_value());
    CHECK_FALSE(weight(5).has_value());
}
