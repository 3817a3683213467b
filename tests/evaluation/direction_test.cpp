// SPDX-License-Identifier: MPL-2.0
#include "evaluation/direction.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using target::Operator;

namespace {

Operator directionOf(std::u16string_view level1, std::u16string_view level2, std::u16string_view name,
                     std::u16string_view unit) {
    table::Indicator indicator;
    indicator.level1 = level1;
    indicator.level2 = level2;
    indicator.name = name;
    indicator.unit = unit;
    return evaluation::direction(indicator);
}

} // namespace

TEST_CASE("less is better where money is spent", "[evaluation]") {
    CHECK(directionOf(u"产出指标", u"成本指标", u"办公成本", u"万元") == Operator::atMost);
    CHECK(directionOf(u"成本指标", u"经济成本指标", u"采购单价", u"元") == Operator::atMost);
}

TEST_CASE("more is better in output, benefit and satisfaction", "[evaluation]") {
    CHECK(directionOf(u"产出指标", u"数量指标", u"培训人数", u"人") == Operator::atLeast);
    CHECK(directionOf(u"效益指标", u"社会效益指标", u"就业率", u"%") == Operator::atLeast);
    CHECK(directionOf(u"满意度指标", u"服务对象满意度指标", u"群众满意度", u"%") == Operator::atLeast);
    CHECK(directionOf(u"产出指标", u"时效指标", u"按时完成率", u"%") == Operator::atLeast);
}

TEST_CASE("where the form does not say, nothing is taken", "[evaluation]") {
    CHECK(directionOf(u"产出指标", u"时效指标", u"响应时间", u"小时") == Operator::none);
    CHECK(directionOf(u"效益指标", u"社会效益指标", u"安全事故发生数", u"次") == Operator::none);
    CHECK(directionOf(u"", u"", u"数量", u"个") == Operator::none);
}

TEST_CASE("the form's own word comes first", "[evaluation]") {
    table::Indicator indicator;
    indicator.level1 = u"产出指标";
    indicator.direction = u"反向指标";
    CHECK(evaluation::direction(indicator) == Operator::atMost);
}
