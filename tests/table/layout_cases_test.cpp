// SPDX-License-Identifier: MPL-2.0
/// Forms of many bureaus, each as the workbook, without its merges, and as pasted in two ways: the same is
/// read. The forms and their readings are in tests/data/layouts.
#include "layout_cases.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;

TEST_CASE("forms of many bureaus read the same in every arrangement", "[table][layouts]") {
    const auto cases = layouts::all();
    CHECK(cases.size() > 30);
    for (const layouts::Case& one : cases) {
        for (const layouts::Arrangement arrangement : layouts::arrangements) {
            const auto own = one.readings.find(layouts::name(arrangement));
            table::GridBuilder builder = layouts::arranged(one, arrangement);
            INFO(one.name << ", " << layouts::name(arrangement));
            CHECK(layouts::reading(table::recognize(builder.grid())) ==
                  (own == one.readings.end() ? one.readings.at("") : own->second));
        }
    }
}
