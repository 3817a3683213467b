// SPDX-License-Identifier: MPL-2.0
// Empty cells beside a form that had a look of their own: it stays under what is written there, and Remove
// takes away exactly what was added to it.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

using namespace jixiao;
using Catch::Matchers::Equals;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;
using jixiao::test::Snapshot;
using jixiao::test::snapshot;

namespace {

const char* const evaluate = "org.jixiao.calc:Evaluate";
const char* const remove_evaluation = "org.jixiao.calc:RemoveEvaluation";

Reference<css::beans::XPropertySet> range(const Document& document, const std::string& address) {
    return {document.sheet()->getCellRangeByName(office::ustring(address)), UNO_QUERY_THROW};
}

template <typename Value>
Value look(const Document& document, const std::string& address, const char* property) {
    Value value{};
    range(document, address)->getPropertyValue(rtl::OUString::createFromAscii(property)) >>= value;
    return value;
}

sal_Int32 format_of(const Document& document, const char* code) {
    const auto formats =
        Reference<css::util::XNumberFormatsSupplier>(document.model(), UNO_QUERY_THROW)->getNumberFormats();
    const css::lang::Locale chinese("zh", "CN", "");
    const rtl::OUString text = office::ustring(code);
    const sal_Int32 known = formats->queryKey(text, chinese, false);
    return known >= 0 ? known : formats->addNew(text, chinese);
}

constexpr sal_Int32 yellow = 0xFFFF99;
constexpr sal_Int32 green = 0xCCFFCC;

/// What people do to a sheet before they need the columns beside the table.
void format_beside(const Document& document) {
    range(document, "A6:Z6")->setPropertyValue("CellBackColor", Any(yellow)); // a row marked
    for (const char* const height : {"CharHeight", "CharHeightAsian", "CharHeightComplex"}) {
        // A size for everything. (.xlsx and .xls have one for all scripts.)
        range(document, "F1:Z40")->setPropertyValue(rtl::OUString::createFromAscii(height), Any(14.0F));
    }
    range(document, "F1:Z40")
        ->setPropertyValue("VertJustify", Any(sal_Int32(css::table::CellVertJustify2::TOP)));
    range(document, "F8:Z12")->setPropertyValue("NumberFormat", Any(format_of(document, "YYYY-MM")));
    range(document, "H9:H10")->setPropertyValue("CellBackColor", Any(green));
    css::table::BorderLine2 line;
    line.Color = 0xFF0000;
    line.OuterLineWidth = 50;
    line.LineWidth = 50;
    range(document, "G14:G15")->setPropertyValue("TopBorder", Any(line));
    range(document, "I16:L17")->setPropertyValue("CellStyle", Any(rtl::OUString("Note")));
}

} // namespace

TEST_CASE("a look beside the form stays under what is written, which reads as always", "[looks]") {
    const Document plain(test::example());
    plain.dispatch(evaluate);
    const Document document(test::example());
    format_beside(document);
    document.dispatch(evaluate);
    const std::string state = document.column_of("达标情况");
    REQUIRE_FALSE(state.empty());
    for (int row = 1; row <= 30; ++row) {
        for (char column = 'F'; column <= 'P'; ++column) {
            const std::string cell = std::string(1, column) + std::to_string(row);
            CAPTURE(cell);
            CHECK(document.text(cell) == plain.text(cell)); // dates nowhere
        }
    }
    CHECK(look<sal_Int32>(document, state + "6", "CellBackColor") == yellow);
    CHECK(look<float>(document, state + "7", "CharHeight") == 14.0F);
    CHECK(look<sal_Int32>(document, state + "7", "VertJustify") == css::table::CellVertJustify2::TOP);
    // What was open, the part's look fills in.
    CHECK(look<css::table::BorderLine2>(document, state + "7", "LeftBorder").LineWidth > 0);
}

TEST_CASE("Undo and Remove give every look beside the form back", "[looks]") {
    const Document document(test::example());
    format_beside(document);
    const Snapshot before = snapshot(document.model());
    document.dispatch(evaluate);
    const Snapshot evaluated = snapshot(document.model());
    document.undo();
    CHECK_THAT(differences(before, snapshot(document.model())), Equals(""));
    document.dispatch(evaluate);
    document.dispatch(evaluate);
    CHECK_THAT(differences(evaluated, snapshot(document.model())), Equals(""));
    document.dispatch(remove_evaluation);
    CHECK_THAT(differences(before, snapshot(document.model())), Equals(""));
}

TEST_CASE("Remove gives every look beside the form back after saving and reopening", "[looks]") {
    const std::string suffix = GENERATE(".ods", ".xlsx", ".xls");
    CAPTURE(suffix);
    const Document original(test::example());
    format_beside(original);
    // What the file format itself changes is in both.
    const Document untouched(original.saved_as("外观原样" + suffix));
    original.dispatch(evaluate);
    const Document back(original.saved_as("外观" + suffix));
    back.dispatch(remove_evaluation);
    CHECK_THAT(differences(snapshot(untouched.model()), snapshot(back.model())), Equals(""));
}

TEST_CASE("rows inserted among looks beside the form are taken along", "[looks]") {
    const auto insert = [](const Document& document) {
        constexpr sal_Int32 among = 9; // row 10
        const Reference<css::table::XColumnRowRange> lines(document.sheet(), UNO_QUERY_THROW);
        lines->getRows()->insertByIndex(among, 2);
    };
    const Document untouched(test::example());
    format_beside(untouched);
    insert(untouched);
    const Document document(test::example());
    format_beside(document);
    document.dispatch(evaluate);
    insert(document);
    document.dispatch(remove_evaluation);
    CHECK_THAT(differences(snapshot(untouched.model()), snapshot(document.model())), Equals(""));
}

TEST_CASE("totals of points that are shown as dates leave no date's format behind", "[looks]") {
    const Document document;
    document.type({
        {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"},
        {"产出指标", "数量指标", "培训人数", "≥100人", "120", "10", "10"},
        {"", "", "检查次数", "≥4次", "5", "10", "10"},
        {"效益指标", "社会效益指标", "就业人数", "≥4人", "5", "10", "10"},
    });
    range(document, "G2:G4")->setPropertyValue("NumberFormat", Any(format_of(document, "YY年M月D日")));
    const Snapshot before = snapshot(document.model());
    document.dispatch(evaluate);
    const std::string total = document.column_of("一级指标小计");
    REQUIRE_FALSE(total.empty());
    CHECK(document.text(total + "2") == "20.00");
    document.undo();
    CHECK_THAT(differences(before, snapshot(document.model())), Equals(""));
}
