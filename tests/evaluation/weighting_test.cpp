// SPDX-License-Identifier: MPL-2.0
#include "evaluation/weighting.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"
#include "table/amount.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::evaluation;
using number::Decimal;

namespace {

/// A sheet with one table, and what can be asked about its weights.
struct Sheet {
    table::GridBuilder cells;
    std::vector<table::IndicatorTable> tables;
    WeightQuestion question;

    explicit Sheet(std::u16string_view tsv, std::int32_t addedColumn = -1,
                   const std::vector<WrittenWeight>& written = {},
                   std::u16string_view profile = scoring::defaultProfileId)
        : cells(table::gridFromTsv(tsv)), tables(table::recognize(cells.grid())) {
        REQUIRE(tables.size() == 1);
        question = weightQuestion(tables[0], test::shipped(profile),
                                  claimants(tables[0], cells.grid(), addedColumn, written));
    }
};

std::string given(const WeightQuestion& question, const WeightChoices& choices) {
    const Weighting weighting = weigh(question, choices);
    std::u16string text;
    for (const Decimal& weight : weighting.weights) {
        text += weight.text() + u' ';
    }
    if (!weighting.refused()) {
        text += u"| " + weighting.smallest.text() + u' ' + weighting.largest.text() + u' ' +
                weighting.total.text();
    }
    for (const finding::Finding& finding : weighting.findings) {
        text += (text.empty() ? u"" : u" ") + std::u16string(finding.code);
        for (const auto& argument : finding.arguments) {
            text += u" [" + argument + u']';
        }
    }
    return text::toUtf8(text);
}

WeightChoices choices(WeightWay way, WeightShares shares, std::vector<Decimal> shareValues = {}) {
    WeightChoices result;
    result.way = way;
    result.shares = shares;
    result.given = std::move(shareValues);
    return result;
}

const WeightChoices alike = choices(WeightWay::indicators, WeightShares::equal);
const WeightChoices functionsAlike = choices(WeightWay::functions, WeightShares::equal);
const WeightChoices asDocument = choices(WeightWay::levels, WeightShares::document);
const WeightChoices asPrinted = choices(WeightWay::levels, WeightShares::form);

constexpr std::u16string_view departmental = u"核心职能\t一级指标\t二级指标\t三级指标\t指标值\n"
                                             u"职能1：移交安置\t产出指标\t数量指标\t甲\t≥1人\n"
                                             u"\t\t\t乙\t≥2人\n"
                                             u"\t\t质量指标\t丙\t≥95%\n"
                                             u"职能2：优待抚恤\t产出指标\t数量指标\t丁\t≥4人\n";

constexpr std::u16string_view national = u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
                                         u"产出指标\t数量指标\t甲\t≥1人\n"
                                         u"\t质量指标\t乙\t≥95%\n"
                                         u"效益指标\t社会效益指标\t丙\t≥3人\n"
                                         u"满意度指标\t服务对象满意度指标\t丁\t≥90%\n";

constexpr std::u16string_view funds =
    u"项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
    u"年度资金总额\t100\t100\t90\t10\t90%\t9\n";

} // namespace

TEST_CASE("points go to core functions first, or to each indicator alike", "[evaluation][weights]") {
    const Sheet sheet(departmental, 5);
    CHECK(sheet.question.hasFunctions());
    CHECK(sheet.question.points.text() == u"100");
    CHECK(given(sheet.question, functionsAlike) == "17 16.5 16.5 50 | 16.5 50 100");
    CHECK(given(sheet.question, alike) == "25 25 25 25 | 25 25 100");
    const Decimal two(2, 0);
    const Decimal three(3, 0);
    CHECK(given(sheet.question, choices(WeightWay::functions, WeightShares::typed, {three, two})) ==
          "20 20 20 40 | 20 40 100");
    CHECK(given(sheet.question, choices(WeightWay::functions, WeightShares::typed, {three})) ==
          "weights-shares-missing [职能2]");
    CHECK(sheet.question.usual().way == WeightWay::functions);
}

TEST_CASE("the funds of a core function are its share where the form names them", "[evaluation][weights]") {
    const std::u16string form =
        u"项目资金(万元)\t\t年初预算数\n职能1\t300\n职能2\t100\n" + std::u16string(departmental);
    const Sheet sheet(form, 5);
    const auto byBudget = choices(WeightWay::functions, WeightShares::budget);
    CHECK(given(Sheet(departmental, 5).question, byBudget) == "weights-shares-missing [职能1]");
    if (sheet.tables[0].budget.size() == 2) {
        CHECK(given(sheet.question, byBudget) == "25 25 25 25 | 25 25 100");
    }
}

