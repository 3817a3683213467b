// SPDX-License-Identifier: MPL-2.0
#include "support/reading.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <limits>

using namespace jixiao::target;
using jixiao::test::read;
using jixiao::test::show;

TEST_CASE("an operator, a number and a unit", "[target]") {
    CHECK(read(u"≥2600人") == u"number ≥ 2600 人");
    CHECK(read(u"≤90万元") == u"number ≤ 90 万元");
    CHECK(read(u"=100%") == u"number = 100 %");
    CHECK(read(u">13万元/年") == u"number > 13 万元/年");
    CHECK(read(u"<24小时") == u"number < 24 小时");
    CHECK(read(u"2370人") == u"number 2370 人");
    CHECK(read(u"4443") == u"number 4443");
    CHECK(read(u"≥-3%") == u"number ≥ -3 %");
    CHECK(read(u" = 2 个 ") == u"number = 2 个");
}

TEST_CASE("operators in every spelling", "[target]") {
    for (const std::u16string_view sign :
         {u"≥",        u"≧",          u"⩾",    u">=",     u"＞＝",   u"＞=",    u"> =",
          u"=>",       u"≥≥",         u"≥=",   u"不低于", u"不少于", u"不小于", u"不得低于",
          u"大于等于", u"大于或等于", u"至少", u"最低",   u"不低於", u"不少於"}) {
        CHECK(read(std::u16string(sign) + u"95%") == u"number ≥ 95 %");
    }
    for (const std::u16string_view sign :
         {u"≤", u"≦", u"⩽", u"<=", u"＜＝", u"=<", u"不超过", u"不高于", u"不大于", u"不得超过", u"小于等于",
          u"小于或等于", u"至多", u"最多", u"控制在", u"不超過"}) {
        CHECK(read(std::u16string(sign) + u"95%") == u"number ≤ 95 %");
    }
    for (const std::u16string_view sign : {u"=", u"＝", u"﹦", u"==", u"等于", u"等於"}) {
        CHECK(read(std::u16string(sign) + u"95%") == u"number = 95 %");
    }
    for (const std::u16string_view sign :
         {u">", u"＞", u"﹥", u"大于", u"高于", u"超过", u"超", u"大於", u"超過"}) {
        CHECK(read(std::u16string(sign) + u"95%") == u"number > 95 %");
    }
    for (const std::u16string_view sign : {u"<", u"＜", u"﹤", u"小于", u"低于", u"少于", u"不足", u"小於"}) {
        CHECK(read(std::u16string(sign) + u"95%") == u"number < 95 %");
    }
    for (const std::u16string_view behind : {u"以上", u"及以上", u"及其以上", u"（含）以上", u"以上（含）"}) {
        CHECK(read(u"95%" + std::u16string(behind)) == u"number ≥ 95 %");
    }
    for (const std::u16string_view behind : {u"以下", u"及以下", u"及其以下", u"以内", u"之内", u"以內"}) {
        CHECK(read(u"95%" + std::u16string(behind)) == u"number ≤ 95 %");
    }
}

TEST_CASE("full-width, half-width and ASCII spelling", "[target]") {
    CHECK(read(u"≥９５％") == u"number ≥ 95 %");
    CHECK(read(u"＞＝９５．５％") == u"number ≥ 95.5 %");
    CHECK(read(u"≥１，６８１，６８０元") == u"number ≥ 1681680 元");
    CHECK(read(u">=1,681,680元") == u"number ≥ 1681680 元");
    CHECK(read(u"≥\u00A095\u3000%") == u"number ≥ 95 %");
}

TEST_CASE("numbers are kept exactly as they were written", "[target]") {
    CHECK(read(u"≤28.40/株") == u"number ≤ 28.40 /株");
    CHECK(read(u"≥0.1000000000000000000000000000000000000001%") ==
          u"number ≥ 0.1000000000000000000000000000000000000001 %");
    CHECK(read(u"≥" + std::u16string(400, u'9') + u"人") ==
          u"number ≥ " + std::u16string(400, u'9') + u" 人");
}

