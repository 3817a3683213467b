// SPDX-License-Identifier: MPL-2.0
// Findings cured on real sheets: by the API, undone, through saving and reopening, and where it is refused.
#include "office/text.hpp"
#include "support/cell_name.hpp"
#include "support/document.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>
#include <org/jixiao/calc/XRemedies.hpp>

#include <fstream>

using Catch::Matchers::IsEmpty;
using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;
using jixiao::test::Snapshot;
using jixiao::test::snapshot;
namespace calc = org::jixiao::calc;

namespace {

Reference<calc::XRemedies> service() {
    return {calc::IndicatorTables::create(test::shared_office().context()), UNO_QUERY_THROW};
}

using Remedies = css::uno::Sequence<calc::Remedy>;

/// "code: D5 old → new;" for each, a guess with a ?.
std::string shown(const Remedies& remedies) {
    std::string text;
    for (const calc::Remedy& each : remedies) {
        text += office::utf8(each.Problem.Code) + (each.Certain ? ":" : "?:");
        for (const calc::CellEdit& edit : each.Edits) {
            text += " " + test::cell_name(edit.Column, edit.Row) + " " + office::utf8(edit.Before) + " → " +
                    office::utf8(edit.After) + ";";
        }
        text += "\n";
    }
    return text;
}

/// A self-evaluation form with one fault of each kind that arises in a sheet of its own.
const Document& filled(const Document& document) {
    const std::vector<std::vector<std::string>> rows{
        {"项目支出绩效自评表"},
        {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"},
        {"产出指标", "数量指标", "培训人数", ">=200人", "≥210人", "40", "40"},
        {"产出指标", "质量指标", "培训合格率", "=100%", "100%", "30", "30"},
        {"效益指标", "社会效益效益指标", "就业人数", "≥60人", "66人", "20", "20"},
        {"满意度指标", "服务对象满意度指标", "学员满意度", "290%", "95%", "10", "10"}};
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            const std::string at = test::cell_name(static_cast<int>(c), static_cast<int>(r));
            if (r > 1 && (c == 5 || c == 6) && r != 4) {
                document.set_value(at, std::stod(rows[r][c]));
            } else if (rows[r][c].front() == '=') {
                document.set_formula(at, rows[r][c]); // typed, so it became a formula
            } else {
                document.set_text(at, rows[r][c]);
            }
        }
    }
    return document;
}

void color(const Document& document, const std::string& address) {
    const Reference<css::beans::XPropertySet> cell(document.cell(address), UNO_QUERY_THROW);
    cell->setPropertyValue("CellBackColor", Any(sal_Int32{0xFFFF00}));
    cell->setPropertyValue("CharWeight", Any(150.0F));
}

calc::RemedyResult applied(const Document& document, const Remedies& remedies) {
    return service()->applyRemedies(document.model(), document.sheet(), remedies);
}

} // namespace

TEST_CASE("every finding that has a safe cure offers it, old and new", "[remedies]") {
    const Document document;
    filled(document);
    const Snapshot before = snapshot(document.model());
    const std::size_t steps = document.undo_titles().size();
    const Remedies remedies = service()->remedies(document.sheet());
    CHECK(shown(remedies) == "sign-unusual: D3 >=200人 → ≥200人;\n"
                             "actual-repeats-sign: E3 ≥210人 → 210人;\n"
                             "target-became-formula: D4 100.00% → =100%;\n"
                             "label-misspelt: B5 社会效益效益指标 → 社会效益指标;\n"
                             "number-stored-as-text: F5 20 → 20; G5 20 → 20;\n"
                             "target-operator-damaged?: D6 290% → ≥90%;\n");
    for (const calc::Remedy& each : remedies) {
        CHECK(each.Action.getLength() > 0);
        CHECK(each.Problem.Message.getLength() > 0);
    }
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
    CHECK(document.undo_titles().size() == steps);
}

