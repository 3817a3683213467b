// SPDX-License-Identifier: MPL-2.0
#include "target/date.hpp"

#include "target/numeral.hpp"

#include <array>
#include <chrono>
#include <cmath>
#include <utility>

namespace jixiao::target {

namespace {

constexpr int firstYear = 1990, lastYear = 2099;

bool isYear(int value) {
    return value >= firstYear && value <= lastYear;
}

int lastDay(int year, int month) {
    // Without a year February may have 29.
    const std::chrono::year_month_day_last last{
        std::chrono::year(year == 0 ? 2000 : year),
        std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(month)))};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

bool exists(int year, int month, int day) {
    return (year == 0 || isYear(year)) && month >= 1 && month <= 12 && day >= 0 &&
           day <= lastDay(year, month);
}

Date makeDate(int year, int month, int day) {
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
            static_cast<std::uint8_t>(day)};
}

/// Walks over the parts of a date.
struct Cursor {
    std::u16string_view text;
    std::size_t at;

    /// A whole number of at most `digits` digits that is not part of a longer one.
    std::optional<int> number(std::size_t digits) {
        std::size_t end = at;
        int value = 0;
        while (end < text.size() && isDigit(text[end]) && end - at < digits) {
            value = value * 10 + (text[end] - u'0');
            ++end;
        }
        if (end == at || (end < text.size() && isDigit(text[end]))) {
            return std::nullopt;
        }
        at = end;
        return value;
    }

    bool word(std::u16string_view expected) {
        if (!text.substr(at).starts_with(expected)) {
            return false;
        }
        at += expected.size();
        return true;
    }

