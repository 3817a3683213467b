// SPDX-License-Identifier: MPL-2.0
#include "language/language.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::language;

TEST_CASE("a language tag finds the language that is spoken", "[language]") {
    CHECK(fromTag(u"zh-CN") == Language::zhCN);
    CHECK(fromTag(u"zh") == Language::zhCN);
    CHECK(fromTag(u"zh-Hans-CN") == Language::zhCN);
    CHECK(fromTag(u"zh-TW") == Language::zhTW);
    CHECK(fromTag(u"zh-HK") == Language::zhTW);
    CHECK(fromTag(u"zh-Hant-TW") == Language::zhTW);
    CHECK(fromTag(u"en-US") == Language::enUS);
    CHECK(fromTag(u"de-DE") == Language::enUS);
    CHECK(fromTag(u"") == Language::enUS);
}

TEST_CASE("placeholders take their values", "[language]") {
    CHECK(fill(u"%1项指标,%2个职能", {u"80", u"8"}) == u"80项指标,8个职能");
    CHECK(fill(u"%2 before %1", {u"a", u"b"}) == u"b before a");
}

TEST_CASE("what is filled in is never read as a placeholder", "[language]") {
    CHECK(fill(u"%1 %2", {u"%2", u"x"}) == u"%2 x");
    CHECK(fill(u"100% of %1%", {u"5"}) == u"100% of 5%");
    CHECK(fill(u"%3", {u"a"}) == u"%3");
    CHECK(fill(u"%", {u"a"}) == u"%");
}

TEST_CASE("numbers are plain digits", "[language]") {
    CHECK(number(0) == u"0");
    CHECK(number(-12) == u"-12");
    CHECK(number(1048576) == u"1048576");
}
