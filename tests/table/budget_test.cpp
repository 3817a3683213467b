// SPDX-License-Identifier: MPL-2.0
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"
#include "text/utf.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace jixiao;

namespace {

/// "label initial/revised/executed weight rate score", a line each; – for what is blank.
std::string budget(std::u16string_view above) {
    table::GridBuilder builder = table::gridFromTsv(
        std::u16string(above) +
        u"年度总体目标\t预期目标\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t甲\t≥5人\n");
    const auto shown = [](const std::u16string& text) {
        return text.empty() ? std::string("–") : text::toUtf8(text);
    };
    std::string text;
    for (const auto& table : table::recognize(builder.grid())) {
        for (const auto& row : table.budget) {
            text += text::toUtf8(row.label) + " " + shown(row.initial) + "/" + shown(row.revised) + "/" +
                    shown(row.executed) + " " + shown(row.weight) + " " + shown(row.rate) + " " +
                    shown(row.score) + "\n";
        }
    }
    return text;
}

} // namespace

TEST_CASE("a funds block with headings, its label column merged away below", "[table][budget]") {
    CHECK(budget(u"项目资金 (万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
                 u"年度资金总额:\t90\t92\t91\t10\t98.91%\t9.89\n"
                 u"其中:本年财政拨款\t90\t89.974\t89.974\n"
                 u"上年结转资金\n"
                 u"其他资金\n") == "年度资金总额: 90/92/91 10 98.91% 9.89\n"
                                   "其中:本年财政拨款 90/89.974/89.974 – – –\n"
                                   "上年结转资金 –/–/– – – –\n"
                                   "其他资金 –/–/– – – –\n");
}

TEST_CASE("a block by kinds of expenditure", "[table][budget]") {
    CHECK(budget(u"预算执行情况\t\t年初预算数\t全年预算数\t全年执行数\n"
                 u"\t部门预算总额\t1200\t1300\t1250\n"
                 u"\t其中:基本支出\t800\t800\t800\n"
                 u"\t项目支出\t400\t500\t450\n") == "部门预算总额 1200/1300/1250 – – –\n"
                                                    "其中:基本支出 800/800/800 – – –\n"
                                                    "项目支出 400/500/450 – – –\n");
}

TEST_CASE("labels and amounts in turn", "[table][budget]") {
    CHECK(budget(u"资金情况(万元)\t资金总额:\t100\t其中:财政拨款\t90\t其他资金\n") ==
          "资金总额: 100/–/– – – –\n"
          "其中:财政拨款 90/–/– – – –\n"
          "其他资金 –/–/– – – –\n");
    CHECK(budget(u"预算执行情况\t预算数:\t2.38\t执行数:\t2.38\t20\n其中:中央补助\t2.38 "
                 u"万元\t其中:中央补助\t2.38万元\n") ==
          "预算数: 2.38/–/2.38 – – 20\n其中:中央补助 2.38 万元/–/2.38万元 – – –\n");
}

TEST_CASE("amounts whose label stands beside the headings", "[table][budget]") {
    CHECK(budget(u"项目资金(万元)\t年度资金总额\t年初预算数\t调整预算数(A)\t全年执行数(B)\t执行率(B/"
                 u"A)\n\t64.8\t64.8\t64.8\t100%\n") == "年度资金总额 64.8/64.8/64.8 – 100% –\n");
}

TEST_CASE("what speaks of funds without giving any is no budget", "[table][budget]") {
    CHECK(budget(u"项目名称\t就业补助资金\n资金管理情况\t情况说明\n分配科学性\t符合规定\n").empty());
}

TEST_CASE("a budget row that stands straight is read straight, moved as a whole or not", "[table][budget]") {
    // 分值 is blank: the percent stands below its heading, not the executed amount.
    CHECK(budget(u"项目资金\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
                 u"\t其中:财政拨款\t7\t8\t8\t\t100%\n"
                 u"其他资金\t1\t2\t1\t\t50%\n") == "其中:财政拨款 7/8/8 – 100% –\n其他资金 1/2/1 – 50% –\n");
}

TEST_CASE("other words for the same funds", "[table][budget]") {
    CHECK(budget(u"资金金额\t实施期资金总额:\t1500\n其中:财政拨款\t1400\n") ==
          "实施期资金总额: 1500/–/– – – –\n其中:财政拨款 1400/–/– – – –\n");
    CHECK(budget(u"项目总预算(元)\t5600\t项目当年预算(元)\t600\n") ==
          "项目总预算(元) 5600/–/– – – –\n项目当年预算(元) 600/–/– – – –\n");
    CHECK(budget(u"资金投入\t\t年初预算\t全年预算(A)\t全年执行(B)\n\t资金总额\t26\t25\t20\n") ==
          "资金总额 26/25/20 – – –\n");
}
