// SPDX-License-Identifier: MPL-2.0
// Room for what is written: added columns are wide enough, the form's own stay as they were issued.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <vector>

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;

namespace {

const char* const evaluate = "org.jixiao.calc:Evaluate";
const char* const remove_evaluation = "org.jixiao.calc:RemoveEvaluation";

Reference<css::beans::XPropertySet> column(const Document& document, int index) {
    const Reference<css::table::XColumnRowRange> lines(document.sheet(), UNO_QUERY_THROW);
    return {lines->getColumns()->getByIndex(index), UNO_QUERY_THROW};
}

int width(const Document& document, int index) {
    sal_Int32 result = 0;
    column(document, index)->getPropertyValue("Width") >>= result;
    return result;
}

std::vector<int> widths(const Document& document, int first, int last) {
    std::vector<int> result;
    for (int index = first; index <= last; ++index) {
        result.push_back(width(document, index));
    }
    return result;
}

/// What the office would make the column so that all in it can be read.
int wanted(const Document& document, int index) {
    column(document, index)->setPropertyValue("OptimalWidth", Any(true));
    return width(document, index);
}

int index_of(const Document& document, const std::string& heading) {
    const std::string name = document.column_of(heading);
    REQUIRE(name.size() == 1);
    return name[0] - 'A';
}

/// A form without columns for results, with weights and every kind of target, filled in.
void fill_in(const Document& document) {
    document.set_text("A1", "一级指标");
    document.set_text("B1", "二级指标");
    document.set_text("C1", "三级指标");
    document.set_text("D1", "指标值");
    document.set_text("E1", "分值");
    const std::vector<std::vector<std::string>> rows{
        {"产出指标", "数量指标", "培训人数", "≥200人", "40", "230人"},
        {"", "时效指标", "完成时间", "2023年12月31日前", "30", "2023年11月20日"},
        {"效益指标", "社会效益指标", "就业水平", "逐步提升", "30", "部分达成年度指标并具有一定效果"},
    };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t cell = 0; cell < 5; ++cell) {
            const std::string at = std::string(1, static_cast<char>('A' + cell)) + std::to_string(row + 2);
            if (cell == 4) {
                document.set_value(at, std::stod(rows[row][cell]));
            } else {
                document.set_text(at, rows[row][cell]);
            }
        }
    }
    document.dispatch(evaluate);
    const std::string actual = document.column_of("实际完成值");
    REQUIRE_FALSE(actual.empty());
    for (std::size_t row = 0; row + 1 < rows.size(); ++row) {
        document.set_text(actual + std::to_string(row + 2), rows[row][5]);
    }
}

} // namespace

TEST_CASE("what stands in an added column can be read", "[columns]") {
    const Document document;
    fill_in(document);
    for (const char* const heading : {"实际完成值", "达标情况", "完成率", "得分"}) {
        CAPTURE(heading);
        const int index = index_of(document, heading);
        const int now = width(document, index);
        CHECK(now >= wanted(document, index));
    }
}

TEST_CASE("the form's own columns keep their width", "[columns]") {
    const Document document(test::data() / "sheets" / "自评表.tsv");
    constexpr int own = 8; // the last of them
    column(document, own - 2)->setPropertyValue("Width", Any(sal_Int32(700)));
    const auto before = widths(document, 0, own);
    document.dispatch(evaluate);
    CHECK(widths(document, 0, own) == before);
}

TEST_CASE("Undo and Remove bring the former widths back", "[columns]") {
    const std::string suffix = GENERATE("", ".ods", ".xlsx", ".xls");
    CAPTURE(suffix);
    const Document document(test::example());
    constexpr int last = 20;
    const auto before = widths(document, 0, last);
    document.dispatch(evaluate);
    REQUIRE(widths(document, 0, last) != before);
    if (suffix.empty()) {
        document.undo();
        CHECK(widths(document, 0, last) == before);
        document.dispatch(evaluate);
        document.dispatch(remove_evaluation);
        CHECK(widths(document, 0, last) == before);
        return;
    }
    const Document untouched(Document(test::example()).saved_as("列宽原样" + suffix));
    const Document back(document.saved_as("列宽" + suffix));
    back.dispatch(remove_evaluation);
    CHECK(widths(back, 0, last) == widths(untouched, 0, last));
}

TEST_CASE("a width that the user sets stays", "[columns]") {
    const Document document(test::example());
    document.dispatch(evaluate);
    const int index = index_of(document, "达标情况");
    column(document, index)->setPropertyValue("Width", Any(sal_Int32(900)));
    const int chosen = width(document, index);
    document.set_text(document.column_of("实际完成值") + document.row_of("全县退役军人数量"), "2650人");
    document.dispatch(evaluate);
    CHECK(width(document, index) == chosen);
    document.dispatch(remove_evaluation);
    CHECK(width(document, index) == chosen);
}
