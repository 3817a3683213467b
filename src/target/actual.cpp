// SPDX-License-Identifier: MPL-2.0
#include "target/actual.hpp"

#include "target/actual_words.hpp"
#include "target/numeral.hpp"
#include "target/reading.hpp"
#include "target/source.hpp"
#include "target/unit_table.hpp"
#include "target/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;
using number::Ratio;

constexpr std::size_t longestAside = 12; // letters beside the one number; more is a report that mentions it

Actual unreadable(Obstacle obstacle) {
    Actual actual;
    actual.kind = ActualKind::unreadable;
    actual.obstacle = obstacle;
    return actual;
}

Actual numberActual(Ratio value) {
    Actual actual;
    actual.kind = ActualKind::number;
    actual.value = std::move(value);
    return actual;
}

/// A plain number against a percent target: up to 1 a fraction, from 20 percent points, between them either.
Actual percentOrFraction(const Target& target, const Ratio& n) {
    static const Ratio one(Decimal(1, 0)), two(Decimal(2, 0)), twenty(Decimal(20, 0)), half(Decimal(5, -1));
    constexpr int percent = 2;
    const bool fractionUnit = target.unit.factor == one; // 比例: 0.97
    const Ratio opposite = n.isNegative() ? Ratio() - n : Ratio();
    const Ratio& size = n.isNegative() ? opposite : n;
    const auto points = [&] { return fractionUnit ? n.shifted(-percent) : n; };
    if (size >= twenty) {
        return numberActual(points());
    }
    Actual actual = numberActual(fractionUnit ? n : n.shifted(percent));
    if (size > one) {
        actual.otherReading = points();
        actual.fractionSettles = n <= two && Ratio(target.value, target.divisor) * target.unit.factor >= half;
    }
    return actual;
}

/// A share (0.96 for 96%) against a target without a unit: the same rule, seen from the other side.
Actual shareAgainstPlain(const Target& target, const Ratio& fraction) {
    static const Ratio one(Decimal(1, 0)), twenty(Decimal(20, 0));
    constexpr int percent = 2;
    const Ratio limit(target.value, target.divisor);
    const Ratio size = limit.isNegative() ? Ratio() - limit : limit;
    Actual actual = numberActual(size >= twenty ? fraction.shifted(percent) : fraction);
    if (size > one && size < twenty) {
        actual.otherReading = fraction.shifted(percent);
    }
    actual.unitAssumed = true;
    return actual;
}

/// The unit for a year of what is counted without saying so: 4次 in a form for a year are 4次/年.
Unit perYear(const Unit& unit) {
    static const Unit year = readUnit(u"次/年");
    Unit result = unit;
    const std::size_t at = unit.per[0].dimension == Dimension::none ? 0 : 1;
    result.per[at] = year.per[0];
    if (at == 1 && std::pair(result.per[1].dimension, result.per[1].kind) <
                       std::pair(result.per[0].dimension, result.per[0].kind)) {
        std::swap(result.per[0], result.per[1]);
    }
    result.factor = unit.factor * year.factor;
    return result;
}

/// Whether a unit is for each year, and has room for nothing else beside it.
bool saysYear(const Unit& unit) {
    return unit.written.find(u'年') != std::u16string::npos;
}

/// ≥3次/年 and 4次, or the other way round: targets are for a year, whether it is said or not.
std::optional<Actual> forAYear(const Target& target, const Ratio& value, const Unit& unit) {
    if (unit.per[1].dimension == Dimension::none && saysYear(target.unit) && !saysYear(unit)) {
        if (const Unit yearly = perYear(unit); comparable(yearly, target.unit)) {
            return numberActual(value * yearly.factor / target.unit.factor);
        }
    }
    if (target.unit.per[1].dimension == Dimension::none && saysYear(unit) && !saysYear(target.unit)) {
        if (const Unit yearly = perYear(target.unit); comparable(unit, yearly)) {
            return numberActual(value * unit.factor / yearly.factor);
        }
    }
    return std::nullopt;
}

/// A number whose unit is known.
Actual withUnit(const Target& target, const Ratio& value, const Unit& unit, bool unitGiven) {
    if (!target.unit.isNone()) {
        return comparable(unit, target.unit)
                   ? numberActual(convert(value, unit, target.unit))
                   : forAYear(target, value, unit).value_or(unreadable(Obstacle::unitsDiffer));
    }
    if (unit.of.dimension == Dimension::share && unit.of.kind != percentagePoints) {
        return shareAgainstPlain(target, value * unit.factor);
    }
    // 人 comes in one size only; of 元 and 万元 the target may have meant either, unless the unit was given
    // for the row.
    static const Ratio one(Decimal(1, 0));
    if (target.multiplier > 0 && unit.per[0].dimension == Dimension::none &&
        (unit.of.dimension == Dimension::money ||
         unit.of.dimension == Dimension::count)) { // 280万元 for ≤300万
        Actual actual = numberActual(value * unit.factor);
        actual.unitAssumed = true;
        return actual;
    }
    const bool oneSize = (unit.of.dimension == Dimension::count || unit.of.dimension == Dimension::unknown) &&
                         unit.per[0].dimension == Dimension::none && unit.factor == one;
    if (!oneSize && !unitGiven) {
        return unreadable(Obstacle::unitMissing);
    }
    Actual actual = numberActual(value);
    actual.unitAssumed = true;
    return actual;
}

