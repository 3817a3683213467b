// SPDX-License-Identifier: MPL-2.0
#include "overview/ignored.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using overview::Ignored;

namespace {

finding::Finding doubt(std::u16string_view code, table::CellAddress cell,
                       std::vector<std::u16string> arguments) {
    return {code, finding::Severity::warning, 0, cell, std::move(arguments)};
}

Ignored ignoring(const finding::Finding& what, table::CellAddress cell) {
    return {std::u16string{what.code}, overview::digest(what), cell, u"批复原文如此"};
}

} // namespace

TEST_CASE("a finding is known again where its cell has gone to", "[overview]") {
    const auto before = doubt(u"target-doubtful", {4, 2}, {u"000亩"});
    const std::vector<Ignored> all{ignoring(before, {9, 2})}; // rows were inserted above
    const auto after = doubt(u"target-doubtful", {9, 2}, {u"000亩"});
    REQUIRE(overview::ignoredBy(after, {}, all) != nullptr);
    CHECK(overview::ignoredBy(after, {}, all)->reason == u"批复原文如此");
    CHECK(overview::ignoredBy(before, {}, all) == nullptr);
}

TEST_CASE("a finding that says something else is said again, though rows that it names may move",
          "[overview]") {
    const auto before = doubt(u"target-doubtful", {4, 2}, {u"000亩"});
    const auto after = doubt(u"target-doubtful", {4, 2}, {u"00亩"});
    CHECK(overview::ignoredBy(after, {}, std::vector{ignoring(before, {4, 2})}) == nullptr);

    const auto twice = doubt(u"duplicate-indicator", {8, 2}, {u"培训人数", u"5"});
    const auto moved = doubt(u"duplicate-indicator", {8, 2}, {u"培训人数", u"6"});
    CHECK(overview::ignoredBy(moved, {}, std::vector{ignoring(twice, {8, 2})}) != nullptr);
}

TEST_CASE("a finding about a whole table stands at the table's first cell", "[overview]") {
    std::vector<table::IndicatorTable> tables(1);
    tables[0].range = {3, 1, 9, 6};
    const auto about = doubt(u"weights-not-100", {}, {u"90"});
    CHECK(overview::anchor(about, tables) == table::CellAddress{3, 1});
    finding::Finding aboutNone = about;
    aboutNone.table = -1;
    CHECK_FALSE(overview::anchor(aboutNone, tables).exists());
}

TEST_CASE("an entry is kept as a text", "[overview]") {
    const Ignored entry{u"target-doubtful", 0x1a2b3c4d, {}, u"与财政局“核实”过，原文 000亩"};
    CHECK(overview::kept(entry) == u"target-doubtful 1a2b3c4d 与财政局“核实”过，原文 000亩");
    CHECK(overview::readKept(overview::kept(entry)) == entry);
    for (const std::u16string_view broken : {u"", u"target-doubtful", u"target-doubtful 1a2b3c4",
                                             u"target-doubtful 1a2b3c4g 理由", u" 1a2b3c4d x"}) {
        CHECK_FALSE(overview::readKept(broken));
    }
    Ignored longer = entry;
    longer.reason = std::u16string(overview::longestReason - 1, u'长') + u"\U00020000尾";
    CHECK(overview::readKept(overview::kept(longer))->reason ==
          std::u16string(overview::longestReason - 1, u'长'));
}
