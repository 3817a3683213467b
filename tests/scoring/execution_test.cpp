// SPDX-License-Identifier: MPL-2.0
#include "scoring/execution.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::scoring;
using jixiao::number::Decimal;

namespace {

/// "points of the weight" or "-".
std::u16string points(std::u16string_view budget, std::u16string_view executed, std::u16string_view weight,
                      std::u16string_view profile = defaultProfileId) {
    const auto read = [](std::u16string_view digits) { return Decimal::read(digits).value(); };
    const Execution result =
        execution(read(budget), read(executed), read(weight), jixiao::test::shipped(profile));
    return result.points ? result.points->shortest().text() : u"-";
}

} // namespace

TEST_CASE("budget execution earns its share of the weight", "[scoring]") {
    CHECK(points(u"207.4538", u"207.4538", u"10") == u"10");
    CHECK(points(u"50", u"10", u"20") == u"4");
    CHECK(points(u"90", u"89.974", u"10") == u"10"); // 9.997… rounds to the weight
    CHECK(points(u"3", u"2", u"10") == u"6.67");
    CHECK(points(u"100", u"120", u"10") == u"10"); // never above it
    CHECK(points(u"100", u"0", u"10") == u"0");
}

TEST_CASE("a budget of zero is scored only where the profile says how", "[scoring]") {
    CHECK(points(u"0", u"0", u"10") == u"-");
    CHECK(points(u"0", u"0", u"10", u"excess") == u"0");
}

TEST_CASE("negative amounts are no execution", "[scoring]") {
    CHECK(points(u"-1", u"1", u"10") == u"-");
    CHECK(points(u"1", u"-1", u"10") == u"-");
    CHECK(points(u"1", u"1", u"-10") == u"-");
}

TEST_CASE("the rate is rounded first where the profile says so", "[scoring]") {
    CHECK(points(u"3", u"2", u"1000") == u"666.67");
    CHECK(points(u"3", u"2", u"1000", u"excess") == u"666.7"); // 66.67 %
}

TEST_CASE("low execution needs a reason where the profile says so", "[scoring]") {
    const auto& sichuan = jixiao::test::shipped(u"sichuan");
    const Decimal hundred(100, 0), ten(10, 0);
    CHECK(execution(hundred, Decimal(89, 0), ten, sichuan).reasonRequired);
    CHECK_FALSE(execution(hundred, Decimal(90, 0), ten, sichuan).reasonRequired);
    CHECK_FALSE(
        execution(hundred, Decimal(10, 0), ten, jixiao::test::shipped(defaultProfileId)).reasonRequired);
}
