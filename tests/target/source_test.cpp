// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "target/source.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::target;

TEST_CASE("a text is folded and loses its spaces, but not what they part", "[target]") {
    CHECK(Source(u"≥ ９５ ％").text() == u"≥95%");
    CHECK(Source(u"=2\n个").text() == u"=2个");
    CHECK(Source(u"80TB").text() == u"80tb");
    CHECK(Source(u"28.8萬元").text() == u"28.8万元");
    CHECK(Source(u"10 20").text() == u"10 20");
    CHECK(Source(u"10 　 20 人").text() == u"10 20人");
    CHECK(Source(u"  ").text().empty());
    CHECK(Source(u"").text().empty());
}

TEST_CASE("what was written, and where, is not forgotten", "[target]") {
    const std::u16string_view original = u" ≥ 28.8 萬 元 ";
    const Source source(original);
    REQUIRE(source.text() == u"≥28.8万元");
    CHECK(source.written(5, 7) == u"萬元");
    CHECK(source.span(5, 7) == Span{8, 3});
    CHECK(source.span(0, 1) == Span{1, 1});
    CHECK(source.span(3, 3) == Span{});
    CHECK(Source(u"80TB").written(2, 4) == u"TB");
}

TEST_CASE("long texts are no different", "[target]") {
    const std::u16string text(1000, u'甲');
    const Source source(u" " + text);
    CHECK(source.text() == text);
    CHECK(source.span(999, 1000) == Span{1000, 1});
}