TEST_CASE("a run of digits that is no number is said, not guessed", "[target]") {
    const Target target = readTarget(u"≥" + std::u16string(401, u'9') + u"人");
    CHECK(target.kind == Kind::qualitative);
    CHECK_FALSE(target.hasValue);
    CHECK(target.doubt == Doubt::strayText);
    CHECK(target.notUnderstood.length > 0);
}

TEST_CASE("a number in its cell is a target without operator and unit", "[target]") {
    CHECK(show(targetFromNumber(2600)) == u"number 2600");
    CHECK(show(targetFromNumber(0.7 + 0.1)) == u"number 0.8");
    CHECK(targetFromNumber(std::numeric_limits<double>::infinity()).kind == Kind::none);
    CHECK(targetFromNumber(std::nan("")).kind == Kind::none);
}

TEST_CASE("a target split over cells, in any order", "[target]") {
    const Part atLeast{u"≥", {}}, words{u"不低于", {}}, number{u"", 95}, digits{u"95", {}}, unit{u"%", {}},
        empty{u"", {}}, behind{u"以上", {}};
    CHECK(show(readSplitTarget(std::array{atLeast, number, unit})) == u"number ≥ 95 %");
    CHECK(show(readSplitTarget(std::array{unit, atLeast, number})) == u"number ≥ 95 %");
    CHECK(show(readSplitTarget(std::array{number, empty, unit, atLeast})) == u"number ≥ 95 %");
    CHECK(show(readSplitTarget(std::array{words, digits, unit})) == u"number ≥ 95 %");
    CHECK(show(readSplitTarget(std::array{digits, unit, behind})) == u"number ≥ 95 %");
    CHECK(show(readSplitTarget(std::array{number})) == u"number 95");
    CHECK(show(readSplitTarget(std::array{Part{u"≥95%", {}}, unit})) == u"number ≥ 95 %");
    CHECK(show(readSplitTarget(std::array{Part{u"=", {}}, Part{u"", 2}, Part{u"标准份", {}}})) ==
          u"number = 2 标准份");
    CHECK(show(readSplitTarget(std::array{Part{u"定性", {}}, Part{u"效果明显", {}}, empty})) ==
          u"qualitative");
    CHECK(show(readSplitTarget(std::array{Part{u"定量", {}}, atLeast, number, unit})) == u"number ≥ 95 %");
    CHECK(show(readSplitTarget(std::array{empty, empty})) == u"none");
    CHECK(show(readSplitTarget({})) == u"none");
}

TEST_CASE("a split target's small number beside % is doubted", "[target]") {
    // A cell shown as 95% holds 0.95; beside a unit cell with % nobody can tell it from 0.95 %.
    CHECK(show(readSplitTarget(std::array{Part{u"≥", {}}, Part{u"", 0.95}, Part{u"%", {}}})) ==
          u"number ≥ 0.95 % (percent twice)");
    CHECK(show(readSplitTarget(std::array{Part{u"≥", {}}, Part{u"", 0.95}})) == u"number ≥ 0.95");
}

TEST_CASE("symbols and names are those of the public contract", "[target]") {
    CHECK(symbol(Operator::atLeast) == u"≥");
    CHECK(symbol(Operator::atMost) == u"≤");
    CHECK(symbol(Operator::equal) == u"=");
    CHECK(symbol(Operator::moreThan) == u">");
    CHECK(symbol(Operator::lessThan) == u"<");
    CHECK(symbol(Operator::none).empty());
    CHECK(name(Kind::none) == u"none");
    CHECK(name(Kind::number) == u"number");
    CHECK(name(Kind::qualitative) == u"qualitative");
    CHECK(name(Kind::date) == u"date");
    CHECK(name(Kind::range) == u"range");
    CHECK(name(Kind::multi) == u"multi");
}
