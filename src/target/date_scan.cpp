// SPDX-License-Identifier: MPL-2.0
#include "target/date_scan.hpp"

#include "target/character_set.hpp"
#include "target/date_words.hpp"
#include "target/numeral.hpp"
#include "target/single_date.hpp"

#include <array>

namespace jixiao::target {

namespace {

constexpr auto afterWords = std::to_array<std::u16string_view>({u"起", u"以后", u"之后", u"后"});
constexpr auto hourWords = std::to_array<std::u16string_view>({u"时", u"点", u":00"});

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

/// The end of a period that began with `start`; `cursor` is behind the word for "to".
bool readEnd(DateCursor& cursor, std::size_t begin, const SingleDate& start, Period& period) {
    const auto end = scanSingleDate(cursor.text, cursor.at, start.date.year);
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
        const int month = DateCursor{cursor.text, begin}.number(2).value_or(0);
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
void readDeadline(DateCursor& cursor, FoundPeriod& found, int firstMonth) {
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
    if (DateCursor hour = cursor; last.day != 0 && hour.number(2) && hour.anyWord(hourWords)) { // 31日24时前
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
    static constexpr CharacterSet words(u"年上下第一二三四五六七八九十每本当");
    static constexpr CharacterSet signs(u"年月日号季-–—~至到全学");
    static constexpr CharacterSet yearSigns(u"./");
    constexpr std::size_t yearDigits = 4, compactDigits = 8;
    if (!isDigit(text[begin])) {
        return words.contains(text[begin]);
    }
    std::size_t end = begin;
    while (end < text.size() && isDigit(text[end]) && end - begin < compactDigits) {
        ++end;
    }
    if (end < text.size() && text[end] == u'.') { // 12.31前
        std::size_t day = end + 1;
        while (day < text.size() && isDigit(text[day]) && day - end <= 2) {
            ++day;
        }
        constexpr CharacterSet deadlines(u"前之以");
        if (day < text.size() && deadlines.contains(text[day])) {
            return true;
        }
    }
    return end - begin == compactDigits ||
           (end < text.size() &&
            (signs.contains(text[end]) || (end - begin == yearDigits && yearSigns.contains(text[end]))));
}

std::optional<FoundPeriod> scanPeriod(std::u16string_view text, std::size_t begin) {
    const auto start = scanSingleDate(text, begin, 0);
    if (!start) {
        return std::nullopt;
    }
    FoundPeriod found;
    found.period.last = start->date;
    DateCursor cursor{text, start->end};
    bool isPeriod = false;
    if (DateCursor ahead = cursor; ahead.anyWord(rangeWords) && readEnd(ahead, begin, *start, found.period)) {
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
