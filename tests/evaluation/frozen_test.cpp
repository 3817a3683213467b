// SPDX-License-Identifier: MPL-2.0
#include "evaluation/frozen.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jixiao::evaluation;

TEST_CASE("a formula of ours is told from one that a person typed over it", "[evaluation]") {
    CHECK(isOwnFormula(uR"(=IF(ISBLANK(F9);"";IFNA(ORG.JIXIAO.CALC.PERF.MET(E9;F9);"需核实")))"));
    CHECK(isOwnFormula(u"=org.jixiao.calc.perf.rate(E9;F9)")); // as an office without the extension has it
    CHECK(isOwnFormula(uR"(=IF(ISBLANK(F9);"";IFNA(perf_rate(E9;F9);"")))")); // and from .xls
    CHECK(isOwnFormula(uR"(=IF(ISBLANK(F9);"";"待人工评分"))"));
    CHECK(isOwnFormula(uR"(=IF(COUNT(H3:H4)=2;SUM(H3:H4);"暂计"&ROUND(SUM(H3:H4);2)))"));
    CHECK(isOwnFormula(uR"(=IF((COUNTIF(H3:H4;"不适用")>0)*(COUNT(H3:H4)=2);"未折算:"&SUM(H3:H4);""))"));
    CHECK(isOwnFormula(uR"(=IF((0>0)*(2+0=2);"按适用指标折算:"&20;" "))")); // every score is typed
    CHECK_FALSE(isOwnFormula(u"=10*0.8"));
    CHECK_FALSE(isOwnFormula(u"=SUM(H3:H4)"));
    CHECK_FALSE(isOwnFormula(u"需核实"));
    CHECK_FALSE(isOwnFormula(u"\"需核实\""));
}

TEST_CASE("a fingerprint tells contents apart", "[evaluation]") {
    CHECK(fingerprint(u"达标") == fingerprint(u"达标"));
    CHECK(fingerprint(u"达标") != fingerprint(u"未达标"));
    CHECK(fingerprint(8.5) != fingerprint(8.0));
    CHECK(fingerprint(8.0) != fingerprint(u"8"));      // a number is no text
    CHECK(fingerprint(0.1 + 0.2) == fingerprint(0.3)); // the decimal that files store
}

TEST_CASE("a record of any length can be read again, and no part is too long for a file", "[evaluation]") {
    for (const std::size_t rows : {0U, 1U, 59U, 60U, 61U, 719U, 720U, 721U, 5000U}) {
        CAPTURE(rows);
        std::vector<std::u16string> prints(rows);
        for (std::size_t row = 0; row < rows; row += row % 7 + 1) {
            prints[row] = fingerprint(static_cast<double>(row));
        }
        const auto record = frozenRecord(prints);
        CHECK(readFrozenRecord(record) == prints);
        for (const std::u16string& formula : record) {
            CHECK(formula.size() < 4000);
            CHECK(formula.starts_with(u"\""));
            std::size_t length = 0; // of a text inside the formula
            for (const char16_t c : formula) {
                length = c == u'"' ? 0 : length + 1;
                REQUIRE(length <= 255);
            }
        }
    }
}
