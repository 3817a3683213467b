// SPDX-License-Identifier: MPL-2.0
#include "evaluation/formulas.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::evaluation;

TEST_CASE("columns are named as Calc names them", "[evaluation]") {
    CHECK(columnName(0) == u"A");
    CHECK(columnName(25) == u"Z");
    CHECK(columnName(26) == u"AA");
    CHECK(columnName(701) == u"ZZ");
    CHECK(columnName(702) == u"AAA");
    CHECK(columnName(16383) == u"XFD");
}

TEST_CASE("a text from a cell stays a text in a formula", "[evaluation]") {
    CHECK(textLiteral(u"=100%") == u"\"=100%\"");
    CHECK(textLiteral(u"\";HYPERLINK(\"") == u"\"\"\";HYPERLINK(\"\"\"");
    // The mark that stands for the row would otherwise be replaced inside the text.
    const std::u16string marked{u'a', RowFormula::rowMark, u'b'};
    CHECK(textLiteral(marked) == u"\"ab\"");
}

TEST_CASE("a formula of a row names that row", "[evaluation]") {
    const RowFormula formula{u"=" + cellInRow(6) + u"+1"};
    CHECK(formula.inRow(0) == u"=G1+1");
    CHECK(formula.inRow(1048575) == u"=G1048576+1");
}

namespace {

RowArguments arguments(std::u16string_view profile = {}, std::u16string_view unit = {}) {
    return {cellInRow(5), ActualArgument{6, nullptr}, cellInRow(7), unit, profile};
}

table::Indicator numeric() {
    table::Indicator indicator;
    indicator.kind = target::Kind::number;
    return indicator;
}

const std::u16string wordsOfG9 = u"SUMPRODUCT((RIGHT(TRIM(G9);3)={\"不适用\"|\"不涉及\"|\"未涉及\"|"
                                 u"\"无此项\"|\"N/A\"|\"n/a\"})*(LEN(TRIM(G9))<=8))";

} // namespace

TEST_CASE("a row that a person judges says so once it is filled", "[evaluation]") {
    table::Indicator indicator;
    indicator.kind = target::Kind::qualitative;
    CHECK(stateFormula(indicator, arguments()).inRow(8) ==
          u"=IF(ISBLANK(G9);\" \";IF(" + wordsOfG9 + u";\"不适用\";\"待人工评分\"))");
    CHECK(completionFormula(indicator, arguments(), false).empty());
}

TEST_CASE("what no function decides is to be verified", "[evaluation]") {
    CHECK(stateFormula(numeric(), arguments()).inRow(8) ==
          u"=IF(ISBLANK(G9);\" \";IFNA(ORG.JIXIAO.CALC.PERF.MET(F9;G9);IF(" + wordsOfG9 +
              u";\"不适用\";\"需核实\")))");
    table::Indicator several;
    several.kind = target::Kind::multi;
    CHECK(stateFormula(several, arguments()).inRow(8) ==
          u"=IF(ISBLANK(G9);\" \";IF(" + wordsOfG9 + u";\"不适用\";\"需核实\"))");
}

TEST_CASE("a profile other than the default is written into the formula", "[evaluation]") {
    CHECK(completionFormula(numeric(), arguments(u"excess"), false).inRow(8) ==
          u"=IF(ISBLANK(G9);\" \";IFNA(ORG.JIXIAO.CALC.PERF.RATE(F9;G9;;\"excess\");\" \"))");
    CHECK(completionFormula(numeric(), arguments(u"mof-2020"), false).inRow(8) ==
          u"=IF(ISBLANK(G9);\" \";IFNA(ORG.JIXIAO.CALC.PERF.RATE(F9;G9);\" \"))");
}

TEST_CASE("an answer about percentages is written into the formula", "[evaluation]") {
    CHECK(scoreFormula(numeric(), arguments(u"", u"%")).inRow(8).find(u"PERF.SCORE(F9;G9;H9;\"%\")") !=
          std::u16string::npos);
}

TEST_CASE("in a cell of the form a completion reads as a percentage whatever its format", "[evaluation]") {
    CHECK(completionFormula(numeric(), arguments(), true).inRow(8) ==
          u"=IF(ISBLANK(G9);\" \";IFNA(ROUND(ORG.JIXIAO.CALC.PERF.RATE(F9;G9)*100;2)&\"%\";\" \"))");
}

TEST_CASE("a text says that the row does not apply as its formula finds it", "[evaluation]") {
    CHECK(doesNotApply(u"不适用"));
    CHECK(doesNotApply(u" 本年度不适用 "));
    CHECK(doesNotApply(u"N/A"));
    CHECK_FALSE(doesNotApply(u"*"));
    CHECK_FALSE(doesNotApply(u""));
    CHECK_FALSE(doesNotApply(u"因政策调整后来不适用"));
    CHECK_FALSE(doesNotApply(u"不适用的2项"));
}

TEST_CASE("an actual that is a formula may be empty or wrong", "[evaluation]") {
    table::Cell linked;
    linked.formula = 0;
    const ActualArgument actual{6, &linked};
    // By its length: a reference to an empty cell equals "", and yet shows 0.
    CHECK(RowFormula{actual.isBlank}.inRow(8) == u"IFERROR(LEN(G9);1)=0");
    CHECK(RowFormula{actual.value}.inRow(8) == u"IFERROR(G9;\"\")");
}

TEST_CASE("a cell of nothing but spaces is still to be filled", "[evaluation]") {
    table::Cell spaces;
    spaces.kind = table::CellKind::text;
    spaces.text = u"\u3000";
    CHECK(RowFormula{ActualArgument{6, &spaces}.isBlank}.inRow(8) == u"OR(ISBLANK(G9);G9=\"\u3000\")");
    spaces.text = u"96";
    CHECK(RowFormula{ActualArgument{6, &spaces}.isBlank}.inRow(8) == u"ISBLANK(G9)");
}
