// SPDX-License-Identifier: MPL-2.0
/// Rows that have lost cells find their columns again.
#include "support/show.hpp"
#include "table/align.hpp"
#include "table/grid_builder.hpp"
#include "table/header.hpp"
#include "table/roles.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace jixiao;
using namespace jixiao::table;

namespace {

/// The second line of the sheet laid under the first: "数量指标=level2 招聘会=name".
std::string align(std::u16string_view tsv, bool aligned = false) {
    GridBuilder builder = gridFromTsv(tsv);
    const Grid grid = builder.grid();
    const Merges merges(grid.merges);
    const auto headers = findHeaders(grid, merges);
    if (headers.empty()) {
        return "no header";
    }
    Layout layout = readRoles(headers.front());
    layout.aligned = aligned;
    RowReader reader(grid, merges);
    const auto& tokens = reader.read(headers.front().lastRow + 1, 0, 99);
    Aligner aligner(layout);
    const Alignment& alignment = aligner.align(tokens, {});
    std::string text;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const int at = alignment.columns[i];
        text += (i == 0 ? "" : " ") + text::toUtf8(tokens[i].text) + "=" +
                (at < 0 ? "beyond" : std::string(name(layout.columns[static_cast<std::size_t>(at)].role)));
    }
    return text;
}

constexpr std::u16string_view scored =
    u"绩效指标\t一级指标\t二级指标\t三级指标\t分值\t年度指标值\t全年实际值\t得分\t原因\n";

std::string alignScored(std::u16string_view row) {
    return align(std::u16string(scored) + std::u16string(row));
}

} // namespace

TEST_CASE("a row begins where its labels were merged away", "[table][align]") {
    CHECK(alignScored(u"产出指标\t数量指标\t人数\t10\t≥5人\t6人\t10") ==
          "产出指标=level1 数量指标=level2 人数=name 10=weight ≥5人=target 6人=actual 10=score");
    CHECK(alignScored(u"质量指标\t合格率\t10\t≥95%\t96%\t10") ==
          "质量指标=level2 合格率=name 10=weight ≥95%=target 96%=actual 10=score");
    CHECK(alignScored(u"合格率\t10\t≥95%\t96%\t8\t设备故障") ==
          "合格率=name 10=weight ≥95%=target 96%=actual 8=score 设备故障=reason");
}

TEST_CASE("cells that are missing inside a row leave their column empty", "[table][align]") {
    CHECK(alignScored(u"质量指标\t合格率\t≥95%\t96%") ==
          "质量指标=level2 合格率=name ≥95%=target 96%=actual");
    CHECK(alignScored(u"质量指标\t合格率\t10\t≥95%\t\t10") ==
          "质量指标=level2 合格率=name 10=weight ≥95%=target 10=score");
}

TEST_CASE("a row that stands straight is left as it stands", "[table][align]") {
    CHECK(alignScored(u"\t\t\t服务水平\t10\t有所提升\t有所提升\t9") ==
          "服务水平=name 10=weight 有所提升=target 有所提升=actual 9=score");
    CHECK(align(u"一级指标\t二级指标\t三级指标\t指标值\n\t能力建设\t队伍建设\t逐步增强", true) ==
          "能力建设=level2 队伍建设=name 逐步增强=target");
}

TEST_CASE("an ordinal in a cell of its own goes in front of the name", "[table][align]") {
    CHECK(
        align(u"核心职能\t一级指标\t二级指标\t三级指标\t\t指标值\n\t时效指标\t指标1:\t预算执行进度\t=100%") ==
        "时效指标=level2 指标1:=ordinal 预算执行进度=name =100%=target");
}

TEST_CASE("a kind of target in front tells a unit from an operator", "[table][align]") {
    CHECK(align(u"指标名称\t计量单位\t指标性质\t指标值\n社会稳定\t定性\t好") ==
          "社会稳定=name 定性=operator 好=target");
}

TEST_CASE("what stands right of the table belongs to no column", "[table][align]") {
    CHECK(align(u"一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t人数\t≥5人\t某某备查") ==
          "产出指标=level1 数量指标=level2 人数=name ≥5人=target 某某备查=beyond");
}

TEST_CASE("phrases that come again and again in a column of remarks are no names", "[table][align]") {
    Habits habits;
    GridBuilder builder = gridFromTsv(u"一级指标\t二级指标\t三级指标\t指标值\t评分标准\n"
                                      u"产出指标\t数量指标\t件数\t800件\t酌情扣分\n"
                                      u"\t质量指标\t差错率\t0\t酌情扣分\n");
    const Grid grid = builder.grid();
    const Merges merges(grid.merges);
    const Layout layout = readRoles(findHeaders(grid, merges).front());
    RowReader reader(grid, merges);
    Aligner aligner(layout);
    for (const std::int32_t row : {1, 2}) {
        const auto& tokens = reader.read(row, 0, 99);
        habits.learn(tokens, aligner.align(tokens, {}), layout);
    }
    CHECK(habits.isStockPhrase(u"酌情扣分"));
    CHECK_FALSE(habits.isStockPhrase(u"差错率"));
}
