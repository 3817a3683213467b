// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "table/grid_builder.hpp"
#include "table/header.hpp"
#include "table/header_words.hpp"
#include "table/roles.hpp"
#include "text/fold.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace jixiao;
using namespace jixiao::table;

namespace {

std::vector<Header> headersIn(std::u16string_view tsv) {
    GridBuilder builder = gridFromTsv(tsv);
    const Grid grid = builder.grid();
    return findHeaders(grid, Merges(grid.merges));
}

/// The roles of the first header's columns, ordinals left out: "level1 level2 name target".
std::string rolesIn(std::u16string_view tsv) {
    const auto headers = headersIn(tsv);
    if (headers.empty()) {
        return "no header";
    }
    std::string text;
    for (const Column& column : readRoles(headers.front()).columns) {
        if (column.role != Role::ordinal) {
            text += (text.empty() ? "" : " ") + std::string(name(column.role));
        }
    }
    return text;
}

} // namespace

TEST_CASE("what a heading says taken alone", "[table][header]") {
    struct Row {
        std::u16string_view text;
        Role role;
    };
    for (const Row& row : {
             Row{u"一级 指标", Role::level1},
             {u"一級目標", Role::level1},
             {u"二级指标", Role::level2},
             {u"三级指标内容", Role::name},
             {u"指标内容", Role::name},
             {u"*指标值", Role::target},
             {u"年初目标值(A", Role::target},
             {u"指标值及单位", Role::target},
             {u"指标值(包含数字及文字描述)", Role::target},
             {u"全年实际值(B)", Role::actual},
             {u"实际完成指标值", Role::actual},
             {u"自评得分", Role::score},
             {u"参考分值", Role::weight},
             {u"权重(%)", Role::weight},
             {u"评(扣)分标准", Role::description},
             {u"未达到指标值原因", Role::reason},
             {u"未完成原因及拟采取的改进措施", Role::reason},
             {u"指标值类型", Role::valueType},
             {u"指标性质", Role::targetOperator},
             {u"计量单位", Role::targetUnit},
             {u"指标方向", Role::direction},
             {u"1-6月执行情况", Role::progress},
             {u"全年预计完成", Role::progress},
             {u"完成目标可能性", Role::possibility},
             {u"目标完成率", Role::completion},
             {u"核心职能", Role::function},
             {u"上年实际完成值", Role::other},
         }) {
        INFO(text::toUtf8(row.text));
        const auto word = readHeaderWord(text::fold(row.text));
        REQUIRE(word);
        CHECK(name(word->role) == name(row.role));
    }
    CHECK_FALSE(readHeaderWord(u"新罗区"));
    CHECK_FALSE(readHeaderWord(u""));
}

TEST_CASE("headings settle each other", "[table][header]") {
    CHECK(rolesIn(u"绩效指标\t一级指标\t二级指标\t三级指标\t指标值") == "side level1 level2 name target");
    CHECK(rolesIn(u"年度绩效指标完成情况\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成指标值\t50") ==
          "side level1 level2 name target actual score");
    CHECK(rolesIn(u"一级指标\t权重\t二级指标\t分值\t三级指标\t计量单位\t目标值(标准)\t分值\t指标值") ==
          "level1 groupWeight level2 groupWeight name unit target weight actual");
    CHECK(rolesIn(u"绩效指标分类\t绩效指标\t绩效指标描述\t指标值") == "level1 name description target");
    CHECK(rolesIn(u"项目单位\t一级指标\t二级指标\t三级指标\t指标值\t计量单位") ==
          "other level1 level2 name target unit");
    CHECK(rolesIn(u"一级指标\t二级指标\t三级指标\t年初指标值\t调整后指标值\t实际完成值") ==
          "level1 level2 name target adjusted target actual");
    CHECK(rolesIn(u"一级指标\t二级指标\t三级指标\t目标值\t完成值\t自评得分\t财政评分") ==
          "level1 level2 name target actual score other");
    CHECK(rolesIn(u"评价内容\t评价指标\t权重\t目标值\t完成值\t自评分") ==
          "level1 name weight target actual score");
    CHECK(rolesIn(u"一级指标\t二级指标\t三级指标\t目标值\t完成值\t分值\t得分\t说明") ==
          "level1 level2 name target actual weight score reason");
    CHECK(rolesIn(u"一级指标\t二级指标\t三级指标\t性质\t指标值\t单位") ==
          "level1 level2 name operator target unit");
}

TEST_CASE("why a column was taken for what it is can be printed", "[table][header]") {
    const auto headers = headersIn(u"一级指标\t二级指标\t三级指标\t目标值\t指标值");
    REQUIRE(headers.size() == 1);
    const Layout layout = readRoles(headers.front());
    REQUIRE(layout.evidence.size() == 5);
    CHECK(layout.evidence[3] == u"目标值 → target (目标值)");
    CHECK(layout.evidence[4] == u"指标值 → actual (目标值 stands beside it)");
}

