// SPDX-License-Identifier: MPL-2.0
// Three published forms, worked out by hand: each row's sentence, its points, and the total of the shown
// rows.
#include "evaluation/assess.hpp"
#include "language/language.hpp"
#include "scoring/explanation.hpp"
#include "support/data.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <map>

using namespace jixiao;
using number::Decimal;

namespace {

/// A form as a sheet holds it, numbers as numbers.
table::GridBuilder sheet(const std::string& form) {
    table::GridBuilder cells;
    for (const std::u16string& line : support::lines(support::readText("recomputed/" + form + ".tsv"))) {
        cells.beginRow();
        std::int32_t column = 0;
        for (const std::u16string& text : support::fields(line)) {
            if (const auto number = Decimal::read(text)) {
                cells.addNumber(column, number->toDouble(), table::NumberFormat::plain, cells.keep(text));
            } else {
                cells.addText(column, cells.keep(text));
            }
            ++column;
        }
    }
    return cells;
}

struct Hand {
    std::u16string sentence; // "": the points are typed, or are those of budget execution
    std::u16string arithmetic;
    Decimal points;
};

std::map<std::u16string, Hand> byHand(const std::string& form) {
    std::map<std::u16string, Hand> rows;
    for (const std::u16string& line : support::lines(support::readText("recomputed/" + form + ".hand.tsv"))) {
        const auto fields = support::fields(line);
        if (fields.size() == 4 && fields[0] != u"name") {
            rows[fields[0]] = {fields[1], fields[2], Decimal::read(fields[3]).value()};
        }
    }
    return rows;
}

std::u16string sentence(const table::Indicator& indicator, const evaluation::RowReading& reading,
                        const Decimal& weight, const scoring::Profile& profile) {
    const scoring::Judgement judgement = scoring::judge(reading.target, reading.actual, profile);
    const std::u16string sign =
        reading.direction == target::Operator::none ? u"" : std::u16string{symbol(reading.direction)};
    const std::u16string target = sign + indicator.targetText;
    return scoring::explain({reading.target, reading.actual, judgement, weight, target, indicator.actualText},
                            profile, language::Language::zhCN);
}

} // namespace

TEST_CASE("three published forms, recomputed by hand", "[evaluation][recomputed]") {
    const std::string form = GENERATE("基本公共卫生", "水标尺", "冷库");
    CAPTURE(form);
    auto cells = sheet(form);
    const table::Grid grid = cells.grid();
    const auto tables = table::recognize(grid);
    REQUIRE(tables.size() == 1);
    const scoring::Profile& profile = test::shipped(scoring::defaultProfileId);
    const auto assessment = evaluation::assess(tables[0], grid, profile);
    auto hand = byHand(form);

    REQUIRE(assessment.budget.has_value());
    CHECK(assessment.budget->points == hand.at(u"年度资金总额").points);
    Decimal shown = assessment.budget->counts ? hand.at(u"年度资金总额").points : Decimal();
    CHECK(tables[0].indicators.size() + 2 == hand.size());
    for (std::size_t i = 0; i < tables[0].indicators.size(); ++i) {
        const table::Indicator& indicator = tables[0].indicators[i];
        CAPTURE(text::toUtf8(indicator.name));
        const Hand& row = hand.at(indicator.name);
        REQUIRE(assessment.rows[i].points.has_value());
        CHECK(*assessment.rows[i].points == row.points);
        const auto reading = evaluation::readRow(indicator, tables[0].year, grid, {});
        if (!row.sentence.empty()) {
            CHECK(sentence(indicator, reading, *assessment.rows[i].weight, profile) == row.sentence);
        }
        shown = shown + row.points;
    }
    CHECK(assessment.score == shown);
    CHECK(assessment.score == hand.at(u"合计").points);
}
