// SPDX-License-Identifier: MPL-2.0
// The templates: offered by the office, new documents from them filled, evaluated and printed.
#include "offered.hpp"
#include "office/document.hpp"
#include "office/text.hpp"
#include "support/cell_name.hpp"
#include "support/document.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <array>
#include <fstream>
#include <iterator>

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace calc = org::jixiao::calc;
using Sheet = Reference<css::sheet::XSpreadsheet>;
using Model = Reference<css::sheet::XSpreadsheetDocument>;

namespace {

struct Template {
    const char* file;
    const char* title;
    const char* stage;
    sal_Int32 indicators; // of the example
};
constexpr std::array templates{
    Template{"department-targets", "部门整体支出绩效目标批复表", "target", 11},
    Template{"project-targets", "项目支出绩效目标申报表", "target", 7},
    Template{"project-self-evaluation", "项目支出绩效自评表", "selfevaluation", 7},
    Template{"department-self-evaluation", "部门整体支出绩效自评表", "selfevaluation", 11},
    Template{"monitoring", "绩效运行监控表", "monitoring", 7},
};

const auto& context() {
    return test::shared_office().context();
}

/// A new document from a template, closed at the end.
class New {
public:
    explicit New(const Template& from) {
        const rtl::OUString package =
            css::deployment::PackageInformationProvider::get(context())->getPackageLocation(
                "org.jixiao.calc");
        model = test::new_from(test::shared_office(),
                               package + "/templates/jixiao/" + office::ustring(from.file) + ".ots");
    }
    ~New() { office::close(model); }
    New(const New&) = delete;
    New& operator=(const New&) = delete;

    [[nodiscard]] Sheet sheet() const {
        const Reference<css::container::XIndexAccess> sheets(model->getSheets(), UNO_QUERY_THROW);
        return {sheets->getByIndex(0), UNO_QUERY_THROW};
    }
    Model model;
};

calc::IndicatorTable only_table(const Sheet& sheet) {
    const auto tables = calc::IndicatorTables::create(context())->recognize(sheet);
    REQUIRE(tables.getLength() == 1);
    return tables[0];
}

std::string doubts(const css::uno::Sequence<calc::Finding>& findings) {
    std::string text;
    for (const calc::Finding& each : findings) {
        if (each.Severity != "info") {
            text += office::utf8(each.Code) + " " + office::utf8(each.Message) + "\n";
        }
    }
    return text;
}

std::string shown(const Sheet& sheet, sal_Int32 column, sal_Int32 row) {
    return office::utf8(
        Reference<css::text::XText>(sheet->getCellByPosition(column, row), UNO_QUERY_THROW)->getString());
}

bool is_open(const Sheet& sheet, sal_Int32 column, sal_Int32 row) {
    css::util::CellProtection protection;
    Reference<css::beans::XPropertySet>(sheet->getCellByPosition(column, row), UNO_QUERY_THROW)
        ->getPropertyValue("CellProtection") >>= protection;
    return !protection.IsLocked;
}

/// Every formula and text of the first rows and columns.
std::vector<std::string> contents(const Sheet& sheet) {
    constexpr sal_Int32 rows = 60, columns = 20;
    std::vector<std::string> all;
    for (sal_Int32 row = 0; row < rows; ++row) {
        for (sal_Int32 column = 0; column < columns; ++column) {
            all.push_back(office::utf8(sheet->getCellByPosition(column, row)->getFormula()));
        }
    }
    return all;
}

/// "H12: 10", of each of them that shows anything.
std::vector<std::string> all_shown(const Sheet& sheet) {
    constexpr int rows = 60, columns = 20;
    std::vector<std::string> all;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (const std::string text = shown(sheet, column, row); !text.empty()) {
                all.push_back(test::cell_name(column, row) + ": " + text);
            }
        }
    }
    return all;
}

int pages_of(const std::filesystem::path& pdf) {
    std::ifstream file(pdf, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    int pages = 0;
    for (std::size_t at = bytes.find("/Type/Page/"); at != std::string::npos;
         at = bytes.find("/Type/Page/", at + 1)) {
        ++pages;
    }
    return pages;
}

calc::EvaluationResult evaluate(const New& document) {
    return calc::IndicatorTables::create(context())->evaluate(document.model, document.sheet(), "");
}

bool has_own_score(const calc::IndicatorTable& table) {
    return table.Stage == "selfevaluation";
}

} // namespace

TEST_CASE("the office offers every template under 绩效", "[templates]") {
    const auto offered = test::offered_templates(test::shared_office(), "绩效");
    CHECK(offered.size() == templates.size());
    for (const Template& each : templates) {
        CAPTURE(each.title);
        REQUIRE(offered.count(each.title) == 1);
        CHECK(offered.at(each.title).ends_with(std::string(each.file) + ".ots"));
    }
}

