// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "target/numeral.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::target;

namespace {

/// The number and, behind a bar, what is left of the text; "-" for no number.
std::u16string shown(const std::optional<Numeral>& numeral, std::u16string_view text) {
    if (!numeral) {
        return u"-";
    }
    const bool fraction = numeral->divisor != jixiao::number::Decimal(1, 0);
    return numeral->value.text() + (fraction ? u"/" + numeral->divisor.text() : u"") + u"|" +
           std::u16string(text.substr(numeral->end));
}

std::u16string digits(std::u16string_view text) {
    return shown(scanDigits(text, 0), text);
}
std::u16string spelled(std::u16string_view text) {
    return shown(scanSpelled(text, 0), text);
}

} // namespace

TEST_CASE("digits, points, separators and exponents", "[target]") {
    CHECK(digits(u"2600人") == u"2600|人");
    CHECK(digits(u"28.40/株") == u"28.40|/株");
    CHECK(digits(u".5") == u"0.5|");
    CHECK(digits(u"5.") == u"5|.");
    CHECK(digits(u"1,681,680元") == u"1681680|元");
    CHECK(digits(u"1,681.5") == u"1681.5|");
    CHECK(digits(u"12,34") == u"12|,34");
    CHECK(digits(u"1234,567") == u"1234|,567");
    CHECK(digits(u"1,2345") == u"1|,2345");
    CHECK(digits(u"1.5e+06") == u"1500000|");
    CHECK(digits(u"5e-3x") == u"0.005|x");
    CHECK(digits(u"5e") == u"5|e");
    CHECK(digits(u"5e9999") == u"5|e9999");
    CHECK(digits(u"5e500") == u"5|e500"); // more digits than a number has
    CHECK(digits(u"12345678901234567890.12345678901234567890") ==
          u"12345678901234567890.12345678901234567890|");
    CHECK(digits(u"999999999999999999") == u"999999999999999999|");
    CHECK(digits(u"9999999999999999999") == u"9999999999999999999|"); // one more than 64 bits hold
    CHECK(digits(u"99999999999999999.99") == u"99999999999999999.99|");
    CHECK(digits(u"人") == u"-");
    CHECK(digits(u"") == u"-");
    CHECK(digits(std::u16string(500, u'1')) == u"-");
    CHECK(scanDigits(u"000", 0)->leadingZeros);
    CHECK(scanDigits(u"007.5", 0)->leadingZeros);
    CHECK_FALSE(scanDigits(u"0.5", 0)->leadingZeros);
}

TEST_CASE("Chinese numerals", "[target]") {
    CHECK(spelled(u"两次") == u"2|次");
    CHECK(spelled(u"十") == u"10|");
    CHECK(spelled(u"十二个月") == u"12|个月");
    CHECK(spelled(u"二十") == u"20|");
    CHECK(spelled(u"一百零五") == u"105|");
    CHECK(spelled(u"一百二十人") == u"120|人");
    CHECK(spelled(u"一千零一") == u"1001|");
    CHECK(spelled(u"三万五千元") == u"35000|元");
    CHECK(spelled(u"一亿二千万") == u"120000000|");
    CHECK(spelled(u"十万") == u"100000|");
    CHECK(spelled(u"叁佰") == u"300|");
    CHECK(spelled(u"九十五点五") == u"95.5|");
    CHECK(spelled(u"二〇二一年") == u"2021|年");
    CHECK(spelled(u"半年") == u"0.5|年");
    CHECK(spelled(u"三分之二") == u"2/3|");
    CHECK(spelled(u"百分之九十五") == u"95|");
    CHECK(spelled(u"百分之95以上") == u"95|以上");
    CHECK(spelled(u"百分之百") == u"100|");
    CHECK(scanSpelled(u"千分之五", 0)->share == Numeral::Share::permille);
    CHECK(spelled(u"千方百计") == u"-");
    CHECK(spelled(u"万无一失") == u"-");
    CHECK(spelled(u"人") == u"-");
    CHECK(spelled(u"百分比") == u"-");
}

TEST_CASE("powers of ten before a unit", "[target]") {
    std::size_t end = 0;
    CHECK(scanMultiplier(u"万元", 0, end) == 4);
    CHECK(end == 1);
    CHECK(scanMultiplier(u"百万元", 0, end) == 6);
    CHECK(end == 2);
    CHECK_FALSE(scanMultiplier(u"元", 0, end));
}
