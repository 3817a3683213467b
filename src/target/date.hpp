// SPDX-License-Identifier: MPL-2.0
/// Dates as tables write them: with or without a year, a day or a beginning.
#pragma once

#include <cstdint>
#include <optional>

namespace jixiao::target {

/// A day, or a whole month or year. What the text does not say is 0.
struct Date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;
    bool operator==(const Date&) const = default;
};

/// 2021.1.1-12.31; a single date or a deadline has no `first`.
struct Period {
    Date first;
    Date last;
    /// 9月前, 三季度前: the month, or all from `first` on, may be meant or not.
    bool lastUnclear = false;
    bool operator==(const Period&) const = default;
};

/// Whether there is such a day (or month, where `day` is 0). A year of 0 is any.
bool exists(int year, int month, int day);

/// The last day of a month; 29 for a February of no year.
int lastDay(int year, int month);

/// Years that tables speak of; others are no years.
bool isYear(int value);

Date makeDate(int year, int month, int day);

/// 44561 (a date in a cell, days since 1899-12-30) or 20211231, in a year that tables speak of.
std::optional<Date> dateFromNumber(double value);

/// -1 before, 0 within, 1 after; nothing where the month or the day would decide and is not said. A date
/// without a year is in the year of the other.
std::optional<int> compareDates(const Date& date, const Date& to);

} // namespace jixiao::target
