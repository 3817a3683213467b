// SPDX-License-Identifier: MPL-2.0
#include "scoring/grade.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

using jixiao::number::Decimal;

namespace {

std::u16string_view grade(std::u16string_view score, std::u16string_view profile = u"mof-2020") {
    return jixiao::scoring::grade(Decimal::read(score).value(), jixiao::test::shipped(profile));
}

} // namespace

TEST_CASE("a total has a grade, its lower bound included", "[scoring]") {
    CHECK(grade(u"100") == u"优");
    CHECK(grade(u"90") == u"优");
    CHECK(grade(u"89.99") == u"良");
    CHECK(grade(u"80") == u"良");
    CHECK(grade(u"79.99") == u"中");
    CHECK(grade(u"60") == u"中");
    CHECK(grade(u"59.99") == u"差");
    CHECK(grade(u"0") == u"差");
}

TEST_CASE("what is no total of 100 has no grade, nor has a profile without grades", "[scoring]") {
    CHECK(grade(u"100.01").empty());
    CHECK(grade(u"-0.01").empty());
    CHECK(grade(u"95", u"hubei").empty());
}
