// SPDX-License-Identifier: MPL-2.0
#include "target/unit.hpp"

#include "target/source.hpp"
#include "target/unit_scan.hpp"
#include "target/unit_table.hpp"

namespace jixiao::target {

namespace {

using number::Decimal;
using number::Ratio;
using number::Rounding;

constexpr int daysInMonth = 30, monthsInYear = 12, daysInYear = 365;
constexpr int fullMonths = monthsInYear - 1; // of 30 days; the twelfth has the rest of the year
constexpr int secondsInDay = 86'400;

Ratio whole(int value) {
    return {Decimal(value, 0)};
}

/// Largest multiple of `part` in a value that is not negative.
Ratio wholeParts(const Ratio& value, int part) {
    return Ratio((value / whole(part)).round(0, Rounding::truncate));
}

Ratio monthsToDays(const Ratio& months) {
    if (months.isNegative()) {
        return whole(0) - monthsToDays(whole(0) - months);
    }
    const Ratio years = wholeParts(months, monthsInYear);
    const Ratio rest = months - years * whole(monthsInYear);
    const Ratio days = rest <= whole(fullMonths)
                           ? rest * whole(daysInMonth)
                           : whole(fullMonths * daysInMonth) +
                                 (rest - whole(fullMonths)) * whole(daysInYear - fullMonths * daysInMonth);
    return years * whole(daysInYear) + days;
}

Ratio daysToMonths(const Ratio& days) {
    if (days.isNegative()) {
        return whole(0) - daysToMonths(whole(0) - days);
    }
    const Ratio years = wholeParts(days, daysInYear);
    const Ratio rest = days - years * whole(daysInYear);
    const Ratio months = rest <= whole(fullMonths * daysInMonth)
                             ? rest / whole(daysInMonth)
                             : whole(fullMonths) + (rest - whole(fullMonths * daysInMonth)) /
                                                       whole(daysInYear - fullMonths * daysInMonth);
    return years * whole(monthsInYear) + months;
}

bool isCalendar(const Unit& unit) {
    return unit.of == Measure{Dimension::time, calendarTime};
}
bool isClock(const Unit& unit) {
    return unit.of == Measure{Dimension::time, clockTime};
}
bool isPerNothing(const Unit& unit) {
    return unit.per[0].dimension == Dimension::none;
}

} // namespace

bool Unit::isPercent() const {
    return of == Measure{Dimension::share, plainKind} && isPerNothing(*this);
}

Unit readUnit(std::u16string_view text) {
    const Source source(text);
    std::u16string_view folded = source.text();
    std::size_t begin = 0, end = folded.size();
    if (folded.size() > 2 && folded.front() == u'(' && folded.back() == u')') { // (万元)
        ++begin;
        --end;
    }
    Unit unit;
    if (begin == end) {
        return unit;
    }
    if (folded == u"1") {
        unit.written = u"1";
        unit.of = {Dimension::share, plainKind};
        return unit;
    }
    if (scanUnit(source, begin, unit).end == end) {
        return unit;
    }
    unit = {};
    unit.written = source.written(begin, end);
    unit.unknownName = unit.written;
    unit.of = {Dimension::unknown, 0};
    return unit;
}

bool comparable(const Unit& a, const Unit& b) {
    if (a.per != b.per || a.unknownName != b.unknownName) {
        return false;
    }
    if (a.of == b.of) {
        return true;
    }
    if (a.of.dimension != b.of.dimension || !isPerNothing(a)) {
        return false;
    }
    if (a.of.dimension == Dimension::share) {
        return a.of.kind != percentagePoints && b.of.kind != percentagePoints;
    }
    return (isCalendar(a) && isClock(b)) || (isClock(a) && isCalendar(b));
}

Ratio convert(const Ratio& value, const Unit& from, const Unit& to) {
    if (isPerNothing(from) && isCalendar(from) && isClock(to)) {
        return monthsToDays(value * from.factor) * whole(secondsInDay) / to.factor;
    }
    if (isPerNothing(from) && isClock(from) && isCalendar(to)) {
        return daysToMonths(value * from.factor / whole(secondsInDay)) / to.factor;
    }
    if (from.written == to.written) {
        return value;
    }
    return value * from.factor / to.factor;
}

} // namespace jixiao::target
