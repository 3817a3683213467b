// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "table/grid_builder.hpp"
#include "table/merges.hpp"
#include "table/row.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace jixiao::table;

TEST_CASE("a cell is small, and empty cells cost nothing", "[table][grid]") {
    STATIC_CHECK(sizeof(Cell) == 32);
    GridBuilder builder = gridFromTsv(u"a\t\t\t\tb\n\n\tc", {3, 2});
    const Grid grid = builder.grid();
    CHECK(grid.cells.size() == 3);
    CHECK(grid.endRow() == 6);
    CHECK(grid.row(3).size() == 2);
    CHECK(grid.row(4).empty());
    CHECK(grid.row(99).empty());
    REQUIRE(grid.find({5, 3}) != nullptr);
    CHECK(grid.find({5, 3})->text == u"c");
    CHECK(grid.find({3, 3}) == nullptr);
}

TEST_CASE("the next row that holds something, past two blank ones", "[table][grid]") {
    GridBuilder builder = gridFromTsv(u"a\n\n\nb\n\n\n\nc");
    const Grid grid = builder.grid();
    CHECK(grid.neighbour(0, 1) == 3);
    CHECK(grid.row(grid.neighbour(3, 1)).empty()); // three blank rows are too many
    CHECK(grid.neighbour(3, -1) == 0);
}

TEST_CASE("a number without its text is spelt as its format says", "[table][grid]") {
    const auto shown = [](double value, NumberFormat format) {
        Cell cell;
        cell.kind = CellKind::number;
        cell.hasNumber = true;
        cell.number = value;
        cell.format = format;
        return shownText(cell);
    };
    CHECK(shown(0.95, NumberFormat::percent) == u"95%");
    CHECK(shown(0.7 + 0.1, NumberFormat::plain) == u"0.8");
    CHECK(shown(45291, NumberFormat::date) == u"2023-12-31");
    CHECK(shown(0.5, NumberFormat::time) == u"12:00:00");
    CHECK(shown(1e300, NumberFormat::date).size() > 100); // no date at all
}

TEST_CASE("merged areas are found by their first cell", "[table][grid]") {
    const std::vector<Area> areas{{5, 0, 8, 0}, {2, 1, 2, 4}};
    const Merges merges(areas);
    CHECK(merges.at({2, 1}).lastColumn == 4);
    CHECK(merges.at({5, 0}).lastRow == 8);
    CHECK(merges.at({6, 0}) == Area{6, 0, 6, 0});
    CHECK(merges.hasVertical({5, 0, 6, 3}));
    CHECK_FALSE(merges.hasVertical({2, 0, 4, 9})); // across only
}

TEST_CASE("a formula that is an author's target is read as that", "[table][grid]") {
    GridBuilder builder;
    builder.beginRow();
    builder.addFormula(0, u"=100%", {u"1", 1.0});
    builder.addFormula(1, u"=SUM(A1:A9)", {u"45", 45.0});
    const Grid grid = builder.grid();
    const Merges merges({});
    RowReader reader(grid, merges);
    const auto& tokens = reader.read(0, 0, 9);
    REQUIRE(tokens.size() == 2);
    CHECK(tokens[0].text == u"=100%");
    CHECK(tokens[0].becameFormula);
    CHECK(tokens[1].text == u"45");
    CHECK_FALSE(tokens[1].becameFormula);
}
