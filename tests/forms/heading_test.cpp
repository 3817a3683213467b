// SPDX-License-Identifier: MPL-2.0
// What stands above a table and is carried into its other forms.
#include "made_forms.hpp"
#include "support/data.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using test::Sources;

namespace {

forms::Heading headingOf(std::u16string_view above) {
    const Sources form{std::u16string{above} + u"一级指标\t二级指标\t三级指标\t指标值\n"
                                               u"产出指标\t数量指标\t培训人数\t≥80人\n"};
    return form.sources.at(0).heading;
}

} // namespace

TEST_CASE("the parties of a project", "[forms]") {
    const auto heading = headingOf(u"主管部门及代码\t某县教育局[205]\t\t实施单位\t某县一中\n");
    CHECK(heading.supervisor == u"某县教育局[205]");
    CHECK(heading.unit == u"某县一中");
    CHECK(headingOf(u"项目主管部门：某局\t实施单位：\n").supervisor == u"某局");
    CHECK(headingOf(u"主管部门\t实施单位\n").supervisor.empty());
}

TEST_CASE("the goal, beside its label or below the heading of the side that was approved", "[forms]") {
    CHECK(headingOf(u"年度总体目标\t目标1：完成培训。\n").goal == u"目标1：完成培训。");
    CHECK(headingOf(u"年度总体目标\t预期目标\t\t实际完成情况\n\t完成培训。\t\t已完成。\n").goal ==
          u"完成培训。");
    CHECK(headingOf(u"总体目标\t实施期目标\t年度目标\n\t三年完成。\t今年完成。\n").goal == u"今年完成。");
    CHECK(headingOf(u"项目名称\t培训\n").goal.empty());
}

TEST_CASE("the unit of amounts is what the form says", "[forms]") {
    CHECK(headingOf(u"项目资金（万元）\t年度资金总额\t100\n").fundsUnit == u"万元");
    CHECK(headingOf(u"单位：元\n").fundsUnit == u"元");
    CHECK(headingOf(u"项目资金\t年度资金总额\t100\n").fundsUnit.empty());
}

TEST_CASE("the seed's heading", "[forms]") {
    const Sources seed{support::readText("seed/seed.tsv")};
    const forms::Heading& heading = seed.sources.at(0).heading;
    CHECK(heading.supervisor == u"青禾县退役军人事务局");
    CHECK(heading.duties.starts_with(u"负责全县退役军人"));
    CHECK(heading.goal.starts_with(u"目标1：按月发放抚恤补助"));
}
