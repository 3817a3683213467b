// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "table/writing.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using table::withoutSign;
using table::withUsualSign;
using target::Operator;

TEST_CASE("signs are written as forms print them", "[table][writing]") {
    CHECK(withUsualSign(u">=95%", Operator::atLeast) == u"≥95%");
    CHECK(withUsualSign(u"> = 95%", Operator::atLeast) == u"≥95%");
    CHECK(withUsualSign(u"≧95%", Operator::atLeast) == u"≥95%");
    CHECK(withUsualSign(u"<=30万元", Operator::atMost) == u"≤30万元");
    CHECK(withUsualSign(u"﹦100%", Operator::equal) == u"=100%");
    CHECK(withUsualSign(u"≥≥95%", Operator::atLeast) == u"≥95%");
    // As forms print them, or no sign at all.
    for (const std::u16string_view usual :
         {u"≥95%", u"≥ 95%", u"＝100%", u"=100%", u">5人", u"95%", u"", u"不低于95%"}) {
        CHECK(withUsualSign(usual, Operator::atLeast).empty());
    }
    CHECK(withUsualSign(u">=", Operator::none).empty()); // not read as an operator
}

TEST_CASE("an actual without the sign it repeats", "[table][writing]") {
    CHECK(withoutSign(u"≥266米") == u"266米");
    CHECK(withoutSign(u" >= 266 米 ") == u"266 米");
    CHECK(withoutSign(u"88.32%及以上") == u"88.32%");
    CHECK(withoutSign(u"≥90%以上") == u"90%");
    CHECK(withoutSign(u"15%及其以下") == u"15%");
    for (const std::u16string_view plain : {u"266米", u"", u"≥", u"中等以上", u"完成"}) {
        CHECK(withoutSign(plain).empty());
    }
}
