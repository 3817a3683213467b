// SPDX-License-Identifier: MPL-2.0
// Rows grow with what is written into them, once, and only where nobody set their height.
#include "office/text.hpp"
#include "support/document.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <string>
#include <vector>

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;

namespace {

using Properties = Reference<css::beans::XPropertySet>;
constexpr int rows = 6;

/// A self-evaluation form whose score column is so narrow that 待人工评分 wraps, and whose row 4 was given a
/// height by hand.
void type_form(const Document& document) {
    document.type({
        {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"},
        {"产出指标", "数量指标", "培训人数", "≥100人", "120", "10", ""},
        {"", "", "服务水平", "有所提升", "有所提升", "10", ""},
        {"", "", "管理水平", "有所提升", "有所提升", "10", ""},
        {"", "", "检查次数", "≥4次", "5", "10", ""},
        {"", "", "检查个数", "≥4个", "5", "10", ""},
    });
    constexpr sal_Int32 narrow = 800;
    constexpr sal_Int32 high = 700;
    const Reference<css::table::XColumnRowRange> lines(document.sheet(), UNO_QUERY_THROW);
    Properties(lines->getColumns()->getByIndex(6), UNO_QUERY_THROW)->setPropertyValue("Width", Any(narrow));
    Properties(document.sheet()->getCellRangeByName("G1:G6"), UNO_QUERY_THROW)
        ->setPropertyValue("IsTextWrapped", Any(true));
    Properties(lines->getRows()->getByIndex(3), UNO_QUERY_THROW)->setPropertyValue("Height", Any(high));
}

/// In 1/100 mm, from row 1 on.
std::vector<sal_Int32> heights(const Document& document) {
    const Reference<css::table::XColumnRowRange> lines(document.sheet(), UNO_QUERY_THROW);
    std::vector<sal_Int32> all;
    for (int row = 0; row < rows; ++row) {
        sal_Int32 height = 0;
        Properties(lines->getRows()->getByIndex(row), UNO_QUERY_THROW)->getPropertyValue("Height") >>= height;
        all.push_back(height);
    }
    return all;
}

} // namespace

TEST_CASE("rows grow with what is written, and shrink when it goes", "[looks]") {
    const Document document;
    type_form(document);
    const auto before = heights(document);
    document.dispatch("org.jixiao.calc:Evaluate");
    REQUIRE(document.text("G3") == "待人工评分");
    const auto evaluated = heights(document);
    CHECK(evaluated[1] == before[1]);
    CHECK(evaluated[2] > before[2]);
    CHECK(evaluated[3] == before[3]); // set by hand

    SECTION("by Remove") {
        document.dispatch("org.jixiao.calc:RemoveEvaluation");
        CHECK(heights(document) == before);
    }
    SECTION("by Undo, and grow again by Redo") {
        document.undo();
        CHECK(heights(document) == before);
        document.dispatch(".uno:Redo");
        CHECK(heights(document) == evaluated);
    }
    SECTION("and go on doing so for whatever is typed") {
        document.dispatch("org.jixiao.calc:RemoveEvaluation");
        document.set_text("G2", "由领导小组会议另行评定");
        CHECK(heights(document)[1] > before[1]);
    }
}