TEST_CASE("levels get what the document says, or nobody gets anything", "[evaluation][weights]") {
    const Sheet plain(national);
    CHECK(given(plain.question, asDocument) == "weights-plan-differs [90] [100]");
    WeightChoices ninety = asDocument;
    ninety.points = Decimal(90, 0);
    CHECK(given(plain.question, ninety) == "25 25 30 10 | 10 30 90");
    const Sheet withFunds(std::u16string(funds) + std::u16string(national));
    CHECK(withFunds.question.points.text() == u"90");
    CHECK(given(withFunds.question, asDocument) == "25 25 30 10 | 10 30 90");
    CHECK(withFunds.question.usual().shares == WeightShares::document);

    const Sheet twoLevels(u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
                          u"产出指标\t数量指标\t甲\t≥1人\n效益指标\t社会效益指标\t丙\t≥3人\n");
    CHECK(given(twoLevels.question, asDocument).starts_with("weights-no-plan [财预〔2020〕10号"));
    CHECK(given(twoLevels.question, choices(WeightWay::levels, WeightShares::typed,
                                            {Decimal(60, 0), Decimal(40, 0)})) == "60 40 | 40 60 100");
    CHECK(given(twoLevels.question, functionsAlike) == "weights-no-functions");
}

TEST_CASE("points that the form prints in its labels are kept to", "[evaluation][weights]") {
    const Sheet sheet(u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
                      u"产出指标(60分)\t数量指标(20分)\t甲\t≥1人\n"
                      u"\t质量指标\t乙\t≥95%\n"
                      u"\t时效指标\t丙\t≥95%\n"
                      u"效益指标(40分)\t社会效益指标\t丁\t≥3人\n");
    CHECK(sheet.question.hasPrintedPoints());
    CHECK(given(sheet.question, asPrinted) == "20 20 20 40 | 20 40 100");
    CHECK(sheet.question.usual().shares == WeightShares::form);
    CHECK(given(Sheet(national).question, asPrinted) == "weights-not-printed");
}

TEST_CASE("typed weights count and stay; what an earlier distribution wrote does not",
          "[evaluation][weights]") {
    const std::u16string form = u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
                                u"产出指标\t数量指标\t甲\t≥1人\t\t40\n"
                                u"\t\t乙\t≥2人\t\t30分\n"
                                u"\t\t丙\t≥3人\n";
    CHECK(given(Sheet(form).question, alike) == "40 30 30 | 30 40 100");
    const std::vector<WrittenWeight> written{{{1, 5}, Decimal(40, 0)}, {{2, 5}, Decimal(20, 0)}};
    CHECK(given(Sheet(form, -1, written).question, alike) == "35 30 35 | 30 35 100");
    const Weighting weighting = weigh(Sheet(form).question, alike);
    CHECK(weighting.filled == 1);
    CHECK(weighting.kept == 2);
}

TEST_CASE("reasons carry the numbers", "[evaluation][weights]") {
    const Sheet sheet(departmental, 5);
    WeightChoices coarse = functionsAlike;
    coarse.step = Decimal(30, 0);
    CHECK(given(sheet.question, coarse) == "weights-rest-not-in-steps [100] [30]");
    coarse.step = Decimal(50, 0);
    CHECK(given(sheet.question, coarse) == "weights-step-too-coarse [100] [50] [4]");
    WeightChoices uneven =
        choices(WeightWay::functions, WeightShares::typed, {Decimal(1, 0), Decimal(99, 0)});
    CHECK(given(sheet.question, uneven) == "weights-group-too-coarse [职能1] [1] [0.5] [3]");
}

TEST_CASE("budget execution scored twice is said", "[evaluation][weights]") {
    const Sheet sheet(std::u16string(funds) +
                      u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
                      u"产出指标\t数量指标\t甲\t≥1人\n\t时效指标\t预算执行率\t≥95%\n");
    CHECK(given(sheet.question, alike) == "45 45 | 45 45 90 execution-scored-twice [预算执行率] [10]");
}

TEST_CASE("of merged weight cells the first counts, and cells with words are left alone",
          "[evaluation][weights]") {
    table::GridBuilder cells =
        table::gridFromTsv(u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
                           u"产出指标\t数量指标\t甲\t≥1人\n\t\t乙\t≥2人\n\t\t丙\t≥3人\t\t/\n");
    cells.addMerge({1, 5, 2, 5});
    const auto tables = table::recognize(cells.grid());
    REQUIRE(tables.size() == 1);
    const auto rows = claimants(tables[0], cells.grid(), -1, {});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cell == table::CellAddress{1, 5});
}
