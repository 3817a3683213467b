// SPDX-License-Identifier: MPL-2.0
#include "source.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>

#include <stdexcept>

using namespace jixiao;
using templates::readSource;

TEST_CASE("a source is read field by field", "[templates]") {
    const auto source = readSource("# a remark\n"
                                   "form: self-evaluation\n"
                                   "title: 自评表\n"
                                   "year: 2026\n"
                                   "supervisor: 示例县\n"
                                   "[funds]\n"
                                   "年度资金总额 | 120 | 110 | 10 | 100\n"
                                   "[indicators]\n"
                                   "= 职能1：供水。\n"
                                   "产出指标 | 数量指标 | 工程 | ≥12处 | 10 | 13\n"
                                   "产出指标 | 数量指标\n");
    CHECK(source.kind == templates::Kind::selfEvaluation);
    CHECK(source.table.year == 2026);
    CHECK(source.heading.supervisor == u"示例县");
    REQUIRE(source.table.budget.size() == 1);
    CHECK(source.table.budget[0].revised == u"110");
    CHECK(source.table.budget[0].weight == u"10");
    CHECK(source.funds[0] == templates::Filled{u"100"});
    REQUIRE(source.table.indicators.size() == 2);
    CHECK(source.table.functions == std::vector<std::u16string>{u"职能1：供水。"});
    CHECK(source.table.indicators[0].functionIndex == 1);
    CHECK(source.table.indicators[0].comparison == target::Operator::atLeast);
    CHECK(source.indicators[0] == templates::Filled{u"13"});
    CHECK(source.table.indicators[1].name.empty());
}

TEST_CASE("what a source does not know is said with its line", "[templates]") {
    using Catch::Matchers::Message;
    CHECK_THROWS_MATCHES(readSource("title: a\nyaer: 2026\n"), std::runtime_error,
                         Message("line 2: no such field"));
    CHECK_THROWS_MATCHES(readSource("form: poem\n"), std::runtime_error,
                         Message("line 1: form is targets, self-evaluation or monitoring"));
    CHECK_THROWS_MATCHES(readSource("[poem]\n"), std::runtime_error, Message("line 1: no such section"));
    CHECK_THROWS_AS(readSource("title: a\n"), std::runtime_error);
}
