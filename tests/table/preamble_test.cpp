// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "table/grid_builder.hpp"
#include "table/preamble.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace jixiao;
using namespace jixiao::table;

namespace {

IndicatorTable below(std::u16string_view above) {
    GridBuilder builder = gridFromTsv(
        std::u16string(above) + u"一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t甲\t≥5人\n");
    auto tables = recognize(builder.grid());
    REQUIRE(tables.size() == 1);
    return std::move(tables.front());
}

} // namespace

TEST_CASE("the year in its spellings", "[table][preamble]") {
    CHECK(yearIn(u"2024年部门整体支出绩效目标批复表") == 2024);
    CHECK(yearIn(u"(2020)年度") == 2020);
    CHECK(yearIn(u"（ ２０２１ 年度）") == 2021);
    CHECK(yearIn(u"二〇二三年度") == 2023);
    CHECK(yearIn(u"( 年度)") == 0);
    CHECK(yearIn(u"1234年") == 0);
    CHECK(yearIn(u"12024年度") == 2024);
}

TEST_CASE("title, year, department and project stand above the table", "[table][preamble]") {
    const IndicatorTable table =
        below(u"附件2\n项目支出绩效自评表\n(2023年度)\n"
              u"项目名称\t公共卫生服务\n主管部门\t县卫生健康局\t实施单位\t县疾控中心\n");
    CHECK(table.title == u"项目支出绩效自评表");
    CHECK(table.year == 2023);
    CHECK(table.stage == Stage::selfEvaluation);
    CHECK(table.department == u"县卫生健康局");
    CHECK(table.project == u"公共卫生服务");
}

TEST_CASE("a field whose value stands behind its colon", "[table][preamble]") {
    CHECK(below(u"绩效目标申报表\n填报单位(盖章):某镇政府\t填报日期:2024年1月\n").department == u"某镇政府");
}

TEST_CASE("the stage a title announces", "[table][preamble]") {
    CHECK(below(u"部门整体支出绩效目标批复表\n").stage == Stage::target);
    CHECK(below(u"绩效目标运行监控表\n").stage == Stage::monitoring);
    CHECK(below(u"区域绩效目标自评表\n").stage == Stage::selfEvaluation);
    CHECK(below(u"").stage == Stage::target);
    // What is said last counts: the project may be about monitoring.
    CHECK(below(u"水土保持监测项目绩效自评表\n").stage == Stage::selfEvaluation);
    CHECK(below(u"绩效自评结果运行监控表\n").stage == Stage::monitoring);
}

TEST_CASE("an empty field does not take the next label for its value", "[table][preamble]") {
    const IndicatorTable table = below(u"绩效目标申报表\n项目名称\t\t主管部门\t县教育局\n");
    CHECK(table.project.empty());
    CHECK(table.department == u"县教育局");
    CHECK(below(u"绩效目标申报表\n申报单位名称:某镇政府\n").department == u"某镇政府");
}
