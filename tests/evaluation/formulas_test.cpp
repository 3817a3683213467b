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

TEST_CASE("a row that a person judges says so once it is filled", "[evaluation]") {
    table::Indicator indicator;
    indicator.kind = target::Kind::qualitative;
    CHECK(stateFormula(indicator, u"F", 6, u"").inRow(8) == u"=IF(ISBLANK(G9);\"\";\"待人工评分\")");
    CHECK(completionFormula(indicator, u"F", 6, u"").empty());
}

TEST_CASE("a profile other than the default is written into the formula", "[evaluation]") {
    table::Indicator indicator;
    indicator.kind = target::Kind::number;
    CHECK(completionFormula(indicator, cellInRow(5), 6, u"excess").inRow(8) ==
          u"=IF(ISBLANK(G9);\"\";IFNA(ORG.JIXIAO.CALC.PERF.RATE(F9;G9;;\"excess\");\"\"))");
    CHECK(completionFormula(indicator, cellInRow(5), 6, u"mof-2020").inRow(8) ==
          u"=IF(ISBLANK(G9);\"\";IFNA(ORG.JIXIAO.CALC.PERF.RATE(F9;G9);\"\"))");
}
