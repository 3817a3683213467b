// SPDX-License-Identifier: MPL-2.0
// What must not happen while evaluating: each danger that a sheet can hold, once.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/sheet/XViewPane.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

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

const char* const evaluate = "org.jixiao.calc:Evaluate";
constexpr int first_row = 3; // of the indicators of the form below, 0-based
constexpr int last_row = 7;

/// A self-evaluation with columns of its own for actual, weight, score and completion (E to H).
std::filesystem::path form() {
    return test::data() / "sheets" / "自评表.tsv";
}

std::string codes(const calc::EvaluationResult& result) {
    std::string codes;
    for (const calc::Finding& finding : result.Findings) {
        if (finding.Severity == "error") {
            codes += office::utf8(finding.Code) + " ";
        }
    }
    return codes;
}

calc::EvaluationResult evaluated(const Document& document) {
    return calc::IndicatorTables::create(test::shared_office().context())
        ->evaluate(document.model(), document.sheet(), "");
}

/// Evaluate refuses with this code and touches nothing.
void refuses(const Document& document, const std::string& code) {
    const Snapshot before = snapshot(document.model());
    const auto steps = document.undo_titles().size();
    CHECK(codes(evaluated(document)).find(code + " ") != std::string::npos);
    document.dispatch(evaluate);
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
    CHECK(document.undo_titles().size() == steps);
}

/// Evaluate and Undo leave the sheet as it was; `check` is called between the two.
template <typename Check>
void evaluates_and_undoes(const Document& document, Check check) {
    const Snapshot before = snapshot(document.model());
    document.dispatch(evaluate);
    check();
    document.undo();
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

Reference<css::beans::XPropertySet> row(const Document& document, int index) {
    const Reference<css::table::XColumnRowRange> lines(document.sheet(), UNO_QUERY_THROW);
    return {lines->getRows()->getByIndex(index), UNO_QUERY_THROW};
}

bool is_visible(const Document& document, int index) {
    bool visible = false;
    row(document, index)->getPropertyValue("IsVisible") >>= visible;
    return visible;
}

/// Every indicator has its score, in the form's own column G.
void has_every_score(const Document& document) {
    for (int index = first_row; index <= last_row; ++index) {
        CAPTURE(index);
        CHECK(document.formula("G" + std::to_string(index + 1)).starts_with("="));
    }
}

} // namespace

TEST_CASE("a protected sheet is not written to", "[safety]") {
    const Document document(form());
    Reference<css::util::XProtectable>(document.sheet(), UNO_QUERY_THROW)->protect("");
    refuses(document, "sheet-protected");
}

TEST_CASE("a file opened read-only is not written to", "[safety]") {
    const Document document(form(), {.read_only = true});
    CHECK(codes(evaluated(document)) == "document-read-only ");
    CHECK(document.formula("G4").empty());
}

TEST_CASE("filtered rows are evaluated with the others and stay filtered", "[safety]") {
    const Document document(form());
    const Reference<css::sheet::XSheetFilterable> range(document.sheet()->getCellRangeByName("A3:I8"),
                                                        UNO_QUERY_THROW);
    const auto filter = range->createFilterDescriptor(true);
    css::sheet::TableFilterField field;
    field.Field = 2; // the indicator
    field.Operator = css::sheet::FilterOperator_NOT_EQUAL;
    field.StringValue = office::ustring("培训合格率");
    filter->setFilterFields({&field, 1});
    Reference<css::beans::XPropertySet>(filter, UNO_QUERY_THROW)
        ->setPropertyValue("ContainsHeader", Any(true));
    range->filter(filter);
    REQUIRE_FALSE(is_visible(document, 4));
    evaluates_and_undoes(document, [&] {
        has_every_score(document);
        CHECK_FALSE(is_visible(document, 4));
    });
}

TEST_CASE("hidden rows are evaluated with the others and stay hidden", "[safety]") {
    const Document document(form());
    for (const int index : {first_row, first_row + 2}) {
        row(document, index)->setPropertyValue("IsVisible", Any(false));
    }
    evaluates_and_undoes(document, [&] {
        has_every_score(document);
        CHECK_FALSE(is_visible(document, first_row));
        CHECK_FALSE(is_visible(document, first_row + 2));
    });
}