TEST_CASE("remedies change their cells and nothing else, in one step that Undo takes back", "[remedies]") {
    const Document document;
    filled(document);
    for (const char* const cell : {"D3", "D4", "F5", "D6"}) {
        color(document, cell);
    }
    const Snapshot before = snapshot(document.model());
    const std::size_t steps = document.undo_titles().size();
    const auto result = applied(document, service()->remedies(document.sheet()));
    CHECK(result.Changed == 7);
    CHECK(result.Findings.getLength() == 0);
    CHECK(document.text("D3") == "≥200人");
    CHECK(document.text("E3") == "210人");
    CHECK(document.text("D4") == "=100%");
    CHECK(document.cell("D4")->getType() == css::table::CellContentType_TEXT);
    CHECK(document.text("B5") == "社会效益指标");
    CHECK(document.cell("F5")->getType() == css::table::CellContentType_VALUE);
    CHECK(document.value("F5") == 20);
    CHECK(document.text("D6") == "≥90%");
    // Formats stay but for the text that begins with =: a format or a fact is named behind the cell.
    const auto changes = compare(before, snapshot(document.model()));
    CHECK(changes.size() == 8);
    for (const test::Difference& each : changes) {
        CAPTURE(each.before, each.after);
        CHECK((each.where.find(' ') == std::string::npos || each.where == "D4 NumberFormat"));
    }
    REQUIRE(document.undo_titles().size() == steps + 1);
    CHECK(document.undo_titles().front() == "更正问题");
    CHECK(shown(service()->remedies(document.sheet())).empty());
    document.undo();
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("a text that begins with = is a text also in a saved file", "[remedies]") {
    const std::string kind = GENERATE("a.ods", "a.xlsx", "a.xls");
    CAPTURE(kind);
    const Document document;
    filled(document);
    applied(document, service()->remedies(document.sheet()));
    const Document again(document.saved_as(kind));
    CHECK(again.text("D4") == "=100%");
    CHECK(again.cell("D4")->getType() == css::table::CellContentType_TEXT);
    CHECK(shown(service()->remedies(again.sheet())).empty());
}

TEST_CASE("only what was chosen is changed, and nothing that has changed since", "[remedies]") {
    const Document document;
    filled(document);
    const Remedies all = service()->remedies(document.sheet());
    REQUIRE(all.getLength() == 6);
    document.set_text("D6", "≥95%");
    const Snapshot before = snapshot(document.model());
    CHECK(applied(document, {&all[5], 1}).Changed == 0); // the cell holds something else now
    CHECK(applied(document, {}).Changed == 0);
    calc::Remedy foreign = all[0];
    foreign.Edits.getArray()[0].After = "≥1人"; // nobody offered that
    CHECK(applied(document, {&foreign, 1}).Changed == 0);
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
    CHECK(applied(document, {&all[2], 1}).Changed == 1);
    CHECK(document.text("D4") == "=100%");
    CHECK(document.text("D3") == ">=200人");
}

TEST_CASE("a protected sheet is not changed, and says why", "[remedies]") {
    const Document document;
    filled(document);
    const Remedies all = service()->remedies(document.sheet());
    Reference<css::util::XProtectable>(document.sheet(), UNO_QUERY_THROW)->protect("");
    const Snapshot before = snapshot(document.model());
    const auto result = applied(document, all);
    CHECK(result.Changed == 0);
    REQUIRE(result.Findings.getLength() == 1);
    CHECK(result.Findings[0].Code == "sheet-protected");
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("without a window the command asks nobody and changes nothing", "[remedies]") {
    const Document document;
    filled(document);
    const Snapshot before = snapshot(document.model());
    document.dispatch("org.jixiao.calc:ApplyRemedy");
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("remedies work beside evaluated results, which stay", "[remedies]") {
    const Document document;
    filled(document);
    document.dispatch("org.jixiao.calc:Evaluate");
    const std::string evaluated = shown(service()->remedies(document.sheet()));
    CHECK(evaluated.find("target-became-formula: D4 100.00% → =100%;") != std::string::npos);
    applied(document, service()->remedies(document.sheet()));
    CHECK(shown(service()->remedies(document.sheet())).empty());
    CHECK(document.count("达标情况") == 1);
}
