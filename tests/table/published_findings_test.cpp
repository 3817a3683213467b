// SPDX-License-Identifier: MPL-2.0
/// What is found in the published tables and in the forms of many bureaus: tests/data/findings/published.tsv
/// has every finding, looked at one by one. Clean forms have none; a change here is looked at before it is
/// written down.
#include "layout_cases.hpp"
#include "published.hpp"
#include "support/data.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>
#include <tuple>

using namespace jixiao;

namespace {

/// A line each: name, row and column from 1, code.
std::string linesOf(const std::string& name, const table::Grid& grid) {
    std::string lines;
    for (const auto& table : table::recognize(grid)) {
        for (const finding::Finding& finding : table.findings) {
            lines += name + "\t" + std::to_string(finding.cell.row + 1) + "," +
                     std::to_string(finding.cell.column + 1) + "\t" + text::toUtf8(finding.code) + "\n";
        }
    }
    return lines;
}

} // namespace

TEST_CASE("the findings of the published tables are known one by one", "[table][findings][published]") {
    std::string found;
    for (const published::Table& one : published::all()) {
        table::GridBuilder builder = table::gridFromTsv(one.tsv);
        found += linesOf(one.file, builder.grid());
    }
    for (const layouts::Case& one : layouts::all()) {
        table::GridBuilder builder = layouts::arranged(one, layouts::Arrangement::merged);
        found += linesOf(one.name, builder.grid());
    }
    std::string wanted = support::readData("findings/published.tsv");
    // The differences alone: lines only found, lines only wanted.
    std::string report;
    for (const auto& [all, other, sign] :
         {std::tuple{&found, &wanted, "+ "}, std::tuple{&wanted, &found, "- "}}) {
        for (const auto& line : support::lines(text::toUtf16(*all))) {
            if (("\n" + *other).find("\n" + text::toUtf8(line) + "\n") == std::string::npos) {
                report += sign + text::toUtf8(line) + "\n";
            }
        }
    }
    INFO(report);
    CHECK(report.empty());
}
