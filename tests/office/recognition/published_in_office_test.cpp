// SPDX-License-Identifier: MPL-2.0
/// The published tables and the forms of many bureaus through `recognize` of the service: pasted as text,
/// pasted as the office does it by itself, and as workbooks with merged cells in three file formats.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/session.hpp"
#include "table/layout_cases.hpp"
#include "table/published.hpp"
#include "table/recognize.hpp"
#include "text/utf.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>

using namespace jixiao;
using css::uno::Reference;
using jixiao::test::Document;
namespace calc = org::jixiao::calc;

namespace {

using Text = std::u16string;

Text plain(const rtl::OUString& from) {
    return text::toUtf16(office::utf8(from));
}

rtl::OUString officeText(std::u16string_view from) {
    return office::ustring(text::toUtf8(from));
}

css::uno::Sequence<calc::IndicatorTable> recognized(const Document& document) {
    return calc::IndicatorTables::create(test::shared_office().context())->recognize(document.sheet());
}

/// What the service says, in the engine's own structures as far as it says it.
std::vector<table::IndicatorTable> readingOf(const Document& document) {
    std::vector<table::IndicatorTable> tables;
    for (const calc::IndicatorTable& from : recognized(document)) {
        table::IndicatorTable& to = tables.emplace_back();
        to.title = plain(from.Title);
        const Text stage = plain(from.Stage);
        to.stage = stage == u"monitoring"       ? table::Stage::monitoring
                   : stage == u"selfevaluation" ? table::Stage::selfEvaluation
                                                : table::Stage::target;
        to.department = plain(from.Department);
        to.project = plain(from.Project);
        to.year = from.Year;
        to.headerRow = from.HeaderRow;
        for (const calc::Indicator& one : from.Indicators) {
            table::Indicator& indicator = to.indicators.emplace_back();
            indicator.target = {one.Row, 0};
            indicator.panel = one.Panel;
            indicator.level1 = plain(one.Level1);
            indicator.level1Inferred = one.Level1Inferred;
            indicator.level2 = plain(one.Level2);
            indicator.level2Inferred = one.Level2Inferred;
            indicator.name = plain(one.Name);
            indicator.targetText = plain(one.Target);
            indicator.actualText = plain(one.Actual);
            indicator.weightText = plain(one.Weight);
            indicator.scoreText = plain(one.Score);
            indicator.reasonText = plain(one.Reason);
        }
        for (const calc::BudgetRow& one : from.Budget) {
            table::BudgetRow& row = to.budget.emplace_back();
            row.row = one.Row;
            row.label = plain(one.Label);
            row.initial = plain(one.Initial);
            row.revised = plain(one.Revised);
            row.executed = plain(one.Executed);
            row.weight = plain(one.Weight);
            row.rate = plain(one.Rate);
            row.score = plain(one.Score);
        }
    }
    return tables;
}

/// A sheet with the grid's texts and merges, saved in a format and opened again.
class Workbook {
public:
    Workbook(const table::Grid& grid, const std::string& suffix) {
        const Document sheet;
        fill(sheet, grid);
        document_.emplace(sheet.saved_as("表格" + suffix));
    }
    [[nodiscard]] const Document& document() const { return *document_; }

private:
    static void fill(const Document& document, const table::Grid& grid) {
        std::int32_t width = 1;
        for (const table::Cell& cell : grid.cells) {
            width = std::max(width, cell.column + 1);
        }
        css::uno::Sequence<css::uno::Sequence<css::uno::Any>> rows(grid.endRow());
        for (std::int32_t row = 0; row < grid.endRow(); ++row) {
            css::uno::Sequence<css::uno::Any> cells(width);
            std::fill(cells.begin(), cells.end(), css::uno::Any(rtl::OUString()));
            for (const table::Cell& cell : grid.row(row)) {
                cells.getArray()[cell.column] <<= officeText(cell.text);
            }
            rows.getArray()[row] = cells;
        }
        const auto sheet = document.sheet();
        const Reference<css::sheet::XCellRangeData> data(
            sheet->getCellRangeByPosition(0, 0, width - 1, grid.endRow() - 1), css::uno::UNO_QUERY_THROW);
        data->setDataArray(rows);
        for (const table::Area& area : grid.merges) {
            const Reference<css::util::XMergeable> range(
                sheet->getCellRangeByPosition(area.firstColumn, area.firstRow, area.lastColumn, area.lastRow),
                css::uno::UNO_QUERY_THROW);
            range->merge(sal_True);
        }
    }

