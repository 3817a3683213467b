// SPDX-License-Identifier: MPL-2.0
// From the approved table to the year's other forms: made, filled, evaluated, compared, undone.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/jixiao/calc/Comparison.hpp>
#include <org/jixiao/calc/Forms.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>
#include <org/jixiao/calc/Review.hpp>
#include <org/jixiao/calc/XWeights.hpp>

using Catch::Matchers::IsEmpty;
using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;
using jixiao::test::snapshot;
namespace calc = org::jixiao::calc;
using Sheet = Reference<css::sheet::XSpreadsheet>;

namespace {

const auto& context() {
    return test::shared_office().context();
}

calc::IndicatorTable table_of(const Sheet& sheet) {
    const auto tables = calc::IndicatorTables::create(context())->recognize(sheet);
    REQUIRE(tables.getLength() == 1);
    return tables[0];
}

std::string names_of(const Document& document) {
    std::string text;
    for (const rtl::OUString& name : document.model()->getSheets()->getElementNames()) {
        text += (text.empty() ? "" : " ") + office::utf8(name);
    }
    return text;
}

Sheet sheet_named(const Document& document, const std::string& name) {
    return {document.model()->getSheets()->getByName(office::ustring(name)), UNO_QUERY_THROW};
}

std::string codes(const css::uno::Sequence<calc::Finding>& findings) {
    std::string text;
    for (const calc::Finding& finding : findings) {
        text += (text.empty() ? "" : " ") + office::utf8(finding.Code);
    }
    return text;
}

/// Fields that a form has to carry over.
std::string carried(const calc::IndicatorTable& table) {
    std::string text;
    for (const calc::Indicator& each : table.Indicators) {
        for (const rtl::OUString& field : {each.Function, each.Level1, each.Level2, each.Name, each.Target,
                                           each.Kind, each.Operator, each.Value, each.Unit}) {
            text += office::utf8(field) + " | ";
        }
        text += "\n";
    }
    return text;
}

void type(const Sheet& sheet, sal_Int32 column, sal_Int32 row, const std::string& text) {
    Reference<css::text::XText>(sheet->getCellByPosition(column, row), UNO_QUERY_THROW)
        ->setString(office::ustring(text));
}

std::string shown(const Sheet& sheet, sal_Int32 column, sal_Int32 row) {
    return office::utf8(
        Reference<css::text::XText>(sheet->getCellByPosition(column, row), UNO_QUERY_THROW)->getString());
}

/// The approved sheet as it stands, whatever sheets stand beside it.
test::Snapshot approved(const Document& document) {
    auto facts = snapshot(document.model());
    facts.facts.erase("sheets");
    return facts;
}

calc::FormResult made(const Document& document,
                      const css::uno::Sequence<css::beans::NamedValue>& options = {}) {
    return calc::Forms::create(context())->makeSelfEvaluation(document.model(), document.sheet(), options);
}

std::string changes(const calc::ComparisonResult& result) {
    std::string text;
    for (const calc::Change& each : result.Changes) {
        text += office::utf8(each.Kind) + " " + office::utf8(each.Indicator) + ": " +
                office::utf8(each.Approved) + " → " + office::utf8(each.Present) + "\n";
    }
    return text;
}

constexpr sal_Int32 target_column = 4;
constexpr sal_Int32 actual_column = 5;
constexpr sal_Int32 weight_column = 6;
constexpr sal_Int32 score_column = 7;

} // namespace

TEST_CASE("an empty form shows no number, saved and reopened too", "[forms]") {
    const Document document(test::example());
    made(document);
    for (const char* const suffix : {".ods", ".xlsx", ".xls"}) {
        CAPTURE(suffix);
        const Document again(document.saved_as(std::string("空表") + suffix));
        const Sheet form = sheet_named(again, "自评表");
        constexpr sal_Int32 first_funds_row = 5, last_funds_row = 7, rate_column = 7;
        for (sal_Int32 row = first_funds_row; row <= last_funds_row; ++row) {
            CHECK(form->getCellByPosition(rate_column, row)->getFormula().startsWith("=IF("));
            CHECK(shown(form, rate_column, row) == " ");
        }
    }
}

