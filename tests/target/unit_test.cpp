// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "target/unit.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::target;
using jixiao::number::Decimal;
using jixiao::number::Ratio;

namespace {

Ratio converted(std::u16string_view value, std::u16string_view from, std::u16string_view to) {
    const Unit source = readUnit(from), goal = readUnit(to);
    REQUIRE(comparable(source, goal));
    return convert(Ratio(Decimal::read(value).value()), source, goal);
}

Ratio number(std::u16string_view value) {
    return Decimal::read(value).value();
}

bool comparable(std::u16string_view a, std::u16string_view b) {
    return jixiao::target::comparable(readUnit(a), readUnit(b));
}

} // namespace

TEST_CASE("units convert inside one dimension", "[unit]") {
    CHECK(converted(u"90", u"万元", u"元") == number(u"900000"));
    CHECK(converted(u"1.5", u"亿元", u"万元") == number(u"15000"));
    CHECK(converted(u"28.8", u"萬元", u"元") == number(u"288000"));
    CHECK(converted(u"3", u"百万元", u"元") == number(u"3000000"));
    CHECK(converted(u"2", u"公里", u"米") == number(u"2000"));
    CHECK(converted(u"2", u"km", u"厘米") == number(u"200000"));
    CHECK(converted(u"15", u"亩", u"公顷") == number(u"1"));
    CHECK(converted(u"1", u"万亩", u"平方米") == Ratio(Decimal(20000000, 0), Decimal(3, 0)));
    CHECK(converted(u"1", u"平方公里", u"公顷") == number(u"100"));
    CHECK(converted(u"2.5", u"m³", u"立方米") == number(u"2.5"));
    CHECK(converted(u"3500", u"公斤", u"吨") == number(u"3.5"));
    CHECK(converted(u"1", u"小时", u"分钟") == number(u"60"));
    CHECK(converted(u"1", u"年", u"个月") == number(u"12"));
    CHECK(converted(u"2", u"季度", u"月") == number(u"6"));
    CHECK(converted(u"96", u"%", u"比例") == number(u"0.96"));
    CHECK(converted(u"1", u"‰", u"%") == number(u"0.1"));
    CHECK(converted(u"8", u"成", u"百分比") == number(u"80"));
    CHECK(converted(u"1.5", u"倍", u"%") == number(u"150"));
    CHECK(converted(u"1.2", u"万人", u"人") == number(u"12000"));
    CHECK(converted(u"550", u"万粒", u"粒") == number(u"5500000"));
    CHECK(converted(u"3", u"万标准箱", u"标准箱") == number(u"30000"));
}

TEST_CASE("units never convert across dimensions", "[unit]") {
    CHECK_FALSE(comparable(u"人", u"人次"));
    CHECK_FALSE(comparable(u"人", u"户"));
    CHECK_FALSE(comparable(u"元", u"人"));
    CHECK_FALSE(comparable(u"元", u"美元"));
    CHECK_FALSE(comparable(u"元", u""));
    CHECK_FALSE(comparable(u"米", u"平方米"));
    CHECK_FALSE(comparable(u"%", u"百分点"));
    CHECK_FALSE(comparable(u"天", u"工作日"));
    CHECK_FALSE(comparable(u"元/人", u"元/户"));
    CHECK_FALSE(comparable(u"元/人", u"元"));
    CHECK_FALSE(comparable(u"标准箱", u"标准件"));
    CHECK_FALSE(comparable(u"3方面", u"方"));
    CHECK(comparable(u"人", u"名"));
    CHECK(comparable(u"人次", u"人/次"));
    CHECK(comparable(u"标准箱", u"标准箱"));
    CHECK(comparable(u"", u""));
}

TEST_CASE("compound units convert part by part", "[unit]") {
    CHECK(converted(u"1", u"元/亩", u"元/公顷") == number(u"15"));
    CHECK(converted(u"1.2", u"万元/公里", u"元/米") == number(u"12"));
    CHECK(converted(u"6.5", u"次/10万公顷", u"次/公顷") == number(u"0.000065"));
    CHECK(converted(u"600", u"元/人·年", u"元/人·月") == number(u"50"));
    CHECK(converted(u"600", u"元/人/年", u"元/年/人") == number(u"600"));
    CHECK(converted(u"28.40", u"/株", u"/株") == number(u"28.4"));
}

TEST_CASE("a month is 30 days and a year 365 days and 12 months", "[unit]") {
    CHECK(converted(u"1", u"月", u"天") == number(u"30"));
    CHECK(converted(u"6", u"个月", u"天") == number(u"180"));
    CHECK(converted(u"12", u"个月", u"天") == number(u"365"));
    CHECK(converted(u"1", u"年", u"天") == number(u"365"));
    CHECK(converted(u"18", u"个月", u"天") == number(u"545"));
    CHECK(converted(u"365", u"天", u"年") == number(u"1"));
    CHECK(converted(u"360", u"天", u"个月") < number(u"12"));
    CHECK(converted(u"-1", u"月", u"天") == number(u"-30"));
    for (int days = 0; days < 1000; ++days) {
        const Ratio there = convert(Ratio(Decimal(days, 0)), readUnit(u"天"), readUnit(u"月"));
        CHECK(convert(there, readUnit(u"月"), readUnit(u"天")) == Ratio(Decimal(days, 0)));
        CHECK(there < convert(Ratio(Decimal(days + 1, 0)), readUnit(u"天"), readUnit(u"月")));
    }
}

TEST_CASE("a unit alone, as an argument or a cell gives it", "[unit]") {
    CHECK(readUnit(u"").isNone());
    CHECK(readUnit(u"  ").isNone());
    CHECK(readUnit(u"（万元）").dimension() == Dimension::money);
    CHECK(readUnit(u"%").isPercent());
    CHECK(readUnit(u"百分比").written == u"%");
    CHECK(readUnit(u"％").written == u"%");
    CHECK(readUnit(u"1").isPercent());
    CHECK(readUnit(u"≥95%").dimension() == Dimension::unknown);
    CHECK(readUnit(u"😀").dimension() == Dimension::unknown);
}