    std::optional<Document> document_;
};

std::filesystem::path written(const published::Table& one) {
    const std::filesystem::path file = test::scratch() / (one.file + ".tsv");
    std::ofstream(file, std::ios::binary) << text::toUtf8(one.tsv);
    return file;
}

/// Differences of all tables as lines a person can read, and how many fields were compared.
struct Report {
    std::size_t fields = 0;
    std::size_t wrong = 0;
    std::string lines;

    /// Cells that became numbers are shown in the office's way: 100.00%, 15 for 15.0, 21年 for 2021年.
    static Text asShown(Text value) {
        value = value.starts_with(u"20") && value.find(u'年') == 4 ? value.substr(2) : value;
        const bool percent = value.ends_with(u'%');
        value.resize(value.size() - (percent ? 1 : 0));
        if (value.find(u'.') != Text::npos && value.find_first_not_of(u"0123456789.") == Text::npos) {
            value.resize(value.find_last_not_of(u'0') + 1);
            value.resize(value.back() == u'.' ? value.size() - 1 : value.size());
        }
        return percent ? value + u'%' : value;
    }

    void add(const published::Table& one, const std::vector<table::IndicatorTable>& read) {
        fields += one.indicators.size();
        for (const auto& difference :
             published::compare(one, one.indicators, published::indicatorsOf(read))) {
            if (difference.field != u"target" && asShown(difference.expected) == asShown(difference.read)) {
                continue;
            }
            ++wrong;
            lines += difference.line() + "\n";
        }
    }
    [[nodiscard]] double right() const {
        return 100.0 * (1.0 - static_cast<double>(wrong) / static_cast<double>(fields));
    }
};

} // namespace

TEST_CASE("published tables pasted as text, read in an office", "[published]") {
    Report report;
    for (const published::Table& one : published::all()) {
        report.add(one, readingOf(Document(written(one))));
    }
    INFO("file\trow\tfield\texpected\tread\n" << report.lines);
    CHECK(report.right() >= 99.0);
    SUCCEED(report.fields << " fields, " << report.wrong << " read otherwise: " << report.right()
                          << " % right\n"
                          << report.lines);
}

TEST_CASE("published tables pasted as the office does it by itself", "[published]") {
    // Percents, numbers, dates and formulas have become what the office makes of them.
    Report report;
    for (const published::Table& one : published::all()) {
        report.add(one, readingOf(Document(written(one), {.text = office::TextImport::plain})));
    }
    INFO("file\trow\tfield\texpected\tread\n" << report.lines);
    CHECK(report.right() >= 99.0);
    SUCCEED(report.fields << " fields, " << report.wrong << " read otherwise: " << report.right()
                          << " % right\n"
                          << report.lines);
}

TEST_CASE("published tables as workbooks with merged cells, read in an office", "[published]") {
    const std::string suffixes[] = {".ods", ".xlsx", ".xls"};
    Report report;
    std::size_t books = 0;
    for (const published::Table& one : published::all()) {
        auto builder = published::straightened(one);
        if (!builder) {
            continue;
        }
        const Workbook book(builder->grid(), suffixes[books++ % std::size(suffixes)]);
        std::vector<published::Field> expected = one.indicators,
                                      read = published::indicatorsOf(readingOf(book.document()));
        // Every label is there now, so none has to be inferred.
        const auto isFlag = [](const published::Field& field) { return field.name == u"level1 inferred"; };
        std::erase_if(expected, isFlag);
        std::erase_if(read, isFlag);
        report.fields += expected.size();
        for (const auto& difference : published::compare(one, expected, read)) {
            ++report.wrong;
            report.lines += difference.line() + "\n";
        }
    }
    CHECK(books > 25);
    INFO("file\trow\tfield\texpected\tread\n" << report.lines);
    CHECK(report.wrong == 0);
    SUCCEED(books << " workbooks, " << report.fields << " fields, " << report.right() << " % right");
}

TEST_CASE("forms of many bureaus as workbooks, read in an office", "[published]") {
    const std::string suffixes[] = {".ods", ".xlsx", ".xls"};
    std::size_t books = 0;
    for (const layouts::Case& one : layouts::all()) {
        table::GridBuilder builder = layouts::arranged(one, layouts::Arrangement::merged);
        const Workbook book(builder.grid(), suffixes[books++ % std::size(suffixes)]);
        std::string wanted = one.readings.at("");
        // The contract has no total row.
        for (std::size_t at = 0; (at = wanted.find("= ", at)) != std::string::npos;) {
            const bool begins = at == 0 || wanted[at - 1] == '\n';
            begins ? wanted.erase(at, wanted.find('\n', at) + 1 - at) : wanted.replace(at, 0, "");
            at += begins ? 0 : 1;
        }
        INFO(one.name);
        CHECK(layouts::reading(readingOf(book.document())) == wanted);
    }
    SUCCEED(books << " workbooks");
}
