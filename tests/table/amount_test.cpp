// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "table/amount.hpp"
#include "table/sense.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::table;

TEST_CASE("amounts as cells hold them", "[table][amount]") {
    const auto text = [](std::u16string_view cell) {
        const auto amount = readAmount(cell);
        return amount ? amountText(*amount) : std::u16string(u"none");
    };
    CHECK(text(u"10") == u"10");
    CHECK(text(u" 10.50 ") == u"10.5");
    CHECK(text(u"10分") == u"10");
    CHECK(text(u"20%") == u"20");
    CHECK(text(u"620.82万元") == u"620.82");
    CHECK(text(u"1,200.00") == u"1200");
    CHECK(text(u"／") == u"none");
    CHECK(text(u"分") == u"none");
    CHECK(text(u"") == u"none");
    CHECK(text(u"约10") == u"none");
}

TEST_CASE("points printed in a level label", "[table][amount]") {
    CHECK(pointsInLabel(u"产出指标(50分)") == number::Decimal(50, 0));
    CHECK(pointsInLabel(u"产出 指标（ 22.5 分）") == number::Decimal(225, -1));
    CHECK(pointsInLabel(u"产出指标50分") == number::Decimal(50, 0));
    CHECK_FALSE(pointsInLabel(u"产出指标(分)"));
    CHECK_FALSE(pointsInLabel(u"项目年度绩效目标(定量指标)"));
}

TEST_CASE("which way an indicator is meant to go", "[table][amount]") {
    const auto sense = [](std::u16string name, std::u16string level2 = u"数量指标") {
        Indicator one;
        one.level1 = u"产出指标";
        one.level2 = std::move(level2);
        one.name = std::move(name);
        return senseOf(one);
    };
    CHECK(sense(u"投诉次数") == Sense::lessIsBetter);
    CHECK(sense(u"投诉办结率") == Sense::unknown);
    CHECK(sense(u"违法行为责停率") == Sense::unknown);
    CHECK(sense(u"项目总投资", u"成本指标") == Sense::lessIsBetter);
    CHECK(sense(u"资金节约率", u"成本指标") == Sense::unknown);
    CHECK(sense(u"验收合格率") == Sense::moreIsBetter);
    CHECK(sense(u"培训期数") == Sense::unknown);
    CHECK(measuredBy(u"参保率(%)") == Measured::share);
    CHECK(measuredBy(u"受益人数") == Measured::count);
    CHECK(measuredBy(u"道路硬化") == Measured::unknown);
}
