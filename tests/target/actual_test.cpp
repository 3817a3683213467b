// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "target/actual.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::target;
using jixiao::number::Decimal;
using jixiao::number::Ratio;

namespace {

Actual read(std::u16string_view target, std::u16string_view text, std::u16string_view unit = u"") {
    return readActual(readTarget(target), Part{text, {}}, unit);
}

Actual read(std::u16string_view target, double number, std::u16string_view unit = u"") {
    return readActual(readTarget(target), Part{u"", number}, unit);
}

Ratio value(const Actual& actual) {
    REQUIRE(actual.kind == ActualKind::number);
    REQUIRE_FALSE(actual.otherReading);
    return actual.value;
}

Ratio number(std::u16string_view digits) {
    return Decimal::read(digits).value();
}

} // namespace

TEST_CASE("a plain number is in the target's unit, or in the unit named beside it", "[actual]") {
    CHECK(value(read(u"≥2600人", 2650)) == number(u"2650"));
    CHECK(value(read(u"≤90万元", 88.5)) == number(u"88.5"));
    CHECK(value(read(u"≤90万元", 885000, u"元")) == number(u"88.5"));
    CHECK(value(read(u"≤90万元", u"885000", u"元")) == number(u"88.5"));
    CHECK(value(read(u"≥100", 120, u"万元")) == number(u"120"));
    CHECK(read(u"≥100人", 120, u"人次").obstacle == Obstacle::unitsDiffer);
    CHECK(read(u"≥100人", 120, u"%").obstacle == Obstacle::unitsDiffer);
}

TEST_CASE("an actual with a unit is converted into the target's", "[actual]") {
    CHECK(value(read(u"≤90万元", u"885,000元")) == number(u"88.5"));
    CHECK(value(read(u"≥15亩", u"2公顷")) == number(u"30"));
    CHECK(value(read(u"≥12个月", u"1年")) == number(u"12"));
    CHECK(read(u"≥100人", u"120人次").obstacle == Obstacle::unitsDiffer);
    CHECK(read(u"≥100人", u"96%").obstacle == Obstacle::unitsDiffer);
}

TEST_CASE("a target without a unit takes that of the actual where it comes in one size", "[actual]") {
    const Actual people = read(u"≥100", u"120人");
    CHECK(value(people) == number(u"120"));
    CHECK(people.unitAssumed);
    CHECK(read(u"≤90", u"900000元").obstacle == Obstacle::unitMissing);
    CHECK(value(read(u"≥0.95", u"96%")) == number(u"0.96"));
    CHECK(value(read(u"≥95", u"96%")) == number(u"96"));
    CHECK(read(u"≥5", u"96%").otherReading);
}

TEST_CASE("a plain number against a percent target", "[actual]") {
    CHECK(value(read(u"≥95%", 0.96)) == number(u"96"));
    CHECK(value(read(u"≥95%", 1)) == number(u"100"));
    CHECK(value(read(u"≥95%", 96)) == number(u"96"));
    CHECK(value(read(u"≥95%", 20)) == number(u"20"));
    CHECK(value(read(u"≥95%", u"96")) == number(u"96"));
    CHECK(value(read(u"≥95%", u"0.96")) == number(u"96"));
    CHECK(value(read(u"≥0.97比例", 98)) == number(u"0.98"));
    const Actual between = read(u"≥95%", 1.05);
    CHECK(between.value == number(u"105"));
    REQUIRE(between.otherReading);
    CHECK(*between.otherReading == number(u"1.05"));
    CHECK(between.fractionSettles);
    CHECK_FALSE(read(u"≥95%", 3).fractionSettles);
    CHECK_FALSE(read(u"≤5%", 1.5).fractionSettles);
}

TEST_CASE("a unit or a sign settles how a percent is meant", "[actual]") {
    CHECK(value(read(u"≥95%", u"1.05%")) == number(u"1.05"));
    CHECK(value(read(u"≥95%", 1.05, u"%")) == number(u"1.05"));
    CHECK(value(read(u"≥95%", 1.05, u"1")) == number(u"105"));
    CHECK(value(read(u"≤5%", 10, u"%")) == number(u"10"));
    CHECK(value(read(u"≤5‰", 3)) == number(u"3"));
}

TEST_CASE("doubles are taken at fifteen significant digits", "[actual]") {
    CHECK(value(read(u"≥80%", 0.7 + 0.1)) == number(u"80"));
    CHECK(value(read(u"≤30%", 0.1 + 0.2)) == number(u"30"));
    CHECK(value(read(u"≤30%", u"0.30000000000000004")) > number(u"30"));
}

TEST_CASE("an actual may repeat the operator, or say that it is done", "[actual]") {
    CHECK(value(read(u"≥266米", u"≥266米")) == number(u"266"));
    CHECK(value(read(u"≥85%", u"88.32%及以上")) == number(u"88.32"));
    CHECK(value(read(u"15%及其以下", u"15%及其以下")) == number(u"15"));
    CHECK(value(read(u"≥95%", u"已完成100%")) == number(u"100"));
    CHECK(value(read(u"≥95%", u"达到96%")) == number(u"96"));
    CHECK(read(u"≤90万元", u"≥50万元").obstacle == Obstacle::oppositeBound);
    CHECK(read(u"≥90%", u"不足90%").obstacle == Obstacle::oppositeBound);
}

TEST_CASE("words stand for themselves", "[actual]") {
    CHECK(read(u"≥95%", u"").kind == ActualKind::empty);
    CHECK(read(u"≥95%", u"　").kind == ActualKind::empty);
    CHECK(read(u"≥95%", u"/").kind == ActualKind::dash);
    CHECK(read(u"≥95%", u"——").kind == ActualKind::dash);
    CHECK(read(u"≥95%", u"不适用").kind == ActualKind::notApplicable);
    CHECK(read(u"≥95%", u"未开展").kind == ActualKind::notDone);
    CHECK(read(u"≥95%", u"本年度未开展").kind == ActualKind::notDone);
    CHECK(read(u"≥95%", u"部分未开展").kind == ActualKind::words);
    CHECK(read(u"≤30万元", u"完成").kind == ActualKind::words);
    CHECK(read(u"效果明显", u"达成预期指标").words == u"达成预期指标");
    CHECK(read(u"充分", u"100%").kind == ActualKind::words);
}

TEST_CASE("what cannot be read is not guessed", "[actual]") {
    CHECK(read(u"≥95%", u"5=50%").kind == ActualKind::unreadable);
    CHECK(read(u"≥95%", u"90%-96%").kind == ActualKind::unreadable);
    CHECK(read(u"≥100人", u"约120人").obstacle == Obstacle::approximate);
    CHECK(read(u"≥95%", std::u16string(1000, u'9')).kind == ActualKind::unreadable);
    CHECK(read(u"≥95%", 1e308 * 10).kind == ActualKind::unreadable);
}