TEST_CASE("a header may span rows", "[table][header]") {
    const auto seed =
        headersIn(u"核心职能\t年度绩效指标\n\t一级指标\t二级指标\t三级指标\t\t指标值\n职能1:甲\t产出指标");
    REQUIRE(seed.size() == 1);
    CHECK(seed[0].firstRow == 0);
    CHECK(seed[0].lastRow == 1);
    CHECK(rolesIn(u"核心职能\t年度绩效指标\n\t一级指标\t二级指标\t三级指标\t\t指标值\n") ==
          "function level1 level2 name target");
    // The core function was merged over both rows: the second one has moved to the left edge.
    CHECK(rolesIn(u"核心职能\t年度绩效指标\n一级指标\t二级指标\t三级指标\t指标值\n") ==
          "function level1 level2 name target");
}

TEST_CASE("the row above heads what the main row leaves open", "[table][header]") {
    // 实际完成值 … stand over both rows; the same once the merges are lost.
    CHECK(rolesIn(u"绩效指标\t\t\t年度指标值\t\t\t实际完成值\t分值\t得分\n"
                  u"一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\n") ==
          "level1 level2 name operator target unit actual weight score");
    CHECK(rolesIn(u"绩效指标\t年度指标值\t实际完成值\t分值\t得分\n"
                  u"一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\n") ==
          "level1 level2 name operator target unit actual weight score");
    // 绩效指标 in front of two panels heads the labels of level 1.
    CHECK(
        rolesIn(u"绩效指标\t中期目标\t年度目标\n二级指标\t三级指标\t指标值\t二级指标\t三级指标\t指标值\n") ==
        "level1 level2 name target level2 name target");
    // Grades are for indicators alone.
    CHECK(rolesIn(u"职责活动\t绩效指标\t评价标准\n\t\t优\t良\t中\t差\n") ==
          "function name target grade grade grade");
}

TEST_CASE("values split under target and actual, and a fourth level", "[table][header]") {
    constexpr auto wanted = "level1 level2 name operator target unit actual other";
    CHECK(rolesIn(u"一级指标\t二级指标\t三级指标\t年度指标值\t\t\t全年完成值\t\n"
                  u"\t\t\t符号\t数值\t单位\t数值\t单位\n") == wanted);
    CHECK(rolesIn(u"一级指标\t二级指标\t三级指标\t年度指标值\t全年完成值\n符号\t数值\t单位\t数值\t单位\n"
                  u"产出指标\t数量指标\t甲\t≥\t5\t人\t6\t人\n") == wanted);
    CHECK(rolesIn(u"一级指标\t二级指标\t三级指标\t四级指标\t目标值\t得分") ==
          "level1 level2 other name target score");
    CHECK(rolesIn(u"一级指标\t二级指标\t三级指标\t指标值(填数字)\t指标值单位") ==
          "level1 level2 name target unit");
}

TEST_CASE("a header that a page break printed again belongs to the table above", "[table][header]") {
    constexpr std::u16string_view header = u"一级指标\t二级指标\t三级指标\t指标值\n";
    const auto count = [&](std::u16string_view above, std::u16string_view between,
                           std::u16string_view below) {
        std::u16string sheet{header};
        sheet += above;
        sheet += between;
        sheet += header;
        sheet += below;
        return headersIn(sheet).size();
    };
    constexpr std::u16string_view output = u"产出指标\t数量指标\t甲\t≥5人\n";
    CHECK(count(output, u"", u"产出指标\t质量指标\t乙\t≥95%\n") == 1);
    CHECK(count(output, u"续表\n", u"效益指标\t社会效益指标\t乙\t≥95%\n") == 1);
    // The levels begin again, or something stands between: another table.
    CHECK(count(u"产出指标\t数量指标\t甲\t≥5人\n效益指标\t社会效益指标\t乙\t≥5人\n", u"", output) == 2);
    CHECK(count(output, u"\n\n\n\n", u"产出指标\t质量指标\t乙\t≥95%\n") == 2);
    CHECK(count(output, u"乙项目绩效目标表\n", u"产出指标\t质量指标\t乙\t≥95%\n") == 2);
    CHECK(count(output, u"项目名称\t乙\n", u"效益指标\t社会效益指标\t乙\t≥95%\n") == 2);
}

TEST_CASE("words that are common elsewhere make no header alone", "[table][header]") {
    CHECK(headersIn(u"指标名称\t计量单位\t2021年\t2022年").empty());
    CHECK(headersIn(u"部门\t质量目标\t指标值\t考核频次").empty());
    CHECK(headersIn(u"考核指标\t权重\t目标值\t实际完成\t得分").empty());
    CHECK(headersIn(u"产出指标\t数量指标\t培训人数\t≥200人").empty());
    CHECK(headersIn(u"级别\t名称\t指标").empty());
    CHECK(headersIn(u"类别\t类型\t权重\t目标值\t完成值\t得分").empty());
    CHECK(headersIn(u"工作内容\t评价标准\n优\t良\t中\t差").empty());
}