    template <std::size_t Size>
    bool anyWord(const std::array<std::u16string_view, Size>& words) {
        for (const std::u16string_view candidate : words) {
            if (word(candidate)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool digitAhead() const { return at < text.size() && isDigit(text[at]); }
};

struct Reading {
    Date date;
    std::size_t end;
    bool bareMonth = false;
    bool complete = true; // false: a lone number that only the other end of a period can explain
};

std::optional<Reading> withDay(Cursor cursor, int year, int month, std::u16string_view separator) {
    if (separator == u"月") { // …12月, 12月31日
        Cursor day = cursor;
        if (const auto number = day.number(2); number && (day.word(u"日") || day.word(u"号"))) {
            if (!exists(year, month, *number) || *number == 0) {
                return std::nullopt;
            }
            return Reading{makeDate(year, month, *number), day.at};
        }
        if (cursor.digitAhead() && year == 0) { // 12月5 is no date, 3月100人 neither
            return std::nullopt;
        }
        return Reading{makeDate(year, month, 0), cursor.at, year == 0};
    }
    Cursor day = cursor;
    if (day.word(separator)) {
        if (const auto number = day.number(2); number && *number > 0 && exists(year, month, *number)) {
            day.word(u"日");
            return Reading{makeDate(year, month, *number), day.at};
        }
        return std::nullopt;
    }
    return Reading{makeDate(year, month, 0), cursor.at};
}

/// 上半年, 第三季度, 年底 and the like: the month they end in.
std::optional<Reading> namedPart(Cursor cursor, int year) {
    struct Part {
        std::u16string_view word;
        int month;
    };
    static constexpr auto parts = std::to_array<Part>({
        {u"一季度", 3},    {u"第一季度", 3}, {u"1季度", 3},    {u"第1季度", 3}, {u"首季度", 3},
        {u"二季度", 6},    {u"第二季度", 6}, {u"2季度", 6},    {u"第2季度", 6}, {u"上半年", 6},
        {u"三季度", 9},    {u"第三季度", 9}, {u"3季度", 9},    {u"第3季度", 9}, {u"四季度", 12},
        {u"第四季度", 12}, {u"4季度", 12},   {u"第4季度", 12}, {u"下半年", 12}, {u"年底", 12},
        {u"年末", 12},     {u"年终", 12},    {u"年内", 12},
    });
    for (const Part& part : parts) {
        if (cursor.word(part.word)) {
            return Reading{makeDate(year, part.month, 0), cursor.at};
        }
    }
    return std::nullopt;
}

/// One date. `year` is that of the period's beginning, for an end that does not repeat it.
std::optional<Reading> scanDate(std::u16string_view text, std::size_t begin, int year) {
    Cursor cursor{text, begin};
    if (const auto named = namedPart(cursor, year)) {
        return named;
    }
    const auto number = cursor.number(8);
    if (!number) {
        return std::nullopt;
    }
    const std::size_t digits = cursor.at - begin;
    if (digits == 8) { // 20211231
        const int years = *number / 10000, month = *number / 100 % 100, day = *number % 100;
        if (isYear(years) && day > 0 && exists(years, month, day)) {
            return Reading{makeDate(years, month, day), cursor.at};
        }
        return std::nullopt;
    }
    if (digits == 4 && isYear(*number)) {
        if (cursor.word(u"年")) {
            cursor.word(u"度");
            if (const auto named =
                    namedPart(Cursor{text, cursor.at - (text[cursor.at - 1] == u'年' ? 1U : 0U)}, *number)) {
                return named; // 2021年底
            }
            if (const auto named = namedPart(cursor, *number)) {
                return named; // 2021年上半年
            }
            Cursor month = cursor;
            if (const auto monthNumber = month.number(2); monthNumber && month.word(u"月")) {
                return exists(*number, *monthNumber, 0) ? withDay(month, *number, *monthNumber, u"月")
                                                        : std::nullopt;
            }
            return Reading{makeDate(*number, 0, 0), cursor.at};
        }
        for (const std::u16string_view separator : {u".", u"-", u"/"}) {
            Cursor month = cursor;
            if (!month.word(separator)) {
                continue;
            }
            const auto monthNumber = month.number(2);
            if (!monthNumber || !exists(*number, *monthNumber, 0)) {
                return std::nullopt;
            }
            return withDay(month, *number, *monthNumber, separator);
        }
        return std::nullopt;
    }
    if (digits > 2) {
        return std::nullopt;
    }
    if (cursor.word(u"月")) {
        return exists(year, *number, 0) ? withDay(cursor, year, *number, u"月") : std::nullopt;
    }
    if (year != 0) { // the end of a period: 12.31
        for (const std::u16string_view separator : {u".", u"-", u"/"}) {
            Cursor day = cursor;
            if (exists(year, *number, 0) && day.word(separator)) {
                return withDay(cursor, year, *number, separator);
            }
        }
    }
    return Reading{makeDate(year, 0, 0), cursor.at, false, false};
}

constexpr auto rangeWords =
    std::to_array<std::u16string_view>({u"--", u"——", u"—", u"-", u"–", u"~", u"至", u"到"});
constexpr auto beforeWords =
    std::to_array<std::u16string_view>({u"以前", u"之前", u"前", u"以内", u"之内", u"内", u"止", u"为止"});

/// 12月底前, 12月上旬, 12月份内: narrows the date to what the words say.
void readDeadline(Cursor& cursor, FoundPeriod& found) {
    struct Part {
        std::u16string_view word;
        int day; // 0: the end of the month
    };
    static constexpr auto parts = std::to_array<Part>({{u"月底", 0},
                                                       {u"月末", 0},
                                                       {u"底", 0},
                                                       {u"末", 0},
                                                       {u"中旬", 20},
                                                       {u"上旬", 10},
                                                       {u"下旬", 0},
                                                       {u"初", 10}});
    Date& last = found.period.last;
    cursor.word(u"份");
    bool part = false;
    for (const Part& candidate : parts) {
        if (last.day == 0 && last.month != 0 && cursor.word(candidate.word)) {
            part = true;
            if (candidate.day != 0) {
                last.day = static_cast<std::uint8_t>(candidate.day);
            } else if (last.year != 0) {
                last.day = static_cast<std::uint8_t>(lastDay(last.year, last.month));
            }
            break;
        }
    }
    cursor.word(u"(含)");
    const std::size_t before = cursor.at;
    if (cursor.anyWord(beforeWords)) {
        found.deadline = true;
        const std::u16string_view word = cursor.text.substr(before, cursor.at - before);
        const bool excludes = word.ends_with(u'前');
        found.period.lastUnclear = excludes && !part && last.day == 0 && last.month != 0;
    }
    found.deadline = found.deadline || part;
}

} // namespace

bool mayBeginPeriod(std::u16string_view text, std::size_t begin) {
    static constexpr std::u16string_view words = u"年上下第首一二三四"; // of namedPart
    static constexpr std::u16string_view signs = u"年月季.-–—~至到/";
    constexpr std::size_t fullDate = 8;
    if (!isDigit(text[begin])) {
        return words.find(text[begin]) != std::u16string_view::npos;
    }
    std::size_t end = begin;
    while (end < text.size() && isDigit(text[end]) && end - begin < fullDate) {
        ++end;
    }
    return end - begin == fullDate ||
           (end < text.size() && signs.find(text[end]) != std::u16string_view::npos);
}

std::optional<FoundPeriod> scanPeriod(std::u16string_view text, std::size_t begin) {
    const auto start = scanDate(text, begin, 0);
    if (!start) {
        return std::nullopt;
    }
    FoundPeriod found;
    found.period.last = start->date;
    Cursor cursor{text, start->end};
    Cursor ahead = cursor;
    if (ahead.anyWord(rangeWords)) {
        const bool lone = !start->complete; // 1-12月
        const auto end = scanDate(text, ahead.at, start->date.year);
        if (end && end->complete && end->date.month != 0) {
            Date first = start->date;
            if (lone) {
                const Cursor number{text, begin};
                Cursor month = number;
                first = makeDate(end->date.year, month.number(2).value_or(0), 0);
                if (!exists(0, first.month, 0)) {
                    return std::nullopt;
                }
            }
            found.period = {first, end->date, false};
            cursor.at = end->end;
        } else if (end && !lone && end->complete && end->date.year != 0) { // 2021年-2023年
            found.period = {start->date, end->date, false};
            cursor.at = end->end;
        } else if (lone) {
            return std::nullopt;
        } else if (end && start->date.month != 0 && start->date.day == 0) { // 2021.1-12
            Cursor month = ahead;
            const int last = month.number(2).value_or(0);
            if (!exists(start->date.year, last, 0)) {
                return std::nullopt;
            }
            found.period = {start->date, makeDate(start->date.year, last, 0), false};
            cursor.at = month.at;
        }
    } else if (!start->complete) {
        return std::nullopt;
    }
    const std::size_t bare = cursor.at;
    readDeadline(cursor, found);
    found.end = cursor.at;
    const Date& last = found.period.last;
    found.bareMonth = start->bareMonth && cursor.at == bare && last.year == 0 && last.day == 0 &&
                      found.period.first == Date{};
    found.decimalLike = cursor.at == start->end &&
                        text.substr(begin, cursor.at - begin).find(u'.') != text.npos && last.day == 0;
    found.yearOnly = last.month == 0 && !found.deadline && found.period.first == Date{};
    return found;
}

std::optional<Date> dateFromNumber(double value) {
    if (!(value >= 0 && value < 1e9) || value != std::floor(value)) {
        return std::nullopt;
    }
    const auto number = static_cast<int>(value);
    int year = number / 10000, month = number / 100 % 100, day = number % 100;
    if (number < 19'000'000) { // Calc counts days from 1899-12-30
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
    if (to.month == 0) {
        return 0;
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
    if (date.day == 0) {
        const int year = to.year != 0 ? to.year : date.year;
        return to.day >= lastDay(year, to.month) ? std::optional(0) : std::nullopt;
    }
    return order(date.day, to.day);
}

} // namespace jixiao::target
