// SPDX-License-Identifier: MPL-2.0
// Weights distributed on real sheets: by the API, through saving and reopening, undone and removed.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>
#include <org/jixiao/calc/XWeights.hpp>

#include <fstream>
#include <sstream>

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

using Options = std::vector<css::beans::NamedValue>;

css::beans::NamedValue option(const char* name, const Any& value) {
    return {office::ustring(name), value};
}
css::beans::NamedValue option(const char* name, const char* value) {
    return {office::ustring(name), Any(office::ustring(value))};
}

css::uno::Sequence<css::beans::NamedValue> sequence(const Options& options) {
    return {options.data(), static_cast<sal_Int32>(options.size())};
}

Reference<calc::XWeights> service() {
    return {calc::IndicatorTables::create(test::shared_office().context()), UNO_QUERY_THROW};
}

calc::WeightResult distributed(const Document& document, const Options& options = {}) {
    return service()->distributeWeights(document.model(), document.sheet(), sequence(options));
}

std::string codes(const calc::WeightResult& result) {
    std::string text;
    for (const calc::Finding& finding : result.Findings) {
        text += (text.empty() ? "" : " ") + office::utf8(finding.Code);
    }
    return text;
}

/// "12.5 … 12.5 = 100 of 8, 0 typed"
std::string shown(const calc::WeightResult& result) {
    REQUIRE(result.Tables.getLength() == 1);
    const calc::TableWeights& table = result.Tables[0];
    std::ostringstream text;
    text << table.Smallest << " … " << table.Largest << " = " << table.Total << " of " << table.Given << ", "
         << table.Typed << " typed";
    return text.str();
}

/// A self-evaluation form: funds scored in a row of their own, weights in column F, two of them typed.
std::filesystem::path form() {
    std::filesystem::path file = test::scratch() / "自评表.tsv";
    std::ofstream(file) << "项目支出绩效自评表\n"
                           "项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
                           "年度资金总额\t\t100\t100\t90\t10\t90%\t9\n"
                           "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析\n"
                           "产出指标\t数量指标\t培训人数\t≥200人\t210人\t20\n"
                           "\t\t培训班次\t≥4次\t4次\n"
                           "\t质量指标\t合格率\t≥95%\t96%\n"
                           "效益指标\t社会效益指标\t就业人数\t≥60人\t66人\t15\n"
                           "\t\t预算执行率\t≥95%\t90%\n"
                           "满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t95%\n";
    return file;
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

double sum_below(const Document& document, const std::string& heading) {
    const std::string column = document.column_of(heading);
    double sum = 0;
    for (int row = std::stoi(document.row_of(heading)) + 1; row < 150; ++row) {
        sum += document.value(column + std::to_string(row));
    }
    return sum;
}

} // namespace

TEST_CASE("a preview of weights changes nothing", "[weights]") {
    const Document document(test::example());
    const Snapshot before = snapshot(document.model());
    const auto result = service()->previewWeights(document.sheet(), {});
    CHECK(shown(result) == "1 … 2 = 100 of 80, 0 typed");
    CHECK(codes(result).empty());
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
    CHECK(document.undo_titles().empty());
}

