// SPDX-License-Identifier: MPL-2.0
#include "target/date.hpp"

#include <chrono>
#include <cmath>

namespace jixiao::target {

namespace {

constexpr int firstYear = 1990, lastYear = 2099;
constexpr int monthsInYear = 12;

} // namespace

bool isYear(int value) {
    return value >= firstYear && value <= lastYear;
}

int lastDay(int year, int month) {
    using namespace std::chrono;
    constexpr int leapYear = 2000;
    const year_month_day_last last{std::chrono::year(year == 0 ? leapYear : year),
                                   month_day_last(std::chrono::month(static_cast<unsigned>(month)))};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

bool exists(int year, int month, int day) {
    return (year == 0 || isYear(year)) && month >= 1 && month <= monthsInYear && day >= 0 &&
           day <= lastDay(year, month);
}

Date makeDate(int year, int month, int day) {
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
            static_cast<std::uint8_t>(day)};
}

std::optional<Date> dateFromNumber(double value) {
    constexpr double most = 1e9;
    if (!(value >= 0 && value < most) || value != std::floor(value)) {
        return std::nullopt;
    }
    const auto number = static_cast<int>(value);
    int year = number / 10000, month = number / 100 % 100, day = number % 100;
    if (!isYear(year)) {
        using namespace std::chrono;
        const year_month_day date = sys_days(1899y / December / 30) + days(number);
        year = static_cast<int>(date.year());
        month = static_cast<int>(static_cast<unsigned>(date.month()));
        day = static_cast<int>(static_cast<unsigned>(date.day()));
    }
    if (!isYear(year) || day == 0 || !exists(year, month, day)) {
        return std::nullopt;
    }
    return makeDate(year, month, day);
}

std::optional<int> compareDates(const Date& date, const Date& to) {
    const auto order = [](int a, int b) { return a < b ? -1 : static_cast<int>(a > b); };
    if (date.year != 0 && to.year != 0 && date.year != to.year) {
        return order(date.year, to.year);
    }
    if (to.month == 0 && to.day == 0) {
        return 0;
    }
    if (to.month == 0) { // 每月10日前: only a day of any month compares
        return date.month == 0 && date.day != 0 ? std::optional(order(date.day, to.day)) : std::nullopt;
    }
    if (date.month == 0) {
        return std::nullopt;
    }
    if (date.month != to.month) {
        return order(date.month, to.month);
    }
    if (to.day == 0) {
        return 0;
    }
    if (date.day == 0) { // a whole month ends by the last day of it
        return to.day >= lastDay(to.year != 0 ? to.year : date.year, to.month) ? std::optional(0)
                                                                               : std::nullopt;
    }
    return order(date.day, to.day);
}

} // namespace jixiao::target
