// SPDX-License-Identifier: MPL-2.0
#include "target/single_date.hpp"

#include "target/character_set.hpp"
#include "target/date_words.hpp"
#include "target/numeral.hpp"

#include <array>
#include <span>

namespace jixiao::target {

namespace {

constexpr auto separators = std::to_array<std::u16string_view>({u".", u"-", u"/"});
constexpr auto dayWords = std::to_array<std::u16string_view>({u"日", u"号"});

/// A part of the year with a name: the months it begins and ends with.
struct NamedPart {
    std::u16string_view word;
    int first;
    int last;
};
constexpr auto namedParts = std::to_array<NamedPart>({
    {u"第一季度", 1, 3}, {u"第二季度", 4, 6}, {u"第三季度", 7, 9},  {u"第四季度", 10, 12}, {u"第1季度", 1, 3},
    {u"第2季度", 4, 6},  {u"第3季度", 7, 9},  {u"第4季度", 10, 12}, {u"一季度", 1, 3},     {u"二季度", 4, 6},
    {u"三季度", 7, 9},   {u"四季度", 10, 12}, {u"1季度", 1, 3},     {u"2季度", 4, 6},      {u"3季度", 7, 9},
    {u"4季度", 10, 12},  {u"上半年", 1, 6},   {u"下半年", 7, 12},   {u"年底", 0, 12},      {u"年末", 0, 12},
    {u"年终", 0, 12},    {u"年度内", 0, 12},  {u"本年内", 0, 12},   {u"本年度内", 0, 12},  {u"当年内", 0, 12},
    {u"q1", 1, 3},       {u"q2", 4, 6},       {u"q3", 7, 9},        {u"q4", 10, 12},       {u"年内", 0, 12},
});

/// Behind 12月: a day, or nothing.
std::optional<SingleDate> dayOfMonth(DateCursor cursor, int year, int month) {
    if (!exists(year, month, 0)) {
        return std::nullopt;
    }
    DateCursor day = cursor;
    if (const auto number = day.number(2); number && day.anyWord(dayWords)) {
        return *number > 0 && exists(year, month, *number)
                   ? std::optional(SingleDate{makeDate(year, month, *number), day.at})
                   : std::nullopt;
    }
    if (cursor.digitAhead() && year == 0) { // 3月100人
        return std::nullopt;
    }
    return SingleDate{makeDate(year, month, 0), cursor.at, year == 0};
}

/// Behind 2021.12: the same separator and a day, or nothing.
std::optional<SingleDate> dayBehind(DateCursor cursor, int year, int month, std::u16string_view separator) {
    if (!exists(year, month, 0)) {
        return std::nullopt;
    }
    DateCursor day = cursor;
    if (!day.word(separator)) {
        return SingleDate{makeDate(year, month, 0), cursor.at};
    }
    const auto number = day.number(2);
    if (!number || *number == 0 || !exists(year, month, *number)) {
        return std::nullopt;
    }
    day.anyWord(dayWords);
    return SingleDate{makeDate(year, month, *number), day.at};
}

std::optional<SingleDate> namedPart(DateCursor cursor, int year) {
    static constexpr CharacterSet counting(u"1234一二三四"); // 二季度 may be two quarters, 第二季度 may not
    for (const NamedPart& part : namedParts) {
        if (cursor.word(part.word)) {
            return SingleDate{makeDate(year, part.last, lastDay(year, part.last)), cursor.at,
                              year == 0 && counting.contains(part.word.front()), false, part.first};
        }
    }
    return std::nullopt;
}

/// 20211231.
std::optional<SingleDate> compact(int number, std::size_t end) {
    const int year = number / 10000, month = number / 100 % 100, day = number % 100;
    if (!isYear(year) || day == 0 || !exists(year, month, day)) {
        return std::nullopt;
    }
    return SingleDate{makeDate(year, month, day), end};
}

/// Whether 2021 begins 2021-2023年.
bool yearBehindRange(DateCursor cursor) {
    if (!cursor.anyWord(rangeWords)) {
        return false;
    }
    const auto year = cursor.number(4);
    return year && isYear(*year) &&
           (cursor.word(u"年") || cursor.word(u"学年") || cursor.at == cursor.text.size());
}

std::optional<SingleDate> behindYear(DateCursor cursor, int year) {
    const DateCursor atYear = cursor;
    if (cursor.word(u"年")) {
        if (const auto named = namedPart(atYear, year)) { // 2021年底
            return named;
        }
        cursor.word(u"度");
        if (const auto named = namedPart(cursor, year)) { // 2021年上半年
            return named;
        }
        DateCursor month = cursor;
        if (const auto number = month.number(2)) {
            if (DateCursor last = month; last.anyWord(rangeWords) && last.number(2) && last.word(u"月") &&
                                         exists(year, *number, 0)) { // 2021年1-12月
                return SingleDate{makeDate(year, *number, 0), month.at};
            }
            if (month.word(u"月")) {
                return dayOfMonth(month, year, *number);
            }
        }
        return SingleDate{makeDate(year, 0, 0), cursor.at};
    }
    if (yearBehindRange(cursor) || cursor.word(u"全年") || cursor.word(u"学年")) {
        return SingleDate{makeDate(year, 0, 0), cursor.at};
    }
    for (const std::u16string_view separator : separators) {
        DateCursor month = cursor;
        if (month.word(separator)) {
            const auto number = month.number(2);
            return number ? dayBehind(month, year, *number, separator) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// 每月15日, but not 每月15日内, which is a number of days.
std::optional<SingleDate> dayOfEachMonth(DateCursor cursor) {
    constexpr int mostDays = 31;
    if (!cursor.word(u"每月")) {
        return std::nullopt;
    }
    const auto day = cursor.number(2);
    if (!day || *day == 0 || *day > mostDays || !cursor.anyWord(dayWords)) {
        return std::nullopt;
    }
    DateCursor within = cursor;
    return within.word(u"内") || within.word(u"以内") || within.word(u"之内")
               ? std::nullopt
               : std::optional(SingleDate{makeDate(0, 0, *day), cursor.at});
}

/// 12.31前: the words behind it show that it is no number.
std::optional<SingleDate> dayBehindPoint(std::u16string_view text, std::size_t begin, int year) {
    DateCursor cursor{text, begin};
    if (!cursor.digitAhead() || year != 0) {
        return std::nullopt;
    }
    const auto month = cursor.number(2);
    if (!month || !cursor.word(u".")) {
        return std::nullopt;
    }
    const auto day = cursor.number(2);
    DateCursor ahead = cursor;
    const bool deadline = ahead.word(u"前") || ahead.word(u"之前") || ahead.word(u"以前");
    return day && *day != 0 && deadline && exists(0, *month, *day)
               ? std::optional(SingleDate{makeDate(0, *month, *day), cursor.at})
               : std::nullopt;
}

} // namespace

std::optional<SingleDate> scanSingleDate(std::u16string_view text, std::size_t begin, int year) {
    constexpr std::size_t compactDigits = 8;
    constexpr int mostDays = 31, century = 2000, firstShortYear = 15;
    constexpr std::size_t shortYear = 2; // digits
    DateCursor cursor{text, begin};
    if (const auto named = namedPart(cursor, year)) {
        return named;
    }
    if (const auto day = dayOfEachMonth(cursor)) {
        return day;
    }
    if (const auto day = dayBehindPoint(text, begin, year)) {
        return day;
    }
    const auto number = cursor.number(compactDigits);
    if (!number) {
        return std::nullopt;
    }
    if (cursor.at - begin == compactDigits) {
        return compact(*number, cursor.at);
    }
    if (isYear(*number) && year != 0 && cursor.at == text.size()) { // 2021-2025
        return SingleDate{makeDate(*number, 0, 0), cursor.at};
    }
    if (isYear(*number)) {
        return behindYear(cursor, *number);
    }
    if (cursor.at - begin == shortYear && *number >= firstShortYear) { // 24年12月, but not 24年
        if (const auto date = behindYear(cursor, century + *number); date && date->date.month != 0) {
            return date;
        }
    }
    if (*number > mostDays) {
        return std::nullopt;
    }
    DateCursor behind = cursor;
    if (behind.word(u"月")) {
        return dayOfMonth(behind, year, *number);
    }
    if (behind.anyWord(dayWords)) { // 15日前
        DateCursor ahead = behind;
        return *number > 0 && ahead.anyWord(std::span(beforeWords).first(3))
                   ? std::optional(SingleDate{makeDate(year, 0, *number), behind.at})
                   : std::nullopt;
    }
    if (year != 0) { // the end of a period: 12.31
        for (const std::u16string_view separator : separators) {
            if (DateCursor day = cursor; day.word(separator)) {
                return dayBehind(cursor, year, *number, separator);
            }
        }
    }
    return SingleDate{makeDate(year, 0, 0), cursor.at, false, true};
}

} // namespace jixiao::target