TEST_CASE("a new document is recognised without doubt, protected but for what is filled", "[templates]") {
    const Template from = GENERATE(from_range(templates.begin(), templates.end()));
    CAPTURE(from.title);
    const New document(from);
    CHECK(Reference<css::frame::XModel>(document.model, UNO_QUERY_THROW)->getURL().isEmpty());
    const Sheet sheet = document.sheet();
    CHECK(Reference<css::util::XProtectable>(sheet, UNO_QUERY_THROW)->isProtected());
    const auto table = only_table(sheet);
    CHECK(office::utf8(table.Stage) == from.stage);
    CHECK(table.Year == 2026);
    CHECK(doubts(table.Findings) == "");
    sal_Int32 named = 0;
    for (const calc::Indicator& each : table.Indicators) {
        named += each.Name.isEmpty() ? 0 : 1;
        CHECK(is_open(sheet, 3, each.Row));
        CHECK(is_open(sheet, 4, each.Row));
    }
    CHECK(named == from.indicators);
    CHECK_FALSE(is_open(sheet, 0, 0));
    const Reference<css::sheet::XPrintAreas> print(sheet, UNO_QUERY_THROW);
    CHECK(print->getPrintAreas().getLength() == 1);
    CHECK(print->getPrintTitleRows());
    CHECK(print->getTitleRows().StartRow == table.HeaderRow);
}

TEST_CASE("evaluating a new self-evaluation changes nothing: it is evaluated", "[templates]") {
    const Template from = GENERATE(from_range(templates.begin(), templates.end()));
    if (std::string(from.stage) != "selfevaluation") {
        return;
    }
    CAPTURE(from.title);
    const New document(from);
    const auto before = contents(document.sheet());
    const auto result = evaluate(document);
    CHECK(contents(document.sheet()) == before);
    CHECK(doubts(result.Findings) == "");
    REQUIRE(result.Tables.getLength() == 1);
    CHECK(result.Tables[0].Final);
    CHECK(result.Tables[0].Weight == 100);
    CHECK(result.Tables[0].Unmet == 1);
    CHECK(Reference<css::util::XProtectable>(document.sheet(), UNO_QUERY_THROW)->isProtected());
}

TEST_CASE("what is filled in is scored at once, also in an added row", "[templates]") {
    const New document(templates[2]);
    const Sheet sheet = document.sheet();
    const auto table = only_table(sheet);
    constexpr sal_Int32 actual = 5, weight = 6, score = 7;
    const sal_Int32 row = table.Indicators[0].Row;
    CHECK(shown(sheet, score, row) == "15");
    sheet->getCellByPosition(actual, row)->setValue(100);
    CHECK(shown(sheet, score, row) == "7.5");
    CHECK_FALSE(is_open(sheet, score, row));

    // The open row below: an indicator of its own, five of the points of the first.
    sheet->getCellByPosition(weight, row)->setValue(10);
    Reference<css::text::XText>(sheet->getCellByPosition(3, row + 1), UNO_QUERY_THROW)->setString("培训期数");
    Reference<css::text::XText>(sheet->getCellByPosition(4, row + 1), UNO_QUERY_THROW)
        ->setString(office::ustring("≥10期"));
    sheet->getCellByPosition(weight, row + 1)->setValue(5);
    sheet->getCellByPosition(actual, row + 1)->setValue(12);
    Reference<css::text::XText>(sheet->getCellByPosition(8, row), UNO_QUERY_THROW)
        ->setString(office::ustring("学员减少，次年扩大招生。"));
    const auto result = evaluate(document);
    CHECK(doubts(result.Findings) == "");
    CHECK(shown(sheet, score, row + 1) == "5");
    CHECK(shown(sheet, score, row) == "5");
    REQUIRE(result.Tables.getLength() == 1);
    CHECK(result.Tables[0].Weight == 100);
    CHECK(result.Tables[0].Final);
}

TEST_CASE("an office without the extension shows the scores as they were saved", "[templates]") {
    const office::Profile profile(test::scratch(), "没有扩展", "zh-CN");
    const office::Office others(profile);
    for (const Template& from : templates) {
        if (std::string(from.stage) != "selfevaluation") {
            continue;
        }
        CAPTURE(from.title);
        const New document(from);
        const auto here = all_shown(document.sheet());
        const auto file = test::scratch() / (std::string(from.file) + ".ods");
        office::store(document.model, file);
        const test::Document there(others, file);
        CHECK(all_shown(there.sheet()) == here);
    }
}

TEST_CASE("every template prints on the pages it was laid out for", "[templates]") {
    const Template from = GENERATE(from_range(templates.begin(), templates.end()));
    CAPTURE(from.title);
    const New document(from);
    if (has_own_score(only_table(document.sheet()))) {
        evaluate(document);
    }
    const auto pdf = test::scratch() / (std::string(from.file) + ".pdf");
    office::store(document.model, pdf);
    CHECK(pages_of(pdf) == (std::string(from.file) == "department-self-evaluation" ? 2 : 1));
}
