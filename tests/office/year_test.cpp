// SPDX-License-Identifier: MPL-2.0
// The whole year of one bureau: from the approved table to the file that is handed in.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/jixiao/calc/Comparison.hpp>
#include <org/jixiao/calc/Forms.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>
#include <org/jixiao/calc/Submission.hpp>
#include <org/jixiao/calc/WorkingPaper.hpp>
#include <org/jixiao/calc/XWeights.hpp>

#include <array>
#include <filesystem>

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;
namespace calc = org::jixiao::calc;
namespace fs = std::filesystem;
using Sheet = Reference<css::sheet::XSpreadsheet>;
using Cell = Reference<css::table::XCell>;

namespace {

constexpr sal_Int32 target_column = 4;
constexpr sal_Int32 actual_column = 5;
constexpr sal_Int32 score_column = 7;
constexpr sal_Int32 reason_column = 8;

const auto& context() {
    return test::shared_office().context();
}

Sheet sheet_named(const Document& document, const std::string& name) {
    return {document.model()->getSheets()->getByName(office::ustring(name)), UNO_QUERY_THROW};
}

std::string shown(const Cell& cell) {
    return office::utf8(Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString());
}

void type(const Cell& cell, const std::string& text) {
    Reference<css::text::XText>(cell, UNO_QUERY_THROW)->setString(office::ustring(text));
}

/// What the form's own cells show; the columns beside it are ours and are not handed in.
std::vector<std::string> everything(const Sheet& sheet) {
    const auto cursor = sheet->createCursor();
    Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
    const auto last =
        Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    std::vector<std::string> all;
    for (sal_Int32 row = 0; row <= last.EndRow; ++row) {
        for (sal_Int32 column = 0; column <= reason_column; ++column) {
            if (const std::string text = shown(sheet->getCellByPosition(column, row)); !text.empty()) {
                all.push_back(std::to_string(row) + " " + std::to_string(column) + " " + text);
            }
        }
    }
    return all;
}

calc::IndicatorTable table_of(const Sheet& sheet) {
    const auto tables = calc::IndicatorTables::create(context())->recognize(sheet);
    REQUIRE(tables.getLength() == 1);
    return tables[0];
}

/// Made from the approved table, weighted, and filled: every fifth target is missed.
Sheet filled_form(const Document& document) {
    const auto made =
        calc::Forms::create(context())->makeSelfEvaluation(document.model(), document.sheet(), {});
    REQUIRE(made.Sheets.getLength() == 1);
    const Sheet form = sheet_named(document, office::utf8(made.Sheets[0]));
    const auto tables = calc::IndicatorTables::create(context());
    const std::array ways{css::beans::NamedValue("Way", Any(rtl::OUString("indicators"))),
                          css::beans::NamedValue("Step", Any(0.01))};
    Reference<calc::XWeights>(tables, UNO_QUERY_THROW)
        ->distributeWeights(document.model(), form, {ways.data(), static_cast<sal_Int32>(ways.size())});
    constexpr int missed = 5;
    constexpr double part = 0.8;
    int number = 0;
    for (const calc::Indicator& each : table_of(form).Indicators) {
        const double target = each.Value.toDouble();
        const double actual = ++number % missed == 0 ? target * part : target;
        form->getCellByPosition(actual_column, each.Row)->setValue(actual);
    }
    tables->evaluate(document.model(), form, "");
    return form;
}

std::string changes(const calc::ComparisonResult& result) {
    std::string text;
    for (const calc::Change& each : result.Changes) {
        text += office::utf8(each.Kind) + " " + office::utf8(each.Indicator) + "\n";
    }
    return text;
}

/// Changes three things, sees exactly those, and takes them back.
void plant_three_changes(const Document& document, const Sheet& form) {
    const auto comparison = calc::Comparison::create(context());
    CHECK(comparison->compare(document.sheet(), form).Agrees);
    Reference<css::util::XProtectable>(form, UNO_QUERY_THROW)->unprotect({});
    std::vector<std::pair<Cell, std::string>> before;
    const auto plant = [&](sal_Int32 column, sal_Int32 row, const char* text) {
        before.emplace_back(form->getCellByPosition(column, row), "");
        before.back().second = shown(before.back().first);
        type(before.back().first, text);
    };
    for (const calc::Indicator& each : table_of(form).Indicators) {
        const std::string name = office::utf8(each.Name);
        if (name == "全县退役军人数量") {
            plant(target_column, each.Row, "≥2500人");
        } else if (name == "退役军人招聘会") {
            plant(target_column - 1, each.Row, "退役军人专场招聘会");
        } else if (name == "就业创业政策宣传") {
            plant(target_column - 1, each.Row, "");
            plant(target_column, each.Row, "");
        }
    }
    CHECK(changes(comparison->compare(document.sheet(), form)) == "target 全县退役军人数量\n"
                                                                  "name 退役军人招聘会\n"
                                                                  "removed 就业创业政策宣传\n");
    for (const auto& [cell, text] : before) {
        type(cell, text);
    }
    CHECK(comparison->compare(document.sheet(), form).Agrees);
}

/// The points that the form's own cells show, added up.
double points_shown(const Sheet& form) {
    double sum = 0;
    for (const calc::Indicator& each : table_of(form).Indicators) {
        sum += form->getCellByPosition(score_column, each.Row)->getValue();
    }
    return sum;
}

/// In the working paper of the form, the total of its last line.
double total_of_paper(const Document& document, const Sheet& form) {
    const auto result = calc::WorkingPaper::create(context())->writeWorkingPaper(document.model(), form, "");
    REQUIRE(result.Sheets.getLength() == 2);
    const Sheet paper = sheet_named(document, office::utf8(result.Sheets[0]));
    for (sal_Int32 row = 0; row < 200; ++row) {
        if (shown(paper->getCellByPosition(0, row)).starts_with("合计")) {
            return paper->getCellByPosition(8, row)->getValue();
        }
    }
    return -1;
}

} // namespace

