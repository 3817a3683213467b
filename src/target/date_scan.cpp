// SPDX-License-Identifier: MPL-2.0
#include "target/date_scan.hpp"

#include "target/character_set.hpp"
#include "target/numeral.hpp"

#include <array>
#include <span>

namespace jixiao::target {

namespace {

using Words = std::span<const std::u16string_view>;

constexpr auto separators = std::to_array<std::u16string_view>({u".", u"-", u"/"});
constexpr auto rangeWords =
    std::to_array<std::u16string_view>({u"--", u"——", u"—", u"-", u"–", u"~", u"至", u"到"});
constexpr auto beforeWords =
    std::to_array<std::u16string_view>({u"以前", u"之前", u"前", u"以内", u"之内", u"内", u"止", u"为止"});
constexpr auto afterWords = std::to_array<std::u16string_view>({u"起", u"以后", u"之后", u"后"});
constexpr auto hourWords = std::to_array<std::u16string_view>({u"时", u"点", u":00"});
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
    {u"年终", 0, 12},    {u"年内", 0, 12},
});

/// A part of the month with a name: its last day.
struct MonthPart {
    std::u16string_view word;
    int day; // 0: the last of the month
};
constexpr auto monthParts = std::to_array<MonthPart>({{u"月底", 0},
                                                      {u"月末", 0},
                                                      {u"底", 0},
                                                      {u"末", 0},
                                                      {u"下旬", 0},
                                                      {u"中旬", 20},
                                                      {u"上旬", 10},
                                                      {u"初", 10}});

/// Walks over the words and numbers of a date.
struct Cursor {
    std::u16string_view text;
    std::size_t at;

    /// A whole number of at most `digits` digits that is not part of a longer one; or in Chinese numerals.
    std::optional<int> number(std::size_t digits) {
        std::size_t end = at;
        int value = 0;
        while (end < text.size() && isDigit(text[end]) && end - at < digits) {
            value = value * 10 + (text[end] - u'0');
            ++end;
        }
        if (end == at) {
            return spelled();
        }
        if (end < text.size() && isDigit(text[end])) {
            return std::nullopt;
        }
        at = end;
        return value;
    }

    std::optional<int> spelled() {
        std::size_t end = at;
        const auto value = at < text.size() ? scanSpelledWhole(text, at, end) : std::nullopt;
        constexpr int most = 9999;
        if (!value || *value > most) {
            return std::nullopt;
        }
        at = end;
        return static_cast<int>(*value);
    }

    bool word(std::u16string_view expected) {
        if (!text.substr(at).starts_with(expected)) {
            return false;
        }
        at += expected.size();
        return true;
    }

