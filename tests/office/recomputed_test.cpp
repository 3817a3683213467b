// SPDX-License-Identifier: MPL-2.0
// Three published forms, worked out by hand (tests/data/recomputed): what the evaluated sheet shows, its
// explanations, and the total of the shown rows.
#include "support/cell_name.hpp"
#include "support/document.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <cmath>
#include <fstream>
#include <sstream>
#include <vector>

using namespace jixiao;
using jixiao::test::Document;
namespace calc = org::jixiao::calc;

namespace {

std::vector<std::vector<std::string>> by_hand(const std::string& form) {
    std::ifstream file(test::data() / "recomputed" / (form + ".hand.tsv"));
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> fields;
        std::istringstream parts(line);
        for (std::string field; std::getline(parts, field, '\t');) {
            fields.push_back(field);
        }
        if (fields.size() == 4 && fields[0] != "name") {
            rows.push_back(fields);
        }
    }
    return rows;
}

/// The formula of a score, made to explain itself.
std::string explaining(const std::string& formula) {
    const std::string score = "ORG.JIXIAO.CALC.PERF.SCORE(";
    const auto begin = formula.find(score);
    if (begin == std::string::npos) {
        return "";
    }
    const auto end = formula.find(')', begin);
    return "=PERF_EXPLAIN(" + formula.substr(begin + score.size(), end - begin - score.size()) + ")";
}

/// The row in which a cell of the sheet shows this text first.
std::string row_of(const Document& document, const std::string& name) {
    const std::string row = document.row_of(name);
    return row.empty() ? document.row_of(name + ":") : row;
}

} // namespace

TEST_CASE("three published forms show what was worked out by hand", "[recomputed]") {
    const std::string form = GENERATE("基本公共卫生", "水标尺", "冷库");
    CAPTURE(form);
    const Document document(test::data() / "recomputed" / (form + ".tsv"),
                            {.text = office::TextImport::verbatim});
    const auto result = calc::IndicatorTables::create(test::shared_office().context())
                            ->evaluate(document.model(), document.sheet(), "");
    REQUIRE(result.Tables.getLength() == 1);
    // The funds block has its scores in a column of its own.
    std::string budget_score;
    std::string score;
    for (int row = 0; row < 10; ++row) {
        for (int column = 0; column < 10; ++column) {
            if (document.text(test::cell_name(column, row)) == "得分") {
                (budget_score.empty() ? budget_score : score) = test::cell_name(column, row).substr(0, 1);
            }
        }
    }
    double shown = 0;
    constexpr double cent = 0.005;
    for (const auto& hand : by_hand(form)) {
        CAPTURE(hand[0], hand[2]);
        const bool is_budget = hand[0] == "年度资金总额";
        const bool is_total = hand[0] == "合计";
        const std::string row = is_total && document.row_of(hand[0]).empty() ? document.row_of("总分")
                                                                             : row_of(document, hand[0]);
        const std::string address = (is_budget ? budget_score : score) + row;
        CAPTURE(address, document.formula(address));
        CHECK(document.text(address) == hand[3]);
        if (is_total) {
            CHECK(std::abs(shown - document.value(address)) < cent);
            CHECK(std::abs(result.Tables[0].Score - document.value(address)) < cent);
            continue;
        }
        // The one form whose indicators fill the printed total has its execution stand apart.
        shown += is_budget && form == "水标尺" ? 0 : document.value(address);
        if (!hand[1].empty()) {
            document.set_formula("Z1", explaining(document.formula(address)));
            CHECK(document.text("Z1") == hand[1]);
        }
    }
}