/// A number of which nothing says what it counts: what the target counts.
Actual withoutUnit(const Target& target, const Ratio& n) {
    if (target.unit.isPercent()) {
        return percentOrFraction(target, n);
    }
    Actual actual = numberActual(n);
    if (target.multiplier > 0) { // 280 for ≤300万
        actual.otherReading = n.shifted(target.multiplier);
    }
    return actual;
}

Actual plainNumber(const Target& target, const Ratio& n, std::u16string_view unit) {
    if (target.kind != Kind::number && target.kind != Kind::range) {
        return unreadable(Obstacle::notANumber);
    }
    if (unit.empty()) {
        return withoutUnit(target, n);
    }
    const Unit given = readUnit(unit);
    if (given.isNone()) {
        return withoutUnit(target, n);
    }
    if (given.written == u"1" && target.unit.isNone()) {
        return numberActual(n);
    }
    return withUnit(target, n, given, true);
}

/// 88.5万 for ≤90万元: the multiplier counts the target's unit without its own.
Actual multipleOf(const Target& target, const Ratio& value, std::u16string_view given) {
    const Source source(given.empty() ? std::u16string_view(target.unit.written) : given);
    std::size_t begin = 0;
    if (scanMultiplier(source.text(), 0, begin)) {
        return withUnit(target, value, readUnit(source.text().substr(begin)), !given.empty());
    }
    if (!given.empty()) {
        return plainNumber(target, value, given);
    }
    return numberActual(value);
}

/// Growth as the answer to a fall or the other way round counts below nothing. A negative fall may mean
/// either.
Actual inDirection(const Target& target, Change change, Actual actual) {
    if (target.change == Change::none || actual.kind != ActualKind::number) {
        return actual;
    }
    if (change == Change::none) {
        const bool unclear = target.change == Change::down && actual.value.isNegative();
        return unclear ? unreadable(Obstacle::oppositeBound) : std::move(actual);
    }
    if (change != target.change) {
        actual.value = Ratio() - actual.value;
        if (actual.otherReading) {
            actual.otherReading = Ratio() - *actual.otherReading;
        }
    }
    return actual;
}

Actual fromQuantity(const Target& target, const Source& source, const Reading& reading,
                    std::u16string_view unit) {
    const Quantity& found = reading.firstFound;
    const Stray& stray = reading.stray;
    if (found.range || found.contradicted || stray.before + stray.after > longestAside ||
        isNotTheValue(source.text(), found.begin, found.end)) {
        return unreadable(Obstacle::notANumber);
    }
    if (found.approximate) {
        return unreadable(Obstacle::approximate);
    }
    const Operator towards = target.comparison;
    if (!found.weak && ((pointsUp(towards) && pointsDown(found.comparison)) ||
                        (pointsDown(towards) && pointsUp(found.comparison)))) {
        return unreadable(Obstacle::oppositeBound);
    }
    const Measured& number = reading.first;
    const Ratio value(number.value, number.divisor);
    Actual actual = !number.unit.isNone()   ? withUnit(target, value, number.unit, false)
                    : number.multiplier > 0 ? multipleOf(target, value, unit)
                                            : plainNumber(target, value, unit);
    if (stray.end != 0) {
        actual.notUnderstood = source.span(stray.begin, stray.end);
    }
    actual.boundOnly =
        !found.weak && found.comparison != Operator::none && found.comparison != Operator::equal;
    return inDirection(target, reading.change, std::move(actual));
}

/// 培训2期100人 against ≥100人: the one of two numbers whose unit says that it is meant.
std::optional<Actual> fromEither(const Target& target, const Source& source, const Reading& reading) {
    const auto fits = [&](const Measured& number, const Quantity& found) {
        return !number.unit.isNone() && comparable(number.unit, target.unit) && !found.range &&
               !found.contradicted && !found.approximate &&
               (found.comparison == Operator::none || found.weak) &&
               !isNotTheValue(source.text(), found.begin, found.end);
    };
    static constexpr CharacterSet fromWords(u"由从自");
    const std::size_t begin = reading.firstFound.begin;
    const bool fromTo = reading.secondFound.weak && !reading.firstFound.weak && begin > 0 &&
                        fromWords.contains(source.text()[begin - 1]); // 由90%提高到98%
    const bool planFirst = saysPlan(source.text(), begin) &&
                           !saysPlan(source.text(), reading.secondFound.begin); // 计划2600人，实际2650人
    const bool first = !fromTo && !planFirst && fits(reading.first, reading.firstFound),
               second = fits(*reading.second, reading.secondFound);
    const bool bothNamed = !reading.first.unit.isNone() && !reading.second->unit.isNone();
    if (first == second || !bothNamed || target.unit.isNone() ||
        reading.stray.before + reading.stray.after > longestAside) {
        return std::nullopt;
    }
    const Measured& number = first ? reading.first : *reading.second;
    return withUnit(target, Ratio(number.value, number.divisor), number.unit, false);
}

