// SPDX-License-Identifier: MPL-2.0
/// Levels carried down, repaired by the taxonomy and told from the rows around.
#include "golden.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace jixiao;

namespace {

/// Levels of each indicator below a plain header.
std::string levels(std::u16string_view rows) {
    table::GridBuilder builder =
        table::gridFromTsv(u"一级指标\t二级指标\t三级指标\t\t指标值\n" + std::u16string(rows));
    std::string text;
    for (const auto& table : table::recognize(builder.grid())) {
        for (const auto& one : table.indicators) {
            text += text::toUtf8(one.level1) + (one.level1Inferred ? "? " : " ") + text::toUtf8(one.level2) +
                    (one.level2Inferred ? "?\n" : "\n");
        }
    }
    return text;
}

} // namespace

TEST_CASE("a label stands for the rows below it", "[table][labels]") {
    CHECK(levels(u"产出指标\t数量指标\t指标1:\t甲\t≥5人\n"
                 u"\t\t指标2:\t乙\t≥5人\n"
                 u"质量指标\t指标1:\t丙\t≥95%\n") ==
          "产出指标 数量指标\n产出指标 数量指标\n产出指标 质量指标\n");
}

TEST_CASE("a level 2 that belongs elsewhere has lost its level 1", "[table][labels]") {
    CHECK(levels(u"产出指标\t数量指标\t指标1:\t甲\t≥5人\n"
                 u"社会效益指标\t指标1:\t乙\t≥5人\n"
                 u"服务对象满意度指标\t指标1:\t丙\t≥90%\n") ==
          "产出指标 数量指标\n效益指标? 社会效益指标\n满意度指标? 服务对象满意度指标\n");
}

TEST_CASE("a level of the form's own owns whatever stands below it", "[table][labels]") {
    CHECK(levels(u"项目管理\t质量指标\t指标1:\t甲\t≥5人\n") == "项目管理 质量指标\n");
}

TEST_CASE("cost is an output in the older forms and a level of its own in the newer", "[table][labels]") {
    CHECK(levels(u"产出指标\t成本指标\t指标1:\t甲\t≤5万元\n") == "产出指标 成本指标\n");
    CHECK(levels(u"成本指标\t经济成本指标\t指标1:\t甲\t≤5万元\n") == "成本指标 经济成本指标\n");
}

TEST_CASE("a lone 满意度指标 behind other levels opens its level", "[table][labels]") {
    CHECK(levels(u"效益指标\t社会效益指标\t指标1:\t甲\t≥5人\n"
                 u"满意度指标\t指标1:\t乙\t≥90%\n") == "效益指标 社会效益指标\n满意度指标 \n");
}

TEST_CASE("numbering that starts again has lost a label: the one that fits between, if there is but one",
          "[table][labels]") {
    CHECK(levels(u"产出指标\t数量指标\t指标1:\t甲\t≥5人\n"
                 u"\t\t指标2:\t乙\t≥5人\n"
                 u"\t\t指标1:\t丙\t≥95%\n"
                 u"\t时效指标\t指标1:\t丁\t≥95%\n") ==
          "产出指标 数量指标\n产出指标 数量指标\n产出指标 质量指标?\n产出指标 时效指标\n");
    // Quality or timeliness: nobody can tell.
    CHECK(levels(u"产出指标\t数量指标\t指标1:\t甲\t≥5人\n"
                 u"\t\t指标1:\t丙\t≥95%\n"
                 u"\t成本指标\t指标1:\t丁\t≤5万元\n") ==
          "产出指标 数量指标\n产出指标 数量指标\n产出指标 成本指标\n");
}

TEST_CASE("rows in front of the first label are of its level 1 where that opens the form",
          "[table][labels]") {
    CHECK(levels(u"\t\t\t甲\t≥5人\n"
                 u"\t时效指标\t\t乙\t2021年7月\n") == "产出指标? \n产出指标? 时效指标\n");
    CHECK(levels(u"\t\t\t甲\t≥5人\n"
                 u"\t社会效益指标\t\t乙\t≥5人\n") == "? \n效益指标? 社会效益指标\n");
}

TEST_CASE("rows for level 2 that hold nothing are no indicators", "[table][labels]") {
    CHECK(levels(u"产出指标\t数量指标\t指标1:\t甲\t≥5人\n"
                 u"效益指标\t经济效益指标\n"
                 u"社会效益指标\t指标1:\t乙\t≥5人\n"
                 u"生态效益指标\t指标1:\n"
                 u"\t\t……\n") == "产出指标 数量指标\n效益指标 社会效益指标\n");
}