TEST_CASE("weights of a form without a column for them go right of it, and one Undo takes them back",
          "[weights]") {
    const std::string kind = GENERATE("workbook", "form.tsv");
    CAPTURE(kind);
    const Document document(kind == "workbook" ? test::example() : test::seed_written_as(kind, 2, 1));
    const Snapshot before = snapshot(document.model());
    const Options options{option("Way", "indicators"), option("Step", Any(0.01))};
    CHECK(shown(distributed(document, options)) == "1.25 … 1.25 = 100 of 80, 0 typed");
    const Snapshot after = snapshot(document.model());
    CHECK(changed_cells(before, after).empty());
    CHECK(document.count("分值") == 1);
    CHECK(sum_below(document, "分值") == 100);
    REQUIRE(document.undo_titles().size() == 1);
    CHECK(document.undo_titles().front() == "分配分值");
    distributed(document, options);
    CHECK_THAT(differences(after, snapshot(document.model())), IsEmpty());
    CHECK(document.undo_titles().size() == 1);
    document.undo();
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("what was typed over a weight of ours is kept, the rest is given anew", "[weights]") {
    const Document document(test::example());
    distributed(document, {option("Way", "indicators")});
    const std::string column = document.column_of("分值");
    const std::string row = document.row_of("全县退役军人数量");
    document.set_value(column + row, 20.5);
    CHECK(shown(distributed(document, {option("Way", "indicators")})) == "1 … 20.5 = 100 of 79, 1 typed");
    CHECK(document.value(column + row) == 20.5);
    CHECK(sum_below(document, "分值") == 100);
}

TEST_CASE("Evaluate uses the weights, and follows them", "[weights]") {
    const Document document(test::example());
    distributed(document, {option("Way", "indicators"), option("Step", "0.01")});
    const auto tables = calc::IndicatorTables::create(test::shared_office().context());
    const auto result = tables->evaluate(document.model(), document.sheet(), "");
    REQUIRE(result.Tables.getLength() == 1);
    CHECK(result.Tables[0].Weight == 100);
    const std::string row = document.row_of("全县退役军人数量"); // ≥2600人
    document.set_value(document.column_of("实际完成值") + row, 2600);
    const std::string score = document.column_of("得分") + row;
    CHECK(document.value(score) == 1.25);
    document.set_value(document.column_of("分值") + row, 4);
    CHECK(document.value(score) == 4);
    // Columns stand in the order actual, weight, state.
    CHECK(document.column_of("实际完成值") < document.column_of("分值"));
    CHECK(document.column_of("分值") < document.column_of("达标情况"));
}

TEST_CASE("the form's own empty weight cells are filled, typed ones kept", "[weights]") {
    const Document document(form());
    const Snapshot before = snapshot(document.model());
    const auto result = distributed(document, {option("Way", "levels")});
    CHECK(shown(result) == "10 … 20 = 90 of 4, 2 typed");
    CHECK(codes(result) == "execution-scored-twice");
    CHECK(document.text("F5") == "20");
    CHECK(document.value("F6") == 15);
    CHECK(document.value("F7") == 15);
    CHECK(document.text("F8") == "15");
    CHECK(document.value("F9") == 15);
    CHECK(document.value("F10") == 10);
    const Snapshot after = snapshot(document.model());
    CHECK(changed_cells(before, after).empty());
    CHECK(document.count("分值") == 2); // the funds' and the form's, none added
    CHECK(differences(before, after).find("NumberFormat") == std::string::npos);
    CHECK(differences(before, after).find("CellStyle") == std::string::npos);
    document.undo();
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("weights live through saving and reopening, and Remove takes ours away and leaves typed ones",
          "[weights]") {
    const std::string kind = GENERATE("seed", "form");
    const std::string suffix = GENERATE(".ods", ".xlsx", ".xls");
    CAPTURE(kind, suffix);
    const auto file = kind == "seed" ? test::example() : form();
    const Document untouched(Document(file).saved_as("原样 " + suffix));
    const Document original(file);
    distributed(original);
    const Document document(original.saved_as("分值 " + suffix));
    const Snapshot reopened = snapshot(document.model());
    const auto again = distributed(document);
    REQUIRE(again.Tables.getLength() == 1);
    CHECK(again.Tables[0].Typed == (kind == "seed" ? 0 : 2));
    CHECK_THAT(differences(reopened, snapshot(document.model())), IsEmpty());
    document.dispatch("org.jixiao.calc:RemoveEvaluation");
    CHECK_THAT(differences(snapshot(untouched.model()), snapshot(document.model())), IsEmpty());
}

TEST_CASE("what cannot be done is said and nothing is changed", "[weights]") {
    struct Case {
        Options options;
        std::string code;
    };
    const auto& [options, code] = GENERATE_COPY(
        Case{{option("Way", "sideways")}, "weights-option-unknown"},
        Case{{option("Colour", "red")}, "weights-option-unknown"},
        Case{{option("Step", "half")}, "weights-option-unknown"},
        Case{{option("Step", Any(0.0))}, "weights-number-wrong"},
        Case{{option("Step", Any(2.0)), option("Way", "indicators")}, "weights-step-too-coarse"},
        Case{{option("Profile", "nobody")}, "profile-unknown"},
        Case{{option("Table", Any(sal_Int32(3)))}, "weights-option-unknown"},
        Case{{option("Way", "functions"), option("Given", Any(css::uno::Sequence<double>{1}))},
             "weights-shares-missing"},
        Case{{option("Way", "levels"), option("Shares", "document")}, "weights-plan-differs"});
    CAPTURE(code);
    const Document document(test::example());
    const Snapshot before = snapshot(document.model());
    CHECK(codes(distributed(document, options)) == code);
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
    CHECK(document.undo_titles().empty());
}

TEST_CASE("neither a protected sheet nor a taken column is written to", "[weights]") {
    const Document taken(test::example());
    distributed(taken);
    const std::string place = taken.column_of("分值") + taken.row_of("全县退役军人数量");
    taken.undo();
    taken.set_text(place, "备忘");
    const Snapshot before = snapshot(taken.model());
    CHECK(codes(distributed(taken)) == "helper-columns-taken");
    CHECK_THAT(differences(before, snapshot(taken.model())), IsEmpty());

    const Document guarded(test::example());
    const Reference<css::util::XProtectable> sheet(guarded.sheet(), UNO_QUERY_THROW);
    sheet->protect({});
    CHECK(codes(distributed(guarded)) == "sheet-protected");
    CHECK(guarded.count("分值") == 0);
}

TEST_CASE("without windows the command asks nobody and does nothing", "[weights]") {
    const Document document(test::example());
    const Snapshot before = snapshot(document.model());
    document.dispatch("org.jixiao.calc:DistributeWeights");
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}
