// SPDX-License-Identifier: MPL-2.0
#include "open_formula.hpp"

#include <catch2/catch_test_macros.hpp>

using jixiao::templates::openFormula;

TEST_CASE("references become those of OpenFormula", "[templates]") {
    CHECK(openFormula(u"=SUM(A1:B22;C3)") == "of:=SUM([.A1:.B22];[.C3])");
    CHECK(openFormula(u"=IF(ISBLANK(F9);\"\";F9*100)") == "of:=IF(ISBLANK([.F9]);\"\";[.F9]*100)");
    CHECK(openFormula(u"=AB12+1E9") == "of:=[.AB12]+1E9");
}

TEST_CASE("texts and names of functions stay as they are", "[templates]") {
    CHECK(openFormula(u"=\"A1\"&\"say \"\"B2\"\"\"&C3") == "of:=\"A1\"&\"say \"\"B2\"\"\"&[.C3]");
    CHECK(openFormula(u"=ORG.JIXIAO.CALC.PERF.MET(E9;F9)") == "of:=ORG.JIXIAO.CALC.PERF.MET([.E9];[.F9])");
    CHECK(openFormula(u"=LOG10(A1)") == "of:=LOG10([.A1])");
}
