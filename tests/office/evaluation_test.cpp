// SPDX-License-Identifier: MPL-2.0
// Evaluate, Undo and Remove on real sheets: what is written, and that nothing else ever changes.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

using Catch::Matchers::IsEmpty;
using namespace jixiao;
using jixiao::test::Document;
using jixiao::test::Snapshot;
using jixiao::test::snapshot;
namespace calc = org::jixiao::calc;

namespace {

const char* const evaluate = "org.jixiao.calc:Evaluate";
const char* const remove_evaluation = "org.jixiao.calc:RemoveEvaluation";

calc::EvaluationResult evaluated(const Document& document) {
    const auto service = calc::IndicatorTables::create(test::shared_office().context());
    return service->evaluate(document.model(), document.sheet(), "");
}

/// The table as text, as web page, as text whose targets have become formulas, and as a workbook with merged
/// cells.
std::filesystem::path some_form(const std::string& name) {
    return name == "workbook" ? test::example() : test::seed_written_as(name, 2, 1);
}

Document opened(const std::string& form) {
    return Document(some_form(form),
                    {.text = form == "plain.tsv" ? office::TextImport::plain : office::TextImport::verbatim});
}

std::string changed_cells(const Snapshot& before, const Snapshot& after) {
    std::string result;
    for (const auto& [cell, content] : before.contents) {
        const auto now = after.contents.find(cell);
        if (now == after.contents.end() || now->second != content) {
            result += content + "\n";
        }
    }
    return result;
}

/// A filled form of two indicators in A1:G3, its column of scores empty.
void type_form(const Document& document) {
    const std::vector<std::vector<std::string>> rows{
        {"一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"},
        {"产出指标", "数量指标", "培训人数", "≥200人", "230人", "50", ""},
        {"效益指标", "社会效益指标", "就业率", "≥90%", "95%", "50", ""},
    };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t cell = 0; cell < rows[row].size(); ++cell) {
            document.set_text(std::string(1, static_cast<char>('A' + cell)) + std::to_string(row + 1),
                              rows[row][cell]);
        }
    }
}

} // namespace

