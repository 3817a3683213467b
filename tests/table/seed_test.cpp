// SPDX-License-Identifier: MPL-2.0
/// The table everything began with: a department's 批复表, eight core functions, pasted with its merges lost.
#include "support/data.hpp"
#include "support/show.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"
#include "table/shape.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace jixiao;
using namespace jixiao::table;

namespace {

using Text = std::u16string;

Text number(std::int32_t value) {
    return text::toUtf16(std::to_string(value));
}

/// One line for each indicator, the fields of tests/data/seed/expected.tsv; rows counted from `origin`.
std::vector<Text> lineUp(const IndicatorTable& table, std::int32_t origin) {
    std::vector<Text> all;
    for (const Indicator& one : table.indicators) {
        all.push_back(number(one.target.row - origin + 1) + u"\t" + number(one.functionIndex) + u"\t" +
                      one.level1 + u"\t" + one.level2 + u"\t" + (one.level2Inferred ? u"true" : u"false") +
                      u"\t" + number(one.ordinal) + u"\t" + one.name + u"\t" + one.targetText);
    }
    return all;
}

std::vector<Text> expected() {
    std::vector<Text> all = support::lines(support::readText("seed/expected.tsv"));
    all.erase(all.begin());
    return all;
}

/// The same without the row, for sheets laid out otherwise.
std::vector<Text> withoutRow(std::vector<Text> all) {
    for (Text& line : all) {
        line.erase(0, line.find(u'\t'));
    }
    return all;
}

/// Cells beginning with '=' as the plain CSV import leaves them: formulas.
GridBuilder withFormulas(Text tsv) {
    GridBuilder builder(0);
    for (const Text& line : support::lines(tsv)) {
        builder.beginRow();
        std::int32_t column = 0;
        for (const Text& field : support::fields(line)) {
            if (field.starts_with(u"=")) {
                const bool percent = field.ends_with(u"%");
                FormulaResult result;
                result.shown = percent ? u"1" : u"#NAME?";
                result.isError = !percent;
                if (percent) {
                    result.number = 1;
                }
                builder.addFormula(column, builder.keep(field), result);
            } else {
                builder.addText(column, builder.keep(field));
            }
            ++column;
        }
    }
    return builder;
}

/// The table as a bureau's workbook has it: nothing lost, labels and functions merged downwards.
GridBuilder merged(CellAddress origin) {
    const std::vector<Text> functions = support::lines(support::readText("seed/functions.txt"));
    GridBuilder builder(origin.row);
    const auto row = [&](const std::vector<Text>& cells) {
        builder.beginRow();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            builder.addText(origin.column + static_cast<std::int32_t>(i), builder.keep(cells[i]));
        }
    };
    row({u"2024年部门整体支出绩效目标批复表"});
    row({u"部门(单位)名称", u"青禾县退役军人事务局"});
    row({u"核心职能", u"年度绩效指标"});
    row({u"", u"一级指标", u"二级指标", u"三级指标", u"", u"指标值"});
    std::int32_t at = origin.row + 4;
    std::vector<Text> open(3);
    std::vector<std::int32_t> begun(3, -1);
    const auto close = [&](std::size_t column) {
        if (begun[column] >= 0 && at - 1 > begun[column]) {
            const auto c = origin.column + static_cast<std::int32_t>(column);
            builder.addMerge({begun[column], c, at - 1, c});
        }
    };
    for (const Text& line : expected()) {
        const std::vector<Text> fields = support::fields(line);
        const std::size_t function = static_cast<std::size_t>(fields[1].front() - u'1');
        const std::vector<Text> keys{fields[1], fields[1] + fields[2], fields[1] + fields[2] + fields[3]};
        const std::vector<Text> shown{functions[function], fields[2], fields[3]};
        std::vector<Text> cells(6);
        for (std::size_t c = 0; c < 3; ++c) {
            if (open[c] != keys[c]) {
                close(c);
                open[c] = keys[c];
                begun[c] = at;
                cells[c] = shown[c];
            }
        }
        cells[3] = u"指标" + fields[5] + u":";
        cells[4] = fields[6];
        cells[5] = fields[7];
        row(cells);
        ++at;
    }
    for (std::size_t c = 0; c < 3; ++c) {
        close(c);
    }
    const std::int32_t r = origin.row, c = origin.column;
    builder.addMerge({r, c, r, c + 5});
    builder.addMerge({r + 2, c, r + 3, c});
    builder.addMerge({r + 2, c + 1, r + 2, c + 5});
    builder.addMerge({r + 3, c + 3, r + 3, c + 4});
    return builder;
}

