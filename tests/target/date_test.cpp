// SPDX-License-Identifier: MPL-2.0
#include "target/date.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::target;

TEST_CASE("dates are compared as far as they are given", "[date]") {
    const Date deadline = makeDate(2021, 12, 31);
    CHECK(compareDates(makeDate(2021, 11, 0), deadline) == -1);
    CHECK(compareDates(makeDate(2021, 12, 31), deadline) == 0);
    CHECK(compareDates(makeDate(2022, 1, 1), deadline) == 1);
    CHECK(compareDates(makeDate(2020, 0, 0), deadline) == -1);
    CHECK(compareDates(makeDate(2021, 12, 0), deadline) == 0); // a month ends with its last day
    CHECK_FALSE(compareDates(makeDate(2021, 12, 0), makeDate(2021, 12, 15)));
    CHECK_FALSE(compareDates(makeDate(2021, 0, 0), deadline));
    CHECK(compareDates(makeDate(2021, 12, 5), makeDate(2021, 12, 0)) == 0);
    CHECK(compareDates(makeDate(2021, 6, 5), makeDate(2021, 0, 0)) == 0);
    CHECK(compareDates(makeDate(0, 11, 30), deadline) == -1); // in the year of the other
    CHECK_FALSE(compareDates(makeDate(2021, 6, 5), makeDate(0, 0, 15)));
}

TEST_CASE("numbers in cells can be dates", "[date]") {
    CHECK(dateFromNumber(44561) == makeDate(2021, 12, 31));
    CHECK(dateFromNumber(20211231) == makeDate(2021, 12, 31));
    CHECK(dateFromNumber(44620) == makeDate(2022, 2, 28));
    CHECK(dateFromNumber(44621) == makeDate(2022, 3, 1));
    CHECK_FALSE(dateFromNumber(20210230));
    CHECK_FALSE(dateFromNumber(44561.5));
    CHECK_FALSE(dateFromNumber(96));
    CHECK_FALSE(dateFromNumber(-1));
    CHECK_FALSE(dateFromNumber(1e300));
}

TEST_CASE("days that do not exist", "[date]") {
    CHECK(exists(2020, 2, 29));
    CHECK_FALSE(exists(2021, 2, 29));
    CHECK(exists(0, 2, 29));
    CHECK_FALSE(exists(2021, 13, 1));
    CHECK_FALSE(exists(2021, 4, 31));
    CHECK_FALSE(exists(1800, 1, 1));
}
