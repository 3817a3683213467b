// SPDX-License-Identifier: MPL-2.0
/// Sheets that hold no indicator table give none, and no finding.
#include "support/data.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <string_view>

using namespace jixiao;
using namespace jixiao::table;

namespace {

bool isForeign(std::u16string_view tsv) {
    GridBuilder builder = gridFromTsv(tsv);
    return recognize(builder.grid()).empty();
}

} // namespace

TEST_CASE("papers of an office that are no indicator tables", "[table][foreign]") {
    CHECK(isForeign(u""));
    CHECK(isForeign(support::readText(std::filesystem::path(u8"foreign/工资表.tsv"))));
    CHECK(isForeign(u"2024年部门预算收支总表\n\t\t\t单位:万元\n收入\t\t支出\n项目\t预算数\t项目\t预算数\n"
                    u"一、一般公共预算拨款\t1234.5\t一、一般公共服务支出\t200\n本年收入合计\t1234."
                    u"5\t本年支出合计\t1234.5\n"));
    CHECK(isForeign(u"序号\t单位名称\t地址\t联系人\t联系电话\n1\t某局\t人民路1号\t王五\t0350-1234567\n"));
    CHECK(isForeign(
        u"国民经济主要指标\n指标名称\t计量单位\t2021年\t2022年\n地区生产总值\t亿元\t120.5\t130.2\n"));
    CHECK(isForeign(u"质量目标分解表\n部门\t质量目标\t指标值\n生产部\t产品合格率\t≥98%\n"));
    CHECK(isForeign(
        u"员工绩效考核表\n考核指标\t权重\t目标值\t实际完成\t得分\n销售额\t40%\t100万元\t90万元\t36\n"));
    CHECK(isForeign(u"部门预算绩效目标情况说明\n2024年本部门整体支出实行绩效目标管理,"
                    u"产出指标、效益指标、满意度指标均已设置。\n"));
    CHECK(isForeign(u"数量指标\t质量目标\n数量指标\t质量目标\n"));
}

TEST_CASE("more papers that speak of targets, indicators and performance", "[table][foreign]") {
    CHECK(isForeign(u"课程表\n星期\t第一节\t第二节\n星期一\t语文\t数学\n星期二\t英语\t体育\n"));
    CHECK(
        isForeign(u"教学计划\n周次\t教学内容\t教学目标\t课时\n1\t识字\t认识20个生字\t4\n2\t古诗\t背诵\t2\n"));
    CHECK(isForeign(
        u"医疗质量指标\n指标名称\t目标值\t实际值\n床位使用率\t≥85%\t88%\n平均住院日\t≤8天\t7.6天\n"));
    CHECK(isForeign(
        u"环境监测结果\n指标名称\t标准值\t监测值\t是否达标\nPM2.5\t≤35\t28\t是\n氨氮\t≤1.0\t0.4\t是\n"));
    CHECK(isForeign(
        u"部门预算绩效目标汇总表\n项目名称\t预算金额\t绩效目标\n道路维修\t120\t完成道路维修,改善出行条件\n"));
    CHECK(
        isForeign(u"主要经济指标完成情况\n指标\t单位\t1-6月\t同比±%\n规模以上工业增加值\t亿元\t30.5\t6.2\n"));
    CHECK(isForeign(u"绩效工资发放表\n姓名\t基础绩效\t奖励绩效\t合计\n张三\t1200\t800\t2000\n"));
    CHECK(
        isForeign(u"会议纪要\n会议指出,要压实产出指标、效益指标和满意度指标的责任;各单位于12月底前报送。\n"));
    CHECK(isForeign(u"资产盘点表\n资产名称\t数量\t单位\t质量\t成本\n电脑\t20\t台\t完好\t98000\n"));
    CHECK(isForeign(u" \t\u3000\n\n\t\t\n"));
}

TEST_CASE("cells that all speak of indicators are looked through at once", "[table][foreign]") {
    GridBuilder builder;
    constexpr std::int32_t rows = 20000, columns = 10;
    for (std::int32_t row = 0; row < rows; ++row) {
        builder.beginRow();
        for (std::int32_t column = 0; column < columns; ++column) {
            builder.addText(column,
                            column % 2 == 0 ? u"产出指标说明:达到目标值" : u"绩效评价指标体系框架;\n见附件");
        }
    }
    const auto begin = std::chrono::steady_clock::now();
    CHECK(recognize(builder.grid()).empty());
    CHECK_FALSE(holdsTable(builder.grid()));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60));
}

TEST_CASE("a million filled cells are looked through at once", "[table][foreign]") {
    GridBuilder builder;
    constexpr std::int32_t rows = 100000, columns = 10;
    builder.reserve(rows, static_cast<std::size_t>(rows) * columns);
    for (std::int32_t row = 0; row < rows; ++row) {
        builder.beginRow();
        for (std::int32_t column = 0; column < columns; ++column) {
            if (column % 2 == 0) {
                builder.addText(column, u"项目支出绩效工资");
            } else {
                builder.addNumber(column, row * 0.5, NumberFormat::plain, u"");
            }
        }
    }
    const auto begin = std::chrono::steady_clock::now();
    CHECK(recognize(builder.grid()).empty());
    // A bound that even a debug build under a sanitizer keeps; a release build takes some 30 ms.
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}