TEST_CASE("Evaluate changes no cell that holds something, and one Undo restores the sheet", "[evaluation]") {
    const std::string form = GENERATE("workbook", "form.tsv", "plain.tsv", "form.html");
    CAPTURE(form);
    const Document document = opened(form);
    const Snapshot before = snapshot(document.model());
    const auto steps = document.undo_titles().size();

    document.dispatch(evaluate);
    const Snapshot after = snapshot(document.model());
    CHECK_FALSE(differences(before, after).empty());
    CHECK(changed_cells(before, after).empty());
    REQUIRE(document.undo_titles().size() == steps + 1);
    CHECK(document.undo_titles().front() == "计算得分");

    document.undo();
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("a second Evaluate changes nothing and adds no undo step", "[evaluation]") {
    const std::string form = GENERATE("workbook", "form.tsv", "plain.tsv");
    CAPTURE(form);
    const Document document = opened(form);
    document.dispatch(evaluate);
    const Snapshot once = snapshot(document.model());
    const auto steps = document.undo_titles().size();
    document.dispatch(evaluate);
    CHECK_THAT(differences(once, snapshot(document.model())), IsEmpty());
    CHECK(document.undo_titles().size() == steps);
}

TEST_CASE("Remove takes all of it away, at once and after saving and reopening", "[evaluation]") {
    const std::string form = GENERATE("workbook", "form.tsv");
    const std::string suffix = GENERATE("", ".ods", ".xlsx", ".xls");
    CAPTURE(form, suffix);
    if (suffix.empty()) {
        const Document document = opened(form);
        const Snapshot before = snapshot(document.model());
        document.dispatch(evaluate);
        document.dispatch(remove_evaluation);
        CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
        return;
    }
    // What the file format itself changes is in both.
    const Document untouched(opened(form).saved_as("原样 " + suffix));
    const Document original = opened(form);
    original.dispatch(evaluate);
    const Document document(original.saved_as("计算 " + suffix));
    document.dispatch(remove_evaluation);
    CHECK_THAT(differences(snapshot(untouched.model()), snapshot(document.model())), IsEmpty());
}

TEST_CASE("Evaluate after saving and reopening finds its own results up to date", "[evaluation]") {
    const std::string suffix = GENERATE(".ods", ".xlsx", ".xls");
    CAPTURE(suffix);
    const Document original = opened("workbook");
    original.dispatch(evaluate);
    const Document document(original.saved_as("再算 " + suffix));
    const Snapshot reopened = snapshot(document.model());
    document.dispatch(evaluate);
    CHECK_THAT(differences(reopened, snapshot(document.model())), IsEmpty());
    CHECK(document.undo_titles().empty());
}

TEST_CASE("a table without actuals has only pending rows, no score and no grade", "[evaluation]") {
    const std::string form = GENERATE("workbook", "form.tsv", "plain.tsv");
    CAPTURE(form);
    const Document document = opened(form);
    const auto result = evaluated(document);
    REQUIRE(result.Tables.getLength() == 1);
    const calc::TableEvaluation& table = result.Tables[0];
    CHECK(table.Pending == 80);
    CHECK(table.Met + table.Unmet + table.Manual + table.NotApplicable + table.Undecidable == 0);
    CHECK(table.Score == 0);
    CHECK(table.Weight == 0);
    CHECK_FALSE(table.Final);
    CHECK(table.Grade.isEmpty());
    for (const char* const word : {"达标", "未达标", "需核实", "待人工评分", "#N/A", "Err:504"}) {
        CHECK(document.count(word) == 0);
    }
}

TEST_CASE("verdicts follow the actuals", "[evaluation]") {
    const Document document = opened("workbook");
    document.dispatch(evaluate);
    const std::string actual = document.column_of("实际完成值");
    const std::string verdict = document.column_of("达标情况");
    REQUIRE_FALSE(actual.empty());
    REQUIRE_FALSE(verdict.empty());

    const std::string row = document.row_of("全县退役军人数量"); // ≥2600人
    document.set_value(actual + row, 2650);
    CHECK(document.text(verdict + row) == "达标");
    document.set_value(actual + row, 2599);
    CHECK(document.text(verdict + row) == "未达标");
    document.set_text(actual + row, "2650人");
    CHECK(document.text(verdict + row) == "达标");
    document.set_text(actual + row, "2650人次");
    CHECK(document.text(verdict + row) == "需核实");
    document.set_text(actual + row, "");
    CHECK(document.text(verdict + row) == " ");

    const std::string share = document.row_of("专项资金使用合规率"); // =100%
    document.set_value(actual + share, 1);
    CHECK(document.text(verdict + share) == "达标");
    document.set_value(actual + share, 100);
    CHECK(document.text(verdict + share) == "达标");
    document.set_value(actual + share, 0.96);
    CHECK(document.text(verdict + share) == "未达标");
    document.set_text(actual + share, "100%");
    CHECK(document.text(verdict + share) == "达标");
}

TEST_CASE("targets that have become formulas are evaluated all the same, and stay as they are",
          "[evaluation]") {
    const Document document = opened("plain.tsv");
    document.dispatch(evaluate);
    const std::string actual = document.column_of("实际完成值");
    const std::string verdict = document.column_of("达标情况");
    const std::string row = document.row_of("欢送新兵仪式"); // =2次, shown as #NAME?
    document.set_value(actual + row, 2);
    CHECK(document.text(verdict + row) == "达标");
    document.set_value(actual + row, 3);
    CHECK(document.text(verdict + row) == "未达标");
    const std::string share = document.row_of("专项资金使用合规率"); // =100%, shown as 1
    document.set_text(actual + share, "99%");
    CHECK(document.text(verdict + share) == "未达标");
}

TEST_CASE("an actual that refers to an empty cell counts as the 0 it shows", "[evaluation]") {
    const Document document = opened("workbook");
    document.dispatch(evaluate);
    const std::string row = document.row_of("全县退役军人数量"); // ≥2600人
    document.set_formula(document.column_of("实际完成值") + row, "=Z99");
    document.dispatch(evaluate);
    const std::string verdict = document.column_of("达标情况") + row;
    CHECK(document.text(verdict) == "未达标");
    document.set_text("Z99", "2650人");
    CHECK(document.text(verdict) == "达标");
    document.set_formula("Z99", "=\"\"");
    CHECK(document.text(verdict) == " ");
}

TEST_CASE("what is reported counts a score that follows one of ours", "[evaluation]") {
    const Document document;
    type_form(document);
    document.set_formula("G3", "=G2");
    const auto result = evaluated(document);
    REQUIRE(result.Tables.getLength() == 1);
    CHECK(result.Tables[0].Score == 100);
}

TEST_CASE("a target that shows an error gives no verdict until it is mended", "[evaluation]") {
    const Document document = opened("workbook");
    const std::string row = document.row_of("全县退役军人数量");
    const std::string target = document.column_of("≥2600人") + row;
    document.set_formula(target, "=LEFT(\"≥2600人\";-1)"); // Err:502
    document.dispatch(evaluate);
    document.set_value(document.column_of("实际完成值") + row, 2650);
    const std::string verdict = document.column_of("达标情况") + row;
    CHECK(document.text(verdict) == "需核实");
    document.set_text(target, "≥2600人");
    document.dispatch(evaluate);
    CHECK(document.text(verdict) == "达标");
}

TEST_CASE("a total of cells that look like dates leaves no date behind", "[evaluation]") {
    const Document document;
    type_form(document);
    document.set_text("A4", "合计");
    const css::uno::Reference<css::beans::XPropertySet> scores(document.sheet()->getCellRangeByName("G2:G3"),
                                                               css::uno::UNO_QUERY_THROW);
    constexpr sal_Int32 date = 36; // the document's standard one
    scores->setPropertyValue("NumberFormat", css::uno::Any(date));
    const Snapshot before = snapshot(document.model());
    document.dispatch(evaluate);
    CHECK(document.text("G4") == "100");
    document.undo();
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("Evaluate says what it found without stopping anybody", "[evaluation]") {
    const Document document = opened("workbook");
    document.dispatch(evaluate);
    const css::uno::Reference<css::frame::XModel> model(document.model(), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::frame::XInfobarProvider> bars(model->getCurrentController(),
                                                                 css::uno::UNO_QUERY_THROW);
    CHECK(bars->hasInfobar("org.jixiao.calc"));
}

TEST_CASE("a hidden document is evaluated as one in a window", "[evaluation]") {
    const auto hidden = office::open(test::shared_office(), test::copy_of(test::example()), {.hidden = true});
    const css::uno::Reference<css::container::XIndexAccess> sheets(hidden->getSheets(),
                                                                   css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(0),
                                                              css::uno::UNO_QUERY_THROW);
    const auto service = calc::IndicatorTables::create(test::shared_office().context());
    const auto result = service->evaluate(hidden, sheet, "");
    REQUIRE(result.Tables.getLength() == 1);
    CHECK(result.Tables[0].Pending == 80);
    office::close(hidden);
}
