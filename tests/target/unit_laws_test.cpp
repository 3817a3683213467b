// SPDX-License-Identifier: MPL-2.0
/// What holds for every pair of units: simple ones, with multipliers, and per one or two others.
#include "support/show.hpp"
#include "target/unit.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace jixiao::target;
using jixiao::number::Decimal;
using jixiao::number::Ratio;

namespace {

constexpr auto simple = std::to_array<std::u16string_view>(
    {u"%",    u"比例", u"‰",    u"‱",    u"成",   u"倍",   u"百分点", u"元",     u"角", u"美元", u"米",
     u"公里", u"里",   u"毫米", u"㎡",   u"亩",   u"ha",   u"km²",    u"立方米", u"升", u"毫升", u"克",
     u"斤",   u"千克", u"吨",   u"微克", u"秒",   u"分钟", u"天",     u"周",     u"月", u"季度", u"工作日",
     u"年",   u"人",   u"名",   u"户",   u"人次", u"套",   u"粒",     u"标准箱"});
constexpr auto multipliers = std::to_array<std::u16string_view>({u"千", u"万", u"百万", u"亿"});
constexpr auto divisors =
    std::to_array<std::u16string_view>({u"/人", u"/户", u"/亩", u"/公顷", u"/公里", u"/米", u"/月", u"/年",
                                        u"/3年", u"/10万人", u"/人·月", u"/人·年"});

std::vector<Unit> everyUnit() {
    std::vector<Unit> units;
    for (const std::u16string_view word : simple) {
        const std::u16string unit(word);
        units.push_back(readUnit(unit));
        for (const std::u16string_view many : multipliers) {
            units.push_back(readUnit(std::u16string(many) + unit));
        }
        for (const std::u16string_view divisor : divisors) {
            units.push_back(readUnit(unit + std::u16string(divisor)));
        }
    }
    return units;
}

std::vector<Ratio> someValues() {
    return {Decimal(0, 0),
            Decimal(1, 0),
            Decimal(-35, 0),
            Decimal(1, -1),
            Decimal(2600, 0),
            Decimal::read(u"123456789.123456").value(),
            Ratio(Decimal(1, 0), Decimal(3, 0)),
            Ratio(Decimal(22, 0), Decimal(7, 0))};
}

/// A number of days in months is not a number of days times something: it has a law of its own.
bool byCalendar(const Unit& a, const Unit& b) {
    return a.of.dimension == Dimension::time && a.of != b.of;
}

} // namespace

TEST_CASE("every conversion leads back to where it came from, exactly", "[unit]") {
    const std::vector<Unit> units = everyUnit();
    const std::vector<Ratio> values = someValues();
    int pairs = 0, lost = 0;
    for (const Unit& a : units) {
        CHECK(comparable(a, a));
        for (const Unit& b : units) {
            if (comparable(a, b) != comparable(b, a)) {
                FAIL_CHECK("comparable one way only");
            }
            if (!comparable(a, b) || &a == &b) {
                continue;
            }
            ++pairs;
            for (const Ratio& value : values) {
                lost += convert(convert(value, a, b), b, a) == value ? 0 : 1;
            }
        }
    }
    CHECK(lost == 0);
    CHECK(pairs > 2000);
}

TEST_CASE("a detour through a third unit gives the same", "[unit]") {
    const std::vector<Unit> units = everyUnit();
    const Ratio value(Decimal(22, 0), Decimal(7, 0));
    int detours = 0, different = 0;
    for (const Unit& a : units) {
        for (const Unit& b : units) {
            if (!comparable(a, b) || byCalendar(a, b)) {
                continue;
            }
            for (const Unit& c : units) {
                if (!comparable(b, c) || byCalendar(b, c)) {
                    continue;
                }
                ++detours;
                different += convert(convert(value, a, b), b, c) == convert(value, a, c) ? 0 : 1;
            }
        }
    }
    CHECK(different == 0);
    CHECK(detours > 10000);
}

TEST_CASE("conversion keeps the order of numbers", "[unit]") {
    const std::vector<Unit> units = everyUnit();
    for (const Unit& a : units) {
        for (const Unit& b : units) {
            if (comparable(a, b) && !(convert(Decimal(29, 0), a, b) < convert(Decimal(31, 0), a, b))) {
                FAIL_CHECK("29 is not less than 31 in another unit");
            }
        }
    }
}
