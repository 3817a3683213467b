// SPDX-License-Identifier: MPL-2.0
// Two spellings of one target, and two targets that only look alike.
#include "comparison/meaning.hpp"
#include "comparison/similarity.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::comparison;

TEST_CASE("the same target in other spelling", "[comparison]") {
    CHECK(sameTarget(u"≥95%", u">=95%"));
    CHECK(sameTarget(u"≥95%", u"≥９５％"));
    CHECK(sameTarget(u"≥95%", u"95%以上"));
    CHECK(sameTarget(u"≤10000元", u"≤1万元"));
    CHECK(sameTarget(u"≥12个月", u"≥1年"));
    CHECK(sameTarget(u"12月31日前", u"12月31日以前"));
    CHECK(sameTarget(u"有所提高", u"有所提高。"));
    CHECK(sameTarget(u"", u""));
}

TEST_CASE("another target", "[comparison]") {
    CHECK_FALSE(sameTarget(u"≥95%", u"≥94%"));
    CHECK_FALSE(sameTarget(u"≥95%", u"95%"));
    CHECK_FALSE(sameTarget(u"≥95%", u"≤95%"));
    CHECK_FALSE(sameTarget(u"≥100人", u"≥100人次"));
    CHECK_FALSE(sameTarget(u"≥100人", u"≥100"));
    CHECK_FALSE(sameTarget(u"有所提高", u"明显提高"));
    CHECK_FALSE(sameTarget(u"≥95%", u""));
    CHECK_FALSE(sameTarget(u"11月30日前", u"12月31日前"));
}

TEST_CASE("the same weight", "[comparison]") {
    CHECK(sameWeight(u"10", u"10分"));
    CHECK(sameWeight(u"10", u"10.0"));
    CHECK_FALSE(sameWeight(u"10", u"9.99"));
    CHECK_FALSE(sameWeight(u"10", u""));
}

TEST_CASE("likeness is 1 for the same, 0 for nothing in common, and the same from both sides",
          "[comparison]") {
    CHECK(similarity(u"培训人数", u"培训人数") == 1);
    CHECK(similarity(u"培训", u"会议") == 0);
    CHECK(similarity(u"", u"") == 1);
    CHECK(similarity(u"培训人数", u"培训班人数") == similarity(u"培训班人数", u"培训人数"));
    CHECK(similarity(u"培训人数", u"培训班人数") > 0.8);
}
