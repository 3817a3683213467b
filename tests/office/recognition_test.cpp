// SPDX-License-Identifier: MPL-2.0
// The same department-wide table in every way it reaches a sheet: each time all its indicators are read,
// every field.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <algorithm>
#include <array>
#include <sstream>

using namespace jixiao;
using css::uno::Reference;
using jixiao::test::Document;
namespace calc = org::jixiao::calc;

namespace {

css::uno::Sequence<calc::IndicatorTable> recognized(const Document& document) {
    return calc::IndicatorTables::create(test::shared_office().context())->recognize(document.sheet());
}

std::string line(int row, const std::string& function, const std::string& level1, const std::string& level2,
                 bool level2_inferred, const std::string& name, const std::string& target) {
    std::ostringstream out;
    out << row << " | " << function << " | " << level1 << " | " << level2
        << (level2_inferred ? " (inferred)" : "") << " | " << name << " | " << target << '\n';
    return out.str();
}

/// The only table's indicators, a line each; rows count from 1.
std::string read(const Document& document) {
    const auto tables = recognized(document);
    if (tables.getLength() != 1) {
        return std::to_string(tables.getLength()) + " tables";
    }
    std::string result;
    for (const calc::Indicator& one : tables[0].Indicators) {
        result +=
            line(one.Row + 1, office::utf8(one.Function), office::utf8(one.Level1), office::utf8(one.Level2),
                 one.Level2Inferred, office::utf8(one.Name), office::utf8(one.Target));
    }
    return result;
}

/// Where a row of the seed stands in the example workbook, which has no blank lines: its number in the table
/// counts.
constexpr int example_header_rows = 7;
enum class Rows { of_text, of_workbook };

std::string function_text(int number, Rows rows) {
    std::string text = test::seed_functions().at(static_cast<std::size_t>(number - 1));
    // Pasted, this text is torn over two rows and has lost a character at the tear.
    if (const auto tear = text.find("工1F："); rows == Rows::of_workbook && tear != std::string::npos) {
        text.replace(tear, std::string("工1F：").size(), "工作：");
    }
    return text;
}

/// What a careful person reads, moved down.
std::string expected(Rows rows, int rows_down = 0) {
    std::string result;
    int number = 0;
    for (const test::SeedRow& row : test::seed_rows()) {
        const int place = rows == Rows::of_text ? row.line : example_header_rows + ++number;
        result += line(place + rows_down, function_text(row.function, rows), row.level1, row.level2,
                       row.level2_inferred, row.name, row.target);
    }
    return result;
}

std::string differences(const std::string& wanted, const std::string& found) {
    std::istringstream left(wanted);
    std::istringstream right(found);
    std::string result;
    for (std::string one, other; std::getline(left, one), std::getline(right, other), left || right;
         one.clear(), other.clear()) {
        if (one != other) {
            result.append("- ").append(one).append("\n+ ").append(other).append("\n");
        }
    }
    return result;
}

std::vector<std::string> codes(const Document& document) {
    std::vector<std::string> result;
    for (const calc::IndicatorTable& table : recognized(document)) {
        for (const calc::Finding& finding : table.Findings) {
            result.push_back(office::utf8(finding.Code));
        }
    }
    return result;
}

struct Offset {
    int rows;
    int columns;
};
constexpr std::array<Offset, 2> offsets{{{0, 0}, {7, 3}}};

} // namespace

TEST_CASE("the seed as text with formulas off", "[recognition]") {
    const auto offset = offsets[GENERATE(0U, 1U)];
    const Document document(test::seed_written_as("seed.tsv", offset.rows, offset.columns));
    CHECK(differences(expected(Rows::of_text, offset.rows), read(document)).empty());
}

TEST_CASE("the seed with Calc's plain text options: its targets have become formulas", "[recognition]") {
    const auto offset = offsets[GENERATE(0U, 1U)];
    const std::string suffix = GENERATE(".tsv", ".csv");
    const Document document(test::seed_written_as("seed" + suffix, offset.rows, offset.columns),
                            {.text = office::TextImport::plain});
    CHECK(differences(expected(Rows::of_text, offset.rows), read(document)).empty());
    const auto found = codes(document);
    CHECK(std::count(found.begin(), found.end(), "target-became-formula") > 0);
}

TEST_CASE("the seed as a web page", "[recognition]") {
    const auto offset = offsets[GENERATE(0U, 1U)];
    const Document document(test::seed_written_as("网页.html", offset.rows, offset.columns));
    CHECK(differences(expected(Rows::of_text, offset.rows), read(document)).empty());
}

TEST_CASE("the seed as a workbook with merged cells", "[recognition]") {
    const auto offset = offsets[GENERATE(0U, 1U)];
    const std::string suffix = GENERATE(".ods", ".xlsx", ".xls");
    const Document workbook(test::example());
    const Reference<css::table::XColumnRowRange> lines(workbook.sheet(), css::uno::UNO_QUERY_THROW);
    if (offset.rows != 0) {
        lines->getRows()->insertByIndex(0, offset.rows);
        lines->getColumns()->insertByIndex(0, offset.columns);
    }
    const Document document(workbook.saved_as("批复表" + suffix));
    CHECK(differences(expected(Rows::of_workbook, offset.rows), read(document)).empty());
}

TEST_CASE("what is around the seed's indicators", "[recognition]") {
    const auto tables = recognized(Document(test::seed_text()));
    REQUIRE(tables.getLength() == 1);
    const calc::IndicatorTable& table = tables[0];
    CHECK(office::utf8(table.Title) == "2024年部门整体支出绩效目标批复表");
    CHECK(office::utf8(table.Department) == "青禾县退役军人事务局");
    CHECK(office::utf8(table.Stage) == "target");
    CHECK(table.Year == 2024);
    CHECK(table.HeaderRow + 1 == 11);
    CHECK(table.Range.EndRow + 1 == 92);
}

TEST_CASE("a sheet without such a table gives nothing", "[recognition]") {
    const Document document;
    document.set_text("A1", "姓名");
    document.set_text("B1", "金额");
    document.set_value("B2", 100);
    CHECK(recognized(document).getLength() == 0);
}
