// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "target/lexicon.hpp"
#include "target/unit_table.hpp"
#include "target/words.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::target;

TEST_CASE("the longest word is found", "[target]") {
    using Table = Lexicon<int, 4>;
    constexpr Table table(
        std::array<Table::Entry, 4>{{{u"不", 1}, {u"不低于", 2}, {u"不低", 3}, {u"大于", 4}}});
    CHECK(table.find(u"不低于95%")->meaning == 2);
    CHECK(table.find(u"不低")->meaning == 3);
    CHECK(table.find(u"不足")->meaning == 1);
    CHECK(table.find(u"大于")->word == u"大于");
    CHECK(table.find(u"大") == nullptr);
    CHECK(table.find(u"") == nullptr);
}

TEST_CASE("words beside a number", "[target]") {
    CHECK(findComparisonBefore(u"不得少于3次").comparison.comparison == Operator::atLeast);
    CHECK(findComparisonBefore(u"不得少于3次").length == 4);
    CHECK(findComparisonBehind(u"及其以下").comparison.comparison == Operator::atMost);
    CHECK(findComparisonBehind(u"达标").length == 0);
    CHECK(findFiller(u"达标") == 2);
    CHECK(isDash(u"——"));
    CHECK(isDash(u"/"));
    CHECK_FALSE(isDash(u""));
    CHECK_FALSE(isDash(u"-5"));
}

TEST_CASE("units are found by their longest word", "[target]") {
    CHECK(findUnit(u"人次以上").length == 2);
    CHECK(findUnit(u"平方公里").length == 4);
    CHECK(findUnit(u"个工作日").unit.measure == Measure{Dimension::time, workingTime});
    CHECK(findUnit(u"名学生").unit.measure == findUnit(u"人").unit.measure);
    CHECK(findUnit(u"工").length == 0);
}
