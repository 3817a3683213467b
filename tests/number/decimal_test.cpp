// SPDX-License-Identifier: MPL-2.0
#include "number/decimal.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_random.hpp>

#include <cmath>
#include <limits>
#include <string>

using namespace jixiao::number;

namespace {

Decimal read(std::u16string_view digits) {
    const auto value = Decimal::read(digits);
    REQUIRE(value);
    return *value;
}

std::u16string shown(double value) {
    const auto decimal = Decimal::fromDouble(value);
    REQUIRE(decimal);
    return decimal->text();
}

} // namespace

TEST_CASE("digits are read exactly and written back as they were", "[number]") {
    for (const std::u16string_view digits :
         {u"0", u"2600", u"28.40", u"0.5", u"-12", u"10157.6", u"207.4538",
          u"1234567890123456789012345678901234567890", u"0.0000000000000000000000000000000000000001"}) {
        CHECK(read(digits).text() == digits);
    }
    CHECK(read(u"007").text() == u"7");
    CHECK(read(u"+3").text() == u"3");
    CHECK(read(u".5").text() == u"0.5");
    CHECK(read(u"5.").text() == u"5");
}

TEST_CASE("what is not a plain decimal is refused", "[number]") {
    for (const std::u16string_view text :
         {u"", u"-", u".", u"-.", u"1.2.3", u"1e5", u"1,000", u"１", u" 1", u"--1", u"0x10"})
        CHECK_FALSE(Decimal::read(text));
}

TEST_CASE("the longest run of digits has a bound", "[number]") {
    CHECK(Decimal::read(std::u16string(Decimal::maxDigits, u'9')));
    CHECK_FALSE(Decimal::read(std::u16string(Decimal::maxDigits + 1, u'9')));
    CHECK_FALSE(Decimal::read(std::u16string(1'000'000, u'0')));
}

TEST_CASE("a double is the decimal of fifteen digits that Calc shows", "[number]") {
    CHECK(shown(0.7 + 0.1) == u"0.8");
    CHECK(shown(0.1 + 0.2) == u"0.3");
    CHECK(shown(1.0 / 3.0) == u"0.333333333333333");
    CHECK(shown(2.0 / 3.0) == u"0.666666666666667");
    CHECK(shown(2600) == u"2600");
    CHECK(shown(-0.05) == u"-0.05");
    CHECK(shown(-0.0) == u"0");
    CHECK(shown(123456789012345678.0) == u"123456789012346000");
    CHECK(shown(9007199254740993.0) == u"9007199254740990");
    CHECK_FALSE(Decimal::fromDouble(std::numeric_limits<double>::infinity()));
    CHECK_FALSE(Decimal::fromDouble(std::numeric_limits<double>::quiet_NaN()));
    CHECK(Decimal::fromDouble(std::numeric_limits<double>::max()));
    CHECK(Decimal::fromDouble(std::numeric_limits<double>::denorm_min()));
}

TEST_CASE("comparing looks at the number, not at how it was written", "[number]") {
    CHECK(read(u"28.40") == read(u"28.4"));
    CHECK(read(u"0.00") == read(u"-0"));
    CHECK(read(u"0.1") < read(u"0.10000000000000000000000000000000000000001"));
    CHECK(read(u"-3") < read(u"0.5"));
    CHECK(read(u"-3") < read(u"-2.9"));
    CHECK(Decimal(1, 300) > Decimal(1, -300));
    CHECK(Decimal(-1, 300) < Decimal(1, -300));
}

TEST_CASE("sums, differences and products are exact", "[number]") {
    CHECK((read(u"0.1") + read(u"0.2")).text() == u"0.3");
    CHECK((read(u"1") - read(u"0.9999999999999999999999")).text() == u"0.0000000000000000000001");
    CHECK((read(u"12345678901234567890") * read(u"10")).text() == u"123456789012345678900");
    CHECK((-read(u"5")).text() == u"-5");
}

TEST_CASE("zeros at the end of a fraction can be dropped", "[number]") {
    CHECK(read(u"28.40").shortest().text() == u"28.4");
    CHECK(read(u"28.00").shortest().text() == u"28");
    CHECK(read(u"2600").shortest().text() == u"2600");
    CHECK(read(u"0.000").shortest().text() == u"0");
    CHECK(Decimal(26, 2).shortest().text() == u"2600");
}

TEST_CASE("rounding gives exactly the places asked for", "[number]") {
    CHECK(round(read(u"9.085"), 2, Rounding::halfUp).text() == u"9.09");
    CHECK(round(read(u"9.085"), 2, Rounding::truncate).text() == u"9.08");
    CHECK(round(read(u"-9.085"), 2, Rounding::halfUp).text() == u"-9.09");
    CHECK(round(read(u"-9.085"), 2, Rounding::truncate).text() == u"-9.08");
    CHECK(round(read(u"9.0849999999999999999999999"), 2, Rounding::halfUp).text() == u"9.08");
    CHECK(round(read(u"9"), 2, Rounding::halfUp).text() == u"9.00");
    CHECK(round(read(u"0.04"), 1, Rounding::halfUp).text() == u"0.0");
}

TEST_CASE("a decimal becomes the nearest double", "[number]") {
    CHECK(read(u"0.1").toDouble() == 0.1);
    CHECK(read(u"-2600").toDouble() == -2600.0);
    CHECK(read(u"0.1000000000000000055511151231257827021181583404541015625").toDouble() == 0.1);
    CHECK(read(u"9007199254740993").toDouble() == 9007199254740992.0); // a tie goes to the even one
    CHECK(read(u"9007199254740993.0000000000000000000001").toDouble() == 9007199254740994.0);
    CHECK(Decimal(1, 400).toDouble() == std::numeric_limits<double>::infinity());
    CHECK(Decimal(-1, 400).toDouble() == -std::numeric_limits<double>::infinity());
    CHECK(Decimal(1, -400).toDouble() == 0.0);
}

TEST_CASE("law: what a double of fifteen digits says comes back as the same double", "[number][law]") {
    const double value = GENERATE(take(200, random(-1e9, 1e9)));
    const auto decimal = Decimal::fromDouble(value);
    REQUIRE(decimal);
    // Half a unit of the fifteenth digit, then half a unit of the double's last bit.
    CHECK(std::abs(decimal->toDouble() - value) <= std::abs(value) * (5e-15 + 0x1p-53));
    CHECK(Decimal::fromDouble(decimal->toDouble()) == decimal);
    CHECK(Decimal::read(decimal->text()) == decimal);
}