TEST_CASE("a year: form made, filled, evaluated, compared, its working paper, handed in and live elsewhere",
          "[year]") {
    const Document document(test::example());
    const Sheet form = filled_form(document);
    plant_three_changes(document, form);

    const double points = points_shown(form);
    CHECK(points > 90);
    CHECK(points < 100);
    CHECK(std::abs(total_of_paper(document, form) - points) < 1e-9);

    const fs::path folder = test::scratch() / "一年";
    fs::create_directories(folder);
    const std::array formats{office::ustring("xlsx"), office::ustring("xls")};
    const std::array options{
        css::beans::NamedValue("Content", Any(office::ustring("formulas"))),
        css::beans::NamedValue("Formats", Any(css::uno::Sequence<rtl::OUString>(formats.data(), 2))),
        css::beans::NamedValue("Name", Any(office::ustring("报送")))};
    const auto handed_in = calc::Submission::create(context())->exportForSubmission(
        document.model(), office::file_url(folder), {options.data(), static_cast<sal_Int32>(options.size())});
    INFO(office::utf8(handed_in.Message));
    REQUIRE(handed_in.Files.getLength() == 2);
    CHECK(handed_in.Formulas > 80); // every row's points, and the total

    const office::Profile profile{test::scratch(), "年末 没有扩展", "zh-CN"};
    const office::Office plain{profile};
    const calc::Indicator changed = table_of(form).Indicators[1]; // 全县退役军人数量, ≥2600人
    for (const char* const suffix : {".xlsx", ".xls"}) {
        CAPTURE(suffix);
        const Document there(plain, folder / (std::string("报送") + suffix));
        there.recalculate();
        const Sheet copy = sheet_named(there, "自评表");
        CHECK(everything(copy) == everything(form));

        const auto actual = [&](const Sheet& sheet) {
            return sheet->getCellByPosition(actual_column, changed.Row);
        };
        const double before = actual(form)->getValue();
        const std::string score = shown(form->getCellByPosition(score_column, changed.Row));
        actual(copy)->setValue(1300);
        actual(form)->setValue(1300);
        CHECK(shown(copy->getCellByPosition(score_column, changed.Row)) != score);
        CHECK(everything(copy) == everything(form));
        actual(form)->setValue(before);
    }
}
