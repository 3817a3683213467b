// SPDX-License-Identifier: MPL-2.0
#include "evaluation/entries.hpp"
#include "support/show.hpp"
#include "tables.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::test;

namespace {

/// A form of two rows whose added column C holds what was typed there.
std::vector<table::IndicatorTable> attached(std::int32_t firstRow, bool hasHeader, std::u16string_view tsv) {
    auto cells = table::gridFromTsv(tsv);
    auto table = targetForm({indicator(firstRow, u"甲", u"≥40人"), indicator(firstRow + 1, u"乙", u"≥2次")});
    if (!hasHeader) {
        table.headerRow = table.firstHeaderRow = -1;
    }
    std::vector tables{table};
    const std::vector<evaluation::OwnedArea> owned{{u"Jixiao_1_Actual", {0, 2, firstRow + 1, 2}}};
    evaluation::attachEntries(tables, owned, cells.grid());
    return tables;
}

} // namespace

TEST_CASE("what was typed into an added column belongs to its row", "[evaluation]") {
    const auto tables = attached(1, true, u"三级指标\t指标值\t实际完成值\n甲\t≥40人\t38人\n乙\t≥2次\t2次");
    CHECK(tables[0].indicators[0].actualText == u"38人");
    CHECK(tables[0].indicators[1].actualText == u"2次");
}

TEST_CASE("in a form without a header the first row is a row like any", "[evaluation]") {
    const auto tables = attached(0, false, u"甲\t≥40人\t38人\n乙\t≥2次\t2次");
    CHECK(tables[0].indicators[0].actualText == u"38人");
    CHECK(tables[0].indicators[1].actualText == u"2次");
}
