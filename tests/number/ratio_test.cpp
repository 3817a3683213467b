// SPDX-License-Identifier: MPL-2.0
#include "number/ratio.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_random.hpp>

#include <limits>

using namespace jixiao::number;

namespace {

Ratio ratio(std::u16string_view numerator, std::u16string_view denominator) {
    return {Decimal::read(numerator).value(), Decimal::read(denominator).value()};
}

} // namespace

TEST_CASE("ratios compare by cross-multiplication", "[number]") {
    CHECK(ratio(u"1", u"3") == ratio(u"2", u"6"));
    CHECK(ratio(u"1", u"3") < ratio(u"0.33333333333333333333333333333333333334", u"1"));
    CHECK(ratio(u"1", u"-3") < ratio(u"0", u"1"));
    CHECK(ratio(u"-1", u"-3") == ratio(u"1", u"3"));
    CHECK(Ratio() == ratio(u"0", u"7"));
}

TEST_CASE("a ratio is rounded once, from its exact value", "[number]") {
    CHECK(ratio(u"100", u"110").round(4, Rounding::halfUp).text() == u"0.9091");
    CHECK(ratio(u"100", u"110").round(4, Rounding::truncate).text() == u"0.9090");
    CHECK(ratio(u"1", u"8").round(2, Rounding::halfUp).text() == u"0.13");
    CHECK(ratio(u"-1", u"8").round(2, Rounding::halfUp).text() == u"-0.13");
    CHECK(ratio(u"207.4538", u"0.001").round(0, Rounding::halfUp).text() == u"207454");
}

TEST_CASE("the four operations are exact", "[number]") {
    CHECK(ratio(u"1", u"3") + ratio(u"1", u"6") == ratio(u"1", u"2"));
    CHECK(ratio(u"1", u"3") - ratio(u"1", u"3") == Ratio());
    CHECK(ratio(u"2000", u"3") * ratio(u"15", u"1") == ratio(u"10000", u"1"));
    CHECK(ratio(u"1", u"3") / ratio(u"-2", u"1") == ratio(u"-1", u"6"));
}

TEST_CASE("a ratio becomes the nearest double", "[number]") {
    CHECK(ratio(u"1", u"3").toDouble() == 1.0 / 3.0);
    CHECK(ratio(u"-96", u"100").toDouble() == -0.96);
    CHECK(ratio(u"0.1", u"0.3").toDouble() == 1.0 / 3.0);
    CHECK(ratio(u"100000000000000000000000000000001", u"300000000000000000000000000000003").toDouble() ==
          1.0 / 3.0);
    CHECK(ratio(u"9007199254740993", u"1").toDouble() == 9007199254740992.0);
    CHECK(ratio(u"9007199254740993.0000000000000000001", u"1").toDouble() == 9007199254740994.0);
    CHECK(Ratio(Decimal(1, 400)).toDouble() == std::numeric_limits<double>::infinity());
    CHECK(Ratio(Decimal(1, -400)).toDouble() == 0.0);
    CHECK(Ratio(Decimal(5, -324)).toDouble() == std::numeric_limits<double>::denorm_min());
    CHECK(Ratio(Decimal(-24703282292062328, -340)).toDouble() == -std::numeric_limits<double>::denorm_min());
    CHECK(Ratio(Decimal(24703282292062327, -340)).toDouble() == 0.0); // just below half of the smallest
}

TEST_CASE("law: a ratio over a power of ten is the decimal it looks like", "[number][law]") {
    const int digits = GENERATE(take(50, random(-2'000'000'000, 2'000'000'000)));
    const int exponent = GENERATE(take(8, random(-330, 290)));
    const Decimal decimal(digits, exponent);
    const Ratio quotient(Decimal(digits, exponent + 7), Decimal(1, 7));
    CHECK(quotient.toDouble() == decimal.toDouble());
    CHECK(quotient == Ratio(decimal));
}
