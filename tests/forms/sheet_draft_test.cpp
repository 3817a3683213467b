// SPDX-License-Identifier: MPL-2.0
// Rows of a draft get a height where merged cells need it.
#include "forms/sheet_draft.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using forms::Look;
using forms::SheetDraft;

namespace {

SheetDraft draftOf(std::int32_t width) {
    SheetDraft draft;
    draft.columnWidths = {width, width};
    return draft;
}

std::vector<SheetDraft::RowHeight> settled(SheetDraft draft) {
    forms::settleHeights(draft);
    return draft.rowHeights;
}

} // namespace

TEST_CASE("a row without merged cells grows by itself", "[forms]") {
    SheetDraft draft = draftOf(2000);
    put(draft, table::CellAddress{0, 0}, std::u16string(200, u'字'), Look::text);
    CHECK(settled(draft).empty());
}

TEST_CASE("a merged text makes its row as high as its lines", "[forms]") {
    SheetDraft draft = draftOf(5000);
    put(draft, table::Area{0, 0, 0, 1}, std::u16string(20, u'字'), Look::text); // 20 × 3.5 mm in 98 mm
    CHECK(settled(draft).empty());
    draft.cells.clear();
    put(draft, table::Area{0, 0, 0, 1}, std::u16string(100, u'字'), Look::text); // four lines
    const auto heights = settled(draft);
    REQUIRE(heights.size() == 1);
    CHECK(heights[0].row == 0);
    CHECK(heights[0].height > 4 * 353);
    CHECK(heights[0].height < 7 * 353);
}

TEST_CASE("rows under one merged label share what it lacks", "[forms]") {
    SheetDraft draft = draftOf(1500);
    put(draft, table::Area{0, 0, 1, 0}, std::u16string(30, u'字'), Look::label); // eight lines or more
    put(draft, table::CellAddress{0, 1}, 1.0, Look::value);
    put(draft, table::CellAddress{1, 1}, 2.0, Look::value);
    const auto heights = settled(draft);
    REQUIRE(heights.size() == 2);
    CHECK(heights[0].height == heights[1].height);
    CHECK(heights[0].height + heights[1].height > 8 * 353);
}

TEST_CASE("a given height stays", "[forms]") {
    SheetDraft draft = draftOf(3000);
    draft.rowHeights = {{0, 1300}};
    put(draft, table::Area{0, 0, 0, 1}, std::u16string{u"题"}, Look::title);
    CHECK(settled(draft) == std::vector<SheetDraft::RowHeight>{{0, 1300}});
}
