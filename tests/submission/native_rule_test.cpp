// SPDX-License-Identifier: MPL-2.0
#include "submission/native_rule.hpp"
#include "support/profiles.hpp"
#include "text/utf.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace jixiao;
using namespace jixiao::submission;

namespace {

/// A line: what the formulas of points and of completion are, "-" where there is none.
std::string points(std::u16string_view target, std::u16string_view profile = scoring::defaultProfileId,
                   std::u16string unit = {}) {
    const target::Target read = target::readTarget(target);
    const auto formula = nativePoints({read, u"F9", u"H9", std::move(unit)}, test::shipped(profile));
    return formula ? text::toUtf8(*formula) : "-";
}

std::string completion(std::u16string_view target, std::u16string_view profile = scoring::defaultProfileId) {
    const target::Target read = target::readTarget(target);
    const auto formula = nativeCompletion({read, u"F9", u"", u""}, test::shipped(profile));
    return formula ? text::toUtf8(*formula) : "-";
}

} // namespace

TEST_CASE("more is better: all of the weight, or its part", "[submission]") {
    CHECK(points(u"≥2600人") == "IF(F9>=2600;H9;ROUND(H9*MAX(0;F9)/2600;2))");
    CHECK(points(u"≥28.40公里") == "IF(F9>=28.4;H9;ROUND(H9*MAX(0;F9)/28.4;2))");
    // At the bound itself > is unmet, and earns all the same.
    CHECK(points(u">10次") == "IF(F9>=10;H9;ROUND(H9*MAX(0;F9)/10;2))");
    CHECK(points(u"≥0起") == "IF(F9>=0;H9;0)");
    CHECK(points(u"≥-5度") == "IF(F9>=-5;H9;\"需核实\")");
}

TEST_CASE("less is better: the reverse rule of the profile", "[submission]") {
    CHECK(points(u"≤30万元") == "IF(F9<=30;H9;ROUND(H9*30/F9;2))");
    CHECK(points(u"≤30万元", u"excess") == "IF(F9<=30;H9;ROUND(H9*ROUND(MAX(0;60-F9);12)/30;2))");
    CHECK(points(u"≤0起") == "IF(F9<=0;H9;0)");
}

TEST_CASE("exactly: below it one way, above it the other", "[submission]") {
    CHECK(points(u"=2次") == "IF(F9=2;H9;IF(F9<2;ROUND(H9*MAX(0;F9)/2;2);ROUND(H9*2/F9;2)))");
    CHECK(points(u"=2次", u"excess") == "IF(F9>=2;H9;ROUND(H9*MAX(0;F9)/2;2))");
    CHECK(points(u"2次") == "IF(F9=2;H9;\"需核实\")"); // without a direction
}

TEST_CASE("a percentage is a fraction in its cell, or percent points; between them it is to be checked",
          "[submission]") {
    CHECK(points(u"≥95%") == "IF(AND(F9>2;F9<20);\"需核实\";IF(IF(F9<=2;F9;F9/100)>=0.95;H9;"
                             "ROUND(H9*MAX(0;IF(F9<=2;F9;F9/100))/0.95;2)))");
    // 6 is met either way, 3 is not.
    CHECK(points(u"≥5%") == "IF(AND(F9>1;F9<5);\"需核实\";IF(IF(F9<=1;F9;F9/100)>=0.05;H9;"
                            "ROUND(H9*MAX(0;IF(F9<=1;F9;F9/100))/0.05;2)))");
    CHECK(points(u"≥95%", scoring::defaultProfileId, u"%") ==
          "IF((F9/100)>=0.95;H9;ROUND(H9*MAX(0;(F9/100))/0.95;2))");
    CHECK(points(u"≤5%", scoring::defaultProfileId, u"%") ==
          "IF((F9/100)<=0.05;H9;ROUND(H9*0.05/(F9/100);2))");
    // 10 for =100% is a tenth of it, or ten times as much, and earns a tenth either way.
    CHECK(points(u"=100%").starts_with("IF(AND(F9>2;F9<20;F9<>10);"));
}

TEST_CASE("rules of other profiles", "[submission]") {
    CHECK(points(u"≥10次", u"central-2021") == "IF(F9>=10;H9;IF(F9<=6;0;ROUND(H9*MAX(0;F9)/10;2)))");
    CHECK(points(u"≥10次", u"platform-2022") ==
          "IF(F9>=10;IF(F9>=13;MAX(0;H9-2);H9);ROUND(H9*MAX(0;F9)/10;2))");
}

TEST_CASE("completion reads as a percentage", "[submission]") {
    CHECK(completion(u"≥2600人") == "ROUND(MAX(0;F9)/2600*100;2)&\"%\"");
    CHECK(completion(u"≤30万元") == "IF(F9<=30;\"100%\";ROUND(30/F9*100;2)&\"%\")");
    CHECK(completion(u"≥-5度") == "\"\"");
}

TEST_CASE("what is no ordinary number has no plain formula", "[submission]") {
    for (const std::u16string_view target : {u"效果明显", u"12月底前", u"80%-90%", u"≥2/3", u"约100人",
                                             u"≥20万", u"≥1234567890.5元", u"≥0.95比例"}) {
        INFO(text::toUtf8(target));
        CHECK(points(target) == "-");
    }
}