TEST_CASE("a self-evaluation form says what was approved, and the approved sheet is not touched", "[forms]") {
    const Document document(test::example());
    const auto before = snapshot(document.model());
    const auto issued = approved(document);
    const std::string sheets = names_of(document);
    const auto steps = document.undo_titles().size();
    document.dispatch("org.jixiao.calc:MakeSelfEvaluation");
    REQUIRE(names_of(document) == sheets + " 自评表");
    CHECK_THAT(differences(issued, approved(document)), IsEmpty());

    const calc::IndicatorTable form = table_of(sheet_named(document, "自评表"));
    CHECK(office::utf8(form.Stage) == "selfevaluation");
    CHECK(carried(form) == carried(table_of(document.sheet())));
    CHECK(form.Year == 2024);

    REQUIRE(document.undo_titles().size() == steps + 1);
    CHECK(document.undo_titles().front() == "生成自评表");
    document.undo();
    CHECK(names_of(document) == sheets);
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("a form that is filled is scored; what was approved is locked", "[forms]") {
    const Document document(test::example());
    const auto result = made(document);
    CHECK(codes(result.Findings) == "form-weights-empty");
    REQUIRE(result.Sheets.getLength() == 1);
    const Sheet form = sheet_named(document, office::utf8(result.Sheets[0]));
    CHECK(Reference<css::util::XProtectable>(form, UNO_QUERY_THROW)->isProtected());

    // Our commands work on it all the same.
    const Reference<calc::XWeights> weights(calc::IndicatorTables::create(context()), UNO_QUERY_THROW);
    css::uno::Sequence<css::beans::NamedValue> ways(2);
    ways.getArray()[0] = {"Way", Any(rtl::OUString("indicators"))};
    ways.getArray()[1] = {"Step", Any(0.01)};
    CHECK(codes(weights->distributeWeights(document.model(), form, ways).Findings) == "");
    CHECK(codes(calc::IndicatorTables::create(context())->evaluate(document.model(), form, "").Findings)
              .find("sheet-protected") == std::string::npos);
    CHECK(Reference<css::util::XProtectable>(form, UNO_QUERY_THROW)->isProtected());

    const calc::IndicatorTable table = table_of(form);
    for (const calc::Indicator& each : table.Indicators) {
        if (office::utf8(each.Name) == "全县退役军人数量") { // ≥2600人
            form->getCellByPosition(actual_column, each.Row)->setValue(2600);
            CHECK(form->getCellByPosition(score_column, each.Row)->getValue() ==
                  form->getCellByPosition(weight_column, each.Row)->getValue());
            CHECK(form->getCellByPosition(weight_column, each.Row)->getValue() > 0);
            form->getCellByPosition(actual_column, each.Row)->setValue(1300);
            CHECK(form->getCellByPosition(score_column, each.Row)->getValue() <
                  form->getCellByPosition(weight_column, each.Row)->getValue());
            CHECK(shown(form, target_column, each.Row) == "≥2600人");
        }
    }
}

TEST_CASE("a form compared with the approved table: nothing, then exactly what was changed", "[forms]") {
    const Document document(test::example());
    const Sheet form = sheet_named(document, office::utf8(made(document).Sheets[0]));
    const auto comparison = calc::Comparison::create(context());
    const auto same = comparison->compare(document.sheet(), form);
    CHECK(same.Agrees);
    CHECK(changes(same) == "");

    // What was approved is locked; somebody takes the lock away.
    Reference<css::util::XProtectable>(form, UNO_QUERY_THROW)->unprotect({});
    for (const calc::Indicator& each : table_of(form).Indicators) {
        if (office::utf8(each.Name) == "全县退役军人数量") {
            type(form, target_column, each.Row, "≥2500人");
        } else if (office::utf8(each.Name) == "退役军人招聘会") {
            type(form, target_column - 1, each.Row, "退役军人专场招聘会");
        } else if (office::utf8(each.Name) == "就业创业政策宣传") {
            type(form, target_column - 1, each.Row, "");
            type(form, target_column, each.Row, "");
        }
    }
    const auto result = comparison->writeComparison(document.sheet(), document.model(), form);
    CHECK_FALSE(result.Agrees);
    CHECK(changes(result) == "target 全县退役军人数量: ≥2600人 → ≥2500人\n"
                             "name 退役军人招聘会: 退役军人招聘会 → 退役军人专场招聘会\n"
                             "removed 就业创业政策宣传: ≥2次 → \n");
    CHECK(office::utf8(result.Sheet) == "与批复核对");
    const Sheet sheet = sheet_named(document, "与批复核对");
    CHECK(shown(sheet, 1, 3) == "指标值变动");
    CHECK(shown(sheet, 1, 6).empty());

    // Made again it takes the place of the one before.
    const std::string sheets = names_of(document);
    CHECK(office::utf8(comparison->writeComparison(document.sheet(), document.model(), form).Sheet) ==
          "与批复核对");
    CHECK(names_of(document) == sheets);
}

TEST_CASE("a monitoring form has every target and calls none of them unmet", "[forms]") {
    const Document document(test::example());
    css::uno::Sequence<css::beans::NamedValue> options(1);
    options.getArray()[0] = {"Months", Any(sal_Int32(6))};
    const auto result =
        calc::Forms::create(context())->makeMonitoring(document.model(), document.sheet(), options);
    CHECK(codes(result.Findings) == "");
    REQUIRE(result.Sheets.getLength() == 1);
    const Sheet form = sheet_named(document, office::utf8(result.Sheets[0]));
    const calc::IndicatorTable table = table_of(form);
    CHECK(office::utf8(table.Stage) == "monitoring");
    CHECK(carried(table) == carried(table_of(document.sheet())));
    CHECK(shown(form, actual_column, table.HeaderRow) == "1—6月执行情况");
    // Half of what is to be done by half of the year: progress, no verdict.
    for (const calc::Indicator& each : table.Indicators) {
        if (office::utf8(each.Name) == "全县退役军人数量") {
            form->getCellByPosition(actual_column, each.Row)->setValue(1300);
            CHECK(shown(form, 10, each.Row) == "50.00%");
        }
    }
    CHECK(codes(calc::IndicatorTables::create(context())->evaluate(document.model(), form, "").Findings)
              .find("monitoring-not-scored") != std::string::npos);
    CHECK(document.count("未达标") == 0);
}

TEST_CASE("a reviewer's opinions, as a sheet and as text", "[forms]") {
    const Document document(test::example());
    const auto before = approved(document);
    const auto service = calc::Review::create(context());
    const auto result = service->writeReview(document.model(), document.sheet());
    CHECK_THAT(differences(before, approved(document)), IsEmpty());
    CHECK(office::utf8(result.Sheet) == "审核意见");
    REQUIRE(result.Opinions.getLength() > 0);
    const std::string text = office::utf8(result.Text);
    CHECK(text.find("一、完整性\n1.未设置成本指标。") != std::string::npos);
    CHECK(text.find("四、可行性") != std::string::npos);
    CHECK(shown(sheet_named(document, "审核意见"), 3, 2) == "未设置成本指标。");

    const std::string sheets = names_of(document);
    service->writeReview(document.model(), document.sheet());
    CHECK(names_of(document) == sheets);
    document.dispatch("org.jixiao.calc:CopyReview"); // without a display there may be no clipboard: no crash
    CHECK(names_of(document) == sheets);
}

TEST_CASE("forms are made in a hidden document, where LibreOffice cannot undo a new sheet", "[forms]") {
    const auto hidden = office::open(test::shared_office(), test::copy_of(test::example()), {.hidden = true});
    const Reference<css::container::XIndexAccess> sheets(hidden->getSheets(), UNO_QUERY_THROW);
    const Sheet sheet(sheets->getByIndex(0), UNO_QUERY_THROW);
    CHECK(calc::Forms::create(context())->makeSelfEvaluation(hidden, sheet, {}).Sheets.getLength() == 1);
    CHECK(sheets->getCount() == 2);
    const Reference<css::document::XUndoManagerSupplier> supplier(hidden, UNO_QUERY_THROW);
    CHECK_FALSE(supplier->getUndoManager()->isUndoPossible());
    office::close(hidden);
}

TEST_CASE("forms live through saving and reopening", "[forms]") {
    const std::string suffix = GENERATE(".ods", ".xlsx", ".xls");
    CAPTURE(suffix);
    const Document original(test::example());
    made(original);
    const Document document(original.saved_as("自评 " + suffix));
    const Sheet form = sheet_named(document, "自评表");
    CHECK(carried(table_of(form)) == carried(table_of(document.sheet())));
    CHECK(Reference<css::util::XProtectable>(form, UNO_QUERY_THROW)->isProtected());
    CHECK(codes(calc::IndicatorTables::create(context())->evaluate(document.model(), form, "").Findings)
              .find("sheet-protected") == std::string::npos);
}

TEST_CASE("what cannot be made is said, and nothing is changed", "[forms]") {
    const Document document(test::example());
    const Sheet form = sheet_named(document, office::utf8(made(document).Sheets[0]));
    const std::string sheets = names_of(document);
    const auto service = calc::Forms::create(context());
    CHECK(codes(service->makeSelfEvaluation(document.model(), form, {}).Findings) == "form-not-target");
    CHECK(codes(service->makeMonitoring(document.model(), form, {}).Findings) == "form-not-target");
    CHECK(codes(service->makeSelfEvaluation({}, document.sheet(), {}).Findings) == "no-table");
    CHECK(codes(service->makeSelfEvaluation(document.model(), {}, {}).Findings) == "no-table");
    css::uno::Sequence<css::beans::NamedValue> options(1);
    options.getArray()[0] = {"Months", Any(sal_Int32(13))};
    CHECK(codes(service->makeMonitoring(document.model(), document.sheet(), options).Findings) ==
          "form-option-unknown");
    options.getArray()[0] = {"Profile", Any(rtl::OUString("nobody"))};
    CHECK(codes(service->makeMonitoring(document.model(), document.sheet(), options).Findings) ==
          "profile-unknown");
    CHECK(names_of(document) == sheets);

    const Document closed(test::example());
    Reference<css::util::XProtectable>(closed.model(), UNO_QUERY_THROW)->protect({});
    CHECK(codes(made(closed).Findings) == "structure-protected");
    CHECK(codes(calc::Review::create(context())->writeReview(closed.model(), closed.sheet()).Findings) ==
          "structure-protected");
    const Document empty;
    CHECK(codes(made(empty).Findings) == "no-table");
    CHECK(codes(calc::Review::create(context())->review(empty.sheet()).Findings) == "no-table");
    CHECK(codes(calc::Comparison::create(context())->compare(empty.sheet(), closed.sheet()).Findings) ==
          "comparison-no-approved");
}
