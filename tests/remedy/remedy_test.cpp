// SPDX-License-Identifier: MPL-2.0
/// Every cure once: the sheet, and what would change in it.
#include "finding/texts.hpp"
#include "remedy/cures.hpp"
#include "remedy/remedy.hpp"
#include "support/show.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace jixiao;
using table::GridBuilder;
using table::NumberFormat;

namespace {

using View = std::u16string_view;

constexpr View targets = u"一级指标\t二级指标\t三级指标\t指标值\n";
constexpr View scores = u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析\n";

/// "code: row,column old → new" for each edit, from 1; a number that is stored behind #, a guess with a ?.
std::string shown(GridBuilder& builder) {
    const table::Grid grid = builder.grid();
    std::string text;
    for (const remedy::Remedy& each : remedy::remedies(table::recognize(grid), grid)) {
        text += text::toUtf8(each.finding.code) + (each.certain ? ":" : "?:");
        for (const remedy::CellEdit& edit : each.edits) {
            text += " " + std::to_string(edit.cell.row + 1) + "," + std::to_string(edit.cell.column + 1) +
                    " " + text::toUtf8(edit.before) + " → " + (edit.number ? "#" : "") +
                    text::toUtf8(edit.after) + ";";
        }
        text += "\n";
    }
    return text;
}

std::string shown(View heading, View rows) {
    GridBuilder builder = table::gridFromTsv(std::u16string(heading) + std::u16string(rows));
    return shown(builder);
}

} // namespace

TEST_CASE("a target that became a formula is stored as its author wrote it", "[remedy]") {
    GridBuilder builder = table::gridFromTsv(targets);
    builder.beginRow();
    builder.addText(0, u"产出指标");
    builder.addText(1, u"质量指标");
    builder.addText(2, u"合格率");
    builder.addFormula(3, u"=100%", {u"1", 1.0, NumberFormat::plain, false});
    CHECK(shown(builder) == "target-became-formula: 2,4 1 → =100%;\n");
}

TEST_CASE("a damaged operator is a guess", "[remedy]") {
    CHECK(shown(targets, u"产出指标\t质量指标\t合格率\t290%\n") ==
          "target-operator-damaged?: 2,4 290% → ≥90%;\n");
    GridBuilder builder = table::gridFromTsv(targets);
    builder.beginRow();
    builder.addText(0, u"产出指标");
    builder.addText(1, u"质量指标");
    builder.addText(2, u"合格率");
    builder.addNumber(3, 2.9, NumberFormat::percent, u"290%");
    CHECK(shown(builder) == "target-operator-damaged?: 2,4 290% → ≥90%;\n");
}

TEST_CASE("signs are written as forms print them, all of a table at once", "[remedy]") {
    CHECK(shown(targets, u"产出指标\t数量指标\t修路\t>=5公里\n\t\t架桥\t≥2座\n\t\t植树\t≥≥300棵\n") ==
          "sign-unusual: 2,4 >=5公里 → ≥5公里; 4,4 ≥≥300棵 → ≥300棵;\n");
    CHECK(shown(targets, u"产出指标\t数量指标\t修路\t＝5公里\n\t\t架桥\t大于等于2座\n").empty());
}

TEST_CASE("the sign of a split target is written anew in its own cell", "[remedy]") {
    CHECK(shown(u"一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\n",
                u"产出指标\t数量指标\t修路\t>=\t5\t公里\n") == "sign-unusual: 2,4 >= → ≥;\n");
}

TEST_CASE("an actual loses the sign it repeats", "[remedy]") {
    CHECK(shown(scores, u"产出指标\t数量指标\t修路\t≥200米\t≥266米\t50\t50\n"
                        u"\t质量指标\t合格率\t≥88%\t88.32%及以上\t50\t50\n") ==
          "actual-repeats-sign: 2,5 ≥266米 → 266米; 3,5 88.32%及以上 → 88.32%;\n");
}

