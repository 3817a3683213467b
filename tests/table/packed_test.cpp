// SPDX-License-Identifier: MPL-2.0
/// Rows that were pasted as text, each into one cell.
#include "golden.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace jixiao;

namespace {

std::string read(std::u16string_view sheet) {
    table::GridBuilder builder = table::gridFromTsv(sheet, {3, 2});
    std::string text;
    for (const auto& table : table::recognize(builder.grid())) {
        for (const auto& one : table.indicators) {
            text += golden::line(one) + "\n";
        }
    }
    return text;
}

constexpr std::string_view wanted =
    "5 产出指标 | 数量指标 | 展览 | ≥6场\n6 产出指标 | 质量指标 | 完好率 | ≥98%\n";

} // namespace

TEST_CASE("parts between blanks or bars are the columns", "[table][packed]") {
    CHECK(read(u"一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 展览 ≥6场\n质量指标 完好率 ≥98%\n") ==
          wanted);
    CHECK(read(u"一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|展览|≥6场\n产出指标|质量指标|完好率|"
               u"≥98%\n") == wanted);
}

TEST_CASE("no cell is taken for one indicator's alone", "[table][packed]") {
    table::GridBuilder builder = table::gridFromTsv(
        u"一级指标 二级指标 三级指标 指标值 完成值\n产出指标 数量指标 展览 ≥6场 7场\n", {3, 2});
    const auto tables = table::recognize(builder.grid());
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].indicators.size() == 1);
    const table::Indicator& one = tables[0].indicators[0];
    CHECK(one.targetForm == table::TargetForm::inCell);
    CHECK(one.target == table::CellAddress{4, 2});
    CHECK(one.actualText == u"7场");
    CHECK_FALSE(one.actual.exists());
    CHECK(tables[0].range.firstColumn == 2);
    CHECK(tables[0].range.lastColumn == 2);
}

TEST_CASE("sentences that speak of levels are no packed table", "[table][packed]") {
    CHECK(read(u"各单位应填写一级指标 二级指标和指标值。\n产出指标 数量指标 展览 ≥6场\n").empty());
}