/// 1-12月 for ≥12个月: so many months. One month alone may say when.
std::optional<Ratio> monthsOf(const Target& target, const DateFound& date) {
    const Measure& of = target.unit.of;
    const bool months = of.dimension == Dimension::time && of.kind == calendarTime &&
                        target.unit.per[0].dimension == Dimension::none;
    const Date& first = date.found.period.first;
    const Date& last = date.found.period.last;
    if (!months || date.found.deadline || first.month == 0 || first.day != 0 || last.day != 0 ||
        first.year != last.year || last.month < first.month) {
        return std::nullopt;
    }
    return Decimal(last.month - first.month + 1, 0);
}

/// 8日, 8号; not 8天 and not 8日内.
bool isDayOfMonth(std::u16string_view text, const Quantity& found, const Measured& number) {
    constexpr std::int64_t lastDay = 31;
    const std::u16string_view behind = text.substr(found.numberEnd);
    return (behind.starts_with(u'日') || behind.starts_with(u'号')) && found.comparison == Operator::none &&
           number.value.small() != nullptr && number.value.exponent() == 0 && *number.value.small() >= 1 &&
           *number.value.small() <= lastDay;
}

/// What a text can be without a number or date in it.
ActualKind kindOfWords(std::u16string_view text) {
    if (text.empty()) {
        return ActualKind::empty;
    }
    if (isDash(text)) {
        return ActualKind::dash;
    }
    if (isErrorValue(text)) {
        return ActualKind::unreadable;
    }
    if (saysNotApplicable(text)) {
        return ActualKind::notApplicable;
    }
    return saysNotDone(text) ? ActualKind::notDone : ActualKind::words;
}

Actual fromText(const Target& target, std::u16string_view cell, std::u16string_view unit) {
    const Source source(cell);
    Actual actual;
    actual.kind = kindOfWords(source.text());
    if (actual.kind != ActualKind::words) {
        actual.obstacle = actual.kind == ActualKind::unreadable ? Obstacle::notANumber : Obstacle::none;
        return actual;
    }
    actual.words = cell;
    const bool wantsNumber = target.kind == Kind::number || target.kind == Kind::range;
    if (!wantsNumber && target.kind != Kind::date) {
        return actual;
    }
    if (wantsNumber && saysZero(target, source.text())) {
        return plainNumber(target, Ratio(), unit);
    }
    Measured measured;
    Reading reading(measured);
    readText(source, reading);
    if (wantsNumber) {
        if (reading.quantities == 1) {
            return fromQuantity(target, source, reading, unit);
        }
        if (const auto months = reading.quantities == 0 && reading.dates == 1 && reading.stray.end == 0
                                    ? monthsOf(target, *reading.date)
                                    : std::nullopt) {
            static const Unit month = readUnit(u"个月");
            return withUnit(target, *months, month, false);
        }
        if (auto either = reading.quantities == 2 ? fromEither(target, source, reading) : std::nullopt) {
            return std::move(*either);
        }
        return reading.quantities > 1 || reading.tooLong ? unreadable(Obstacle::notANumber) : actual;
    }
    const bool dayOnly = target.date.last.year == 0 && target.date.last.month == 0 && reading.dates == 0 &&
                         reading.quantities == 1 && isDayOfMonth(source.text(), reading.firstFound, measured);
    if (dayOnly) { // 8日 for 每月10日前
        actual.kind = ActualKind::date;
        actual.date.last = makeDate(0, 0, static_cast<int>(*measured.value.small()));
        actual.words = {};
        return actual;
    }
    if (reading.dates == 1 && saysNotYet(source.text())) {
        return unreadable(Obstacle::notADate);
    }
    if (reading.dates == 1) {
        actual.kind = ActualKind::date;
        actual.date = reading.date->found.period;
        actual.words = {};
    }
    return reading.dates > 1 ? unreadable(Obstacle::notADate) : actual;
}

Actual fromNumber(const Target& target, double value, std::u16string_view unit) {
    if (target.kind == Kind::date) {
        const auto date = dateFromNumber(value);
        if (!date) {
            return unreadable(Obstacle::notADate);
        }
        Actual actual;
        actual.kind = ActualKind::date;
        actual.date.last = *date;
        return actual;
    }
    auto decimal = Decimal::fromDouble(value);
    if (!decimal) {
        return unreadable(Obstacle::notANumber);
    }
    const Ratio number(std::move(*decimal));
    if (target.change == Change::none) {
        return plainNumber(target, number, unit);
    }
    return inDirection(target, Change::none, plainNumber(target, number, unit));
}

} // namespace

Actual readActual(const Target& target, const Part& cell, std::u16string_view unit) {
    return cell.number ? fromNumber(target, *cell.number, unit) : fromText(target, cell.text, unit);
}

} // namespace jixiao::target