TEST_CASE("amounts stored as text become numbers where others are numbers", "[remedy]") {
    GridBuilder builder = table::gridFromTsv(scores);
    const auto add = [&](View name, bool asText) {
        builder.beginRow();
        builder.addText(0, u"产出指标");
        builder.addText(1, u"数量指标");
        builder.addText(2, name);
        builder.addText(3, u"≥1个");
        builder.addText(4, u"1个");
        if (asText) {
            builder.addText(5, u" 50 ");
        } else {
            builder.addNumber(5, 50, NumberFormat::plain, u"50");
        }
        builder.addNumber(6, 50, NumberFormat::plain, u"50");
    };
    add(u"甲数", false);
    add(u"乙数", true);
    CHECK(shown(builder) == "number-stored-as-text: 3,6  50  → #50;\n");
    // All text: nothing is left out of a sum unnoticed.
    CHECK(shown(scores, u"产出指标\t数量指标\t甲数\t≥1个\t1个\t100\t100\n").empty());
}

TEST_CASE("a rate and a total that arithmetic contradicts", "[remedy]") {
    CHECK(shown(u"", u"项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
                     u"年度资金总额\t100\t300\t100\t10\t33.34%\t3.33\n"
                     u"一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训人数\t≥5人\n") ==
          "execution-rate-differs: 2,6 33.34% → 33.33%;\n");
    const View rows = u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t33.33\t略\n\t\t乙\t≥1人\t1人\t50\t33.33\t略\n";
    CHECK(shown(scores, std::u16string(rows) + u"总分\t\t\t\t\t100\t66.67分\n") ==
          "score-total-differs?: 4,7 66.67分 → 66.66分;\n");
}

TEST_CASE("a label with a slip, and a target left in the name", "[remedy]") {
    CHECK(shown(targets, u"效益指标\t社会效益效益指标\t就业率\t≥80%\n") ==
          "label-misspelt: 2,2 社会效益效益指标 → 社会效益指标;\n");
    CHECK(shown(targets, u"产出指标\t数量指标\t受益人口≥29人\t\n") == "target-in-name?: 2,4  → ≥29人;\n");
}

TEST_CASE("a user's formula is never written over, and a cell that has changed is left alone", "[remedy]") {
    GridBuilder builder =
        table::gridFromTsv(u"项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n");
    builder.beginRow();
    builder.addText(0, u"年度资金总额");
    int column = 2;
    for (const View amount : {View(u"100"), View(u"300"), View(u"100"), View(u"10")}) {
        builder.addText(column++, amount);
    }
    builder.addFormula(column, u"=E2/C2", {u"33.34%", 0.3334, NumberFormat::percent, false});
    for (const View line :
         {View(u"一级指标\t二级指标\t三级指标\t指标值"), View(u"产出指标\t数量指标\t培训人数\t≥5人")}) {
        builder.beginRow();
        std::int32_t at = 0;
        for (std::size_t begin = 0; begin <= line.size(); ++at) {
            const std::size_t end = std::min(line.find(u'\t', begin), line.size());
            builder.addText(at, line.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    CHECK(shown(builder).empty());

    GridBuilder other = table::gridFromTsv(std::u16string(targets) + u"产出指标\t质量指标\t合格率\t290%\n");
    const auto tables = table::recognize(other.grid());
    GridBuilder later = table::gridFromTsv(std::u16string(targets) + u"产出指标\t质量指标\t合格率\t95%\n");
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].findings.size() == 1);
    CHECK(remedy::remedyFor(tables[0].findings[0], tables, other.grid()).has_value());
    CHECK_FALSE(remedy::remedyFor(tables[0].findings[0], tables, later.grid()).has_value());
    CHECK_FALSE(remedy::remedyFor(tables[0].findings[0], {}, other.grid()).has_value());
}

TEST_CASE("what can be cured says in words what would be done", "[remedy]") {
    int cured = 0;
    for (const finding::Text& text : finding::texts()) {
        if (remedy::cureFor(text.code) != nullptr) {
            ++cured;
            CHECK_FALSE(text.remedy.enUS.empty());
        }
    }
    CHECK(cured == 9);
}