TEST_CASE("merged cells stay merged", "[safety]") {
    const Document document(form());
    // Score and completion as one cell in each row, and one score for two rows.
    const bool by_row = GENERATE(true, false);
    CAPTURE(by_row);
    for (const char* const area : {by_row ? "G4:H4" : "G4:G5", by_row ? "G5:H5" : "G7:G8"}) {
        Reference<css::util::XMergeable>(document.sheet()->getCellRangeByName(office::ustring(area)),
                                         UNO_QUERY_THROW)
            ->merge(sal_True);
    }
    evaluates_and_undoes(document, [&] {
        CHECK(Reference<css::util::XMergeable>(document.cell("G4"), UNO_QUERY_THROW)->getIsMerged());
        // One score for two rows is given by a person: no rule says how to divide it.
        CHECK(document.formula("G4").starts_with("=") == by_row);
        CHECK(document.formula(by_row ? "H4" : "G5").empty());
    });
}

TEST_CASE("formulas that stand in the form stay, whatever they give", "[safety]") {
    const Document document(form());
    document.set_formula("G4", "=F4*0.5");
    document.set_formula("G5", "=1/0");
    document.set_formula("G9", "=SUM(G4:G8)");
    const Snapshot before = snapshot(document.model());
    document.dispatch(evaluate);
    CHECK(document.formula("G4") == "=F4*0.5");
    CHECK(document.formula("G5") == "=1/0");
    CHECK(document.formula("G9") == "=SUM(G4:G8)");
    CHECK(document.formula("G6").starts_with("="));
    document.dispatch("org.jixiao.calc:RemoveEvaluation");
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("cells taken right of the table are said, and columns inserted only by choice", "[safety]") {
    const Document document(test::example());
    const auto used = Reference<css::sheet::XCellRangeAddressable>(document.sheet(), UNO_QUERY_THROW);
    const auto table =
        calc::IndicatorTables::create(test::shared_office().context())->recognize(document.sheet())[0].Range;
    const auto note = document.sheet()->getCellByPosition(table.EndColumn + 1, table.StartRow + 3);
    note->setFormula("备注：请勿改动");
    const auto behind = document.sheet()->getCellByPosition(table.EndColumn + 2, table.StartRow + 3);
    behind->setFormula("另一列");
    const Snapshot before = snapshot(document.model());
    document.dispatch(evaluate);
    // Either past them or not at all, but nothing moves.
    CHECK(document.sheet()->getCellByPosition(table.EndColumn + 1, table.StartRow + 3)->getFormula() ==
          note->getFormula());
    while (!document.undo_titles().empty() && document.undo_titles().front() == "计算得分") {
        document.undo();
    }
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("the cursor and what is seen of the sheet stay", "[safety]") {
    const Document document(test::example());
    const Reference<css::frame::XModel> model(document.model(), UNO_QUERY_THROW);
    const Reference<css::view::XSelectionSupplier> view(model->getCurrentController(), UNO_QUERY_THROW);
    view->select(Any(document.sheet()->getCellRangeByName("C30:D33")));
    const Reference<css::sheet::XViewPane> pane(view, UNO_QUERY_THROW);
    pane->setFirstVisibleRow(20);
    const auto where = [&] {
        const Reference<css::sheet::XCellRangeAddressable> range(view->getSelection(), UNO_QUERY_THROW);
        const auto area = range->getRangeAddress();
        return std::vector<sal_Int32>{area.StartColumn,
                                      area.StartRow,
                                      area.EndColumn,
                                      area.EndRow,
                                      pane->getFirstVisibleRow(),
                                      pane->getFirstVisibleColumn()};
    };
    const auto before = where();
    for (const char* const command :
         {evaluate, "org.jixiao.calc:FreezeValues", "org.jixiao.calc:RemoveEvaluation"}) {
        CAPTURE(command);
        document.dispatch(command);
        CHECK(where() == before);
    }
}

TEST_CASE("a sheet deleted before Evaluate comes back by Undo and can be deleted again", "[safety]") {
    const Document document(test::example());
    const auto sheets = document.model()->getSheets();
    sheets->insertNewByName(office::ustring("空"), 1);
    sheets->removeByName(office::ustring("空"));
    document.dispatch(evaluate);
    REQUIRE(document.count("达标情况") == 1);
    document.undo();
    document.undo();
    REQUIRE(sheets->hasByName(office::ustring("空")));
    sheets->removeByName(office::ustring("空"));
    CHECK(test::shared_office().running());
    CHECK_FALSE(sheets->hasByName(office::ustring("空")));
}

TEST_CASE("no command waits for an answer where there is nobody to give one", "[safety]") {
    const Document document(form());
    for (const char* const command : {"Recognize", "Evaluate", "DistributeWeights", "FreezeValues",
                                      "RemoveEvaluation", "InsertColumns", "MoreIsBetter", "PercentPoints"}) {
        CAPTURE(command);
        document.dispatch(std::string("org.jixiao.calc:") + command); // comes back by itself
        CHECK(test::shared_office().running());
    }
}