    bool anyWord(Words words) {
        for (const std::u16string_view candidate : words) {
            if (word(candidate)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool digitAhead() const { return at < text.size() && isDigit(text[at]); }
};

struct DateReading {
    Date date;
    std::size_t end = 0;
    bool bareCount = false;
    bool lone = false;  // a number that only the other end of a period can explain
    int firstMonth = 0; // of a named part of the year
};

/// Behind 12月: a day, or nothing.
std::optional<DateReading> dayOfMonth(Cursor cursor, int year, int month) {
    if (!exists(year, month, 0)) {
        return std::nullopt;
    }
    Cursor day = cursor;
    if (const auto number = day.number(2); number && day.anyWord(dayWords)) {
        return *number > 0 && exists(year, month, *number)
                   ? std::optional(DateReading{makeDate(year, month, *number), day.at})
                   : std::nullopt;
    }
    if (cursor.digitAhead() && year == 0) { // 3月100人
        return std::nullopt;
    }
    return DateReading{makeDate(year, month, 0), cursor.at, year == 0};
}

/// Behind 2021.12: the same separator and a day, or nothing.
std::optional<DateReading> dayBehind(Cursor cursor, int year, int month, std::u16string_view separator) {
    if (!exists(year, month, 0)) {
        return std::nullopt;
    }
    Cursor day = cursor;
    if (!day.word(separator)) {
        return DateReading{makeDate(year, month, 0), cursor.at};
    }
    const auto number = day.number(2);
    if (!number || *number == 0 || !exists(year, month, *number)) {
        return std::nullopt;
    }
    day.anyWord(dayWords);
    return DateReading{makeDate(year, month, *number), day.at};
}

std::optional<DateReading> namedPart(Cursor cursor, int year) {
    static constexpr CharacterSet counting(u"1234一二三四"); // 二季度 may be two quarters, 第二季度 may not
    for (const NamedPart& part : namedParts) {
        if (cursor.word(part.word)) {
            return DateReading{makeDate(year, part.last, lastDay(year, part.last)), cursor.at,
                               year == 0 && counting.contains(part.word.front()), false, part.first};
        }
    }
    return std::nullopt;
}

/// 20211231.
std::optional<DateReading> compact(int number, std::size_t end) {
    const int year = number / 10000, month = number / 100 % 100, day = number % 100;
    if (!isYear(year) || day == 0 || !exists(year, month, day)) {
        return std::nullopt;
    }
    return DateReading{makeDate(year, month, day), end};
}

/// Whether 2021 begins 2021-2023年.
bool yearBehindRange(Cursor cursor) {
    if (!cursor.anyWord(rangeWords)) {
        return false;
    }
    const auto year = cursor.number(4);
    return year && isYear(*year) && cursor.word(u"年");
}

std::optional<DateReading> behindYear(Cursor cursor, int year) {
    const Cursor atYear = cursor;
    if (cursor.word(u"年")) {
        if (const auto named = namedPart(atYear, year)) { // 2021年底
            return named;
        }
        cursor.word(u"度");
        if (const auto named = namedPart(cursor, year)) { // 2021年上半年
            return named;
        }
        Cursor month = cursor;
        if (const auto number = month.number(2)) {
            if (Cursor last = month; last.anyWord(rangeWords) && last.number(2) && last.word(u"月") &&
                                     exists(year, *number, 0)) { // 2021年1-12月
                return DateReading{makeDate(year, *number, 0), month.at};
            }
            if (month.word(u"月")) {
                return dayOfMonth(month, year, *number);
            }
        }
        return DateReading{makeDate(year, 0, 0), cursor.at};
    }
    if (yearBehindRange(cursor)) {
        return DateReading{makeDate(year, 0, 0), cursor.at};
    }
    for (const std::u16string_view separator : separators) {
        Cursor month = cursor;
        if (month.word(separator)) {
            const auto number = month.number(2);
            return number ? dayBehind(month, year, *number, separator) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// One date. `year` is that of the period's beginning, for an end that does not repeat it.
std::optional<DateReading> scanDate(std::u16string_view text, std::size_t begin, int year) {
    constexpr std::size_t compactDigits = 8;
    constexpr int mostDays = 31;
    Cursor cursor{text, begin};
    if (const auto named = namedPart(cursor, year)) {
        return named;
    }
    const auto number = cursor.number(compactDigits);
    if (!number) {
        return std::nullopt;
    }
    if (cursor.at - begin == compactDigits) {
        return compact(*number, cursor.at);
    }
    if (isYear(*number)) {
        return behindYear(cursor, *number);
    }
    if (*number > mostDays) {
        return std::nullopt;
    }
    Cursor behind = cursor;
    if (behind.word(u"月")) {
        return dayOfMonth(behind, year, *number);
    }
    if (behind.anyWord(dayWords)) { // 15日前
        Cursor ahead = behind;
        return *number > 0 && ahead.anyWord(std::span(beforeWords).first(3))
                   ? std::optional(DateReading{makeDate(year, 0, *number), behind.at})
                   : std::nullopt;
    }
    if (year != 0) { // the end of a period: 12.31
        for (const std::u16string_view separator : separators) {
            if (Cursor day = cursor; day.word(separator)) {
                return dayBehind(cursor, year, *number, separator);
            }
        }
    }
    return DateReading{makeDate(year, 0, 0), cursor.at, false, true};
}

/// The end of a period that began with `start`; `cursor` is behind the word for "to".
bool readEnd(Cursor& cursor, std::size_t begin, const DateReading& start, Period& period) {
    const auto end = scanDate(cursor.text, cursor.at, start.date.year);
    if (!end) {
        return false;
    }
    if (end->lone) { // 2021.1-12
        const int month = cursor.number(2).value_or(0);
        if (start.lone || start.date.month == 0 || start.date.day != 0 ||
            !exists(start.date.year, month, 0)) {
            return false;
        }
        period = {start.date, makeDate(start.date.year, month, 0), false};
        return true;
    }
    Date first = start.date;
    if (start.lone) { // 1-12月
        const int month = Cursor{cursor.text, begin}.number(2).value_or(0);
        if (end->date.month == 0 || !exists(0, month, 0)) {
            return false;
        }
        first = makeDate(end->date.year, month, 0);
    } else if ((end->date.month == 0) != (start.date.month == 0)) {
        return false;
    }
    period = {first, end->date, false};
    cursor.at = end->end;
    return true;
}

/// 12月底前, 12月上旬, 12月份内: narrows the date to what the words say.
void readDeadline(Cursor& cursor, FoundPeriod& found, int firstMonth) {
    Date& last = found.period.last;
    if (last.day == 0) {
        cursor.word(u"份");
    }
    bool part = false;
    for (const MonthPart& candidate : monthParts) {
        if (last.month == 0 || (last.day != 0 && firstMonth == 0) || !cursor.word(candidate.word)) {
            continue;
        }
        part = true;
        constexpr int february = 2;
        if (candidate.day != 0) {
            last.day = static_cast<std::uint8_t>(candidate.day);
        } else if (last.year != 0 || last.month != february) {
            last.day = static_cast<std::uint8_t>(lastDay(last.year, last.month));
        }
        break;
    }
    cursor.word(u"(含)");
    if (Cursor hour = cursor; last.day != 0 && hour.number(2) && hour.anyWord(hourWords)) { // 31日24时前
        cursor = hour;
    }
    const std::size_t before = cursor.at;
    if (cursor.anyWord(beforeWords)) {
        found.deadline = true;
        const bool excludes = cursor.text.substr(before, cursor.at - before).ends_with(u'前');
        const bool wholeMonth = last.day == 0 && last.month != 0;
        if (excludes && !part && (wholeMonth || firstMonth != 0)) {
            found.period.lastUnclear = true;
            if (firstMonth != 0) {
                found.period.first = makeDate(last.year, firstMonth, 0);
            }
        }
    }
    found.after = !found.deadline && cursor.anyWord(afterWords);
    found.deadline = found.deadline || part || found.after;
}

} // namespace

bool mayBeginPeriod(std::u16string_view text, std::size_t begin) {
    static constexpr CharacterSet words(u"年上下第一二三四五六七八九十");
    static constexpr CharacterSet signs(u"年月日号季-–—~至到");
    static constexpr CharacterSet yearSigns(u"./");
    constexpr std::size_t yearDigits = 4, compactDigits = 8;
    if (!isDigit(text[begin])) {
        return words.contains(text[begin]);
    }
    std::size_t end = begin;
    while (end < text.size() && isDigit(text[end]) && end - begin < compactDigits) {
        ++end;
    }
    return end - begin == compactDigits ||
           (end < text.size() &&
            (signs.contains(text[end]) || (end - begin == yearDigits && yearSigns.contains(text[end]))));
}

std::optional<FoundPeriod> scanPeriod(std::u16string_view text, std::size_t begin) {
    const auto start = scanDate(text, begin, 0);
    if (!start) {
        return std::nullopt;
    }
    FoundPeriod found;
    found.period.last = start->date;
    Cursor cursor{text, start->end};
    bool isPeriod = false;
    if (Cursor ahead = cursor; ahead.anyWord(rangeWords) && readEnd(ahead, begin, *start, found.period)) {
        cursor = ahead;
        isPeriod = true;
    } else if (start->lone) {
        return std::nullopt;
    }
    const std::size_t bare = cursor.at;
    readDeadline(cursor, found, isPeriod ? 0 : start->firstMonth);
    found.end = cursor.at;
    const Date& last = found.period.last;
    const bool asWritten = !isPeriod && cursor.at == bare;
    found.bareCount = start->bareCount && asWritten;
    found.decimalLike = asWritten && last.day == 0 && last.month != 0 &&
                        text.substr(begin, cursor.at - begin).find(u'.') != std::u16string_view::npos;
    found.yearOnly = !isPeriod && last.month == 0 && last.day == 0 && !found.deadline;
    return found;
}

} // namespace jixiao::target
