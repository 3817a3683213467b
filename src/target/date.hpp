// SPDX-License-Identifier: MPL-2.0
/// Dates as tables write them: with or without a year, a day or a beginning.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

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
    /// 9月前: the month itself may be meant or not.
    bool lastUnclear = false;
    bool operator==(const Period&) const = default;
};

struct FoundPeriod {
    Period period;
    std::size_t end = 0;      // in the folded text
    bool deadline = false;    // 前, 底前, 之前, 内, 止
    bool bareMonth = false;   // 12月 with nothing behind it: may be twelve months
    bool decimalLike = false; // 2021.12, which may be a number
    bool yearOnly = false;
};

/// Whether a look at the next few characters leaves a period possible there.
bool mayBeginPeriod(std::u16string_view text, std::size_t begin);

/// A date, deadline or period at this place of a folded text. Dates that do not exist (2月30日) are none.
std::optional<FoundPeriod> scanPeriod(std::u16string_view text, std::size_t begin);

/// 44561 (a date in a cell, days since 1899-12-30) or 20211231, from 1990 to 2099.
std::optional<Date> dateFromNumber(double value);

/// -1 before, 0 within, 1 after; nothing where the year or the day would decide and is not said. A date
/// without a year is in the year of the other.
std::optional<int> compareDates(const Date& date, const Date& to);

} // namespace jixiao::target