std::vector<Text> codesAt(const IndicatorTable& table, std::u16string_view code) {
    std::vector<Text> rows;
    for (const Finding& finding : table.findings) {
        if (finding.code == code) {
            rows.push_back(number(finding.cell.row + 1));
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

TEST_CASE("the pasted table: every indicator in every field", "[table][seed]") {
    GridBuilder builder = gridFromTsv(support::readText("seed/seed.tsv"));
    const auto tables = recognize(builder.grid());
    REQUIRE(tables.size() == 1);
    const IndicatorTable& table = tables.front();
    CHECK(lineUp(table, 0) == expected());
    CHECK(table.functions == support::lines(support::readText("seed/functions.txt")));
    CHECK(table.title == u"2024年部门整体支出绩效目标批复表");
    CHECK(table.department == u"青禾县退役军人事务局");
    CHECK(table.year == 2024);
    CHECK(table.stage == Stage::target);
    CHECK(table.headerRow == 10);
    CHECK(table.range == Area{9, 0, 91, 5});
}

TEST_CASE("the pasted table anywhere on the sheet", "[table][seed]") {
    GridBuilder builder = gridFromTsv(support::readText("seed/seed.tsv"), {17, 5});
    const auto tables = recognize(builder.grid());
    REQUIRE(tables.size() == 1);
    CHECK(lineUp(tables.front(), 17) == expected());
    CHECK(tables.front().range == Area{26, 5, 108, 10});
}

TEST_CASE("targets that became formulas are the targets their author wrote", "[table][seed]") {
    GridBuilder builder = withFormulas(support::readText("seed/seed.tsv"));
    const auto tables = recognize(builder.grid());
    REQUIRE(tables.size() == 1);
    CHECK(lineUp(tables.front(), 0) == expected());
    const auto became = codesAt(tables.front(), u"target-became-formula");
    const auto targets = expected();
    CHECK(became.size() ==
          static_cast<std::size_t>(std::count_if(targets.begin(), targets.end(), [](const Text& line) {
              return line.find(u"\t=") != Text::npos;
          })));
}

TEST_CASE("the table as a workbook with merged cells, at A1 and elsewhere", "[table][seed]") {
    for (const CellAddress origin : {CellAddress{0, 0}, CellAddress{11, 3}}) {
        GridBuilder builder = merged(origin);
        const auto tables = recognize(builder.grid());
        REQUIRE(tables.size() == 1);
        std::vector<Text> wanted = withoutRow(expected());
        for (Text& line : wanted) { // nothing is lost here, so nothing is inferred
            const std::size_t at = line.find(u"\ttrue\t");
            if (at != Text::npos) {
                line.replace(at, 6, u"\tfalse\t");
            }
        }
        CHECK(withoutRow(lineUp(tables.front(), origin.row)) == wanted);
        CHECK(tables.front().functions == support::lines(support::readText("seed/functions.txt")));
        CHECK(codesAt(tables.front(), u"level1-inferred").empty());
    }
}

TEST_CASE("what is doubtful in the table is said", "[table][seed]") {
    GridBuilder builder = gridFromTsv(support::readText("seed/seed.tsv"));
    const auto tables = recognize(builder.grid());
    REQUIRE(tables.size() == 1);
    const IndicatorTable& table = tables.front();
    CHECK(codesAt(table, u"level2-inferred") == std::vector<Text>{u"88"});
    CHECK(codesAt(table, u"numbering-gap") == std::vector<Text>{u"87"});
    CHECK(codesAt(table, u"numbering-repeats") == std::vector<Text>{u"50"});
    CHECK(codesAt(table, u"duplicate-indicator") == std::vector<Text>{u"30", u"50"});
    CHECK(codesAt(table, u"name-cut-off") == std::vector<Text>{u"26", u"28", u"44", u"79", u"88"});
    CHECK(codesAt(table, u"satisfaction-under-social-benefit") == std::vector<Text>{u"39"});
    CHECK(codesAt(table, u"level1-inferred") == std::vector<Text>{u"30", u"39", u"47", u"58", u"81"});
}
