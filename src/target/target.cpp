// SPDX-License-Identifier: MPL-2.0
#include "target/target.hpp"

#include "target/numeral.hpp"
#include "target/plain.hpp"
#include "target/reading.hpp"
#include "target/source.hpp"
#include "target/words.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;

constexpr std::size_t longestAside =
    12; // letters beside a number without comparison; more is prose with a number in it

/// 290% or 250%: a 2 that is a damaged ≥ before a share that cannot be above 100 %.
bool looksDamaged(const Measured& number, Operator comparison) {
    static const Decimal twoHundred(200, 0), threeHundred(300, 0), all(2100, 0); // 2100%: ≥100%
    return comparison == Operator::none && number.unit.isPercent() &&
           ((number.value > twoHundred && number.value <= threeHundred) || number.value == all);
}

/// >-95%: a ≥ taken apart; a bound below 0 is written ≥ or ≤.
bool isUnderlined(const Measured& number, const Quantity& found) {
    return number.value.isNegative() && !found.range &&
           (found.comparison == Operator::moreThan || found.comparison == Operator::lessThan);
}

/// Whether the words around the one number or date make the text prose: much on both sides, or a long
/// sentence that only mentions it.
bool isProse(const Stray& stray, bool compared) {
    if (stray.before > 0 && stray.after > 0) {
        return !compared || stray.after > longestAside;
    }
    return !compared && stray.before + stray.after > longestAside;
}

void noteStray(Target& target, const Source& source, const Stray& stray, std::size_t begin) {
    if (stray.end == 0) {
        return;
    }
    target.notUnderstood = source.span(stray.begin, stray.end);
    const bool signBefore = stray.end == begin && stray.begin == 0 && stray.end - stray.begin == 1;
    if (target.doubt == Doubt::none) {
        target.doubt = signBefore ? Doubt::maybeOperator : Doubt::strayText;
    }
}

void makeQualitative(Target& target, const Source& source, const Reading& reading) {
    target = {};
    target.kind = Kind::qualitative;
    const bool counted = reading.quantities > 0 && !reading.firstFound.spelled;
    const std::u16string_view text = source.text();
    const bool digits =
        (reading.lone != Operator::none && std::any_of(text.begin(), text.end(), isDigit)) || // ≥l00%
        text.find_first_of(u"%‰") != std::u16string_view::npos;                               // lOO%
    if (reading.tooLong || counted || digits) { // numbers were seen and not made sense of
        target.doubt = Doubt::strayText;
        target.notUnderstood = source.span(0, source.text().size());
    }
}

/// 无1例, 不发生1起: that it is not to be.
bool isDenied(const Source& source, const Stray& stray) {
    return stray.before > 0 &&
           source.text().substr(stray.begin, stray.end - stray.begin).find_first_of(u"不未无没") !=
               std::u16string_view::npos;
}

void makeNumber(Target& target, const Source& source, const Reading& reading) {
    const Quantity& found = reading.firstFound;
    const bool compared = found.comparison != Operator::none && !found.weak;
    const Stray& stray = reading.stray;
    if (isProse(stray, compared) || (!compared && isDenied(source, stray)) ||
        (found.spelled && !compared && stray.before + stray.after > 0)) {
        makeQualitative(target, source, reading);
        return;
    }
    target.kind = found.range ? Kind::range : Kind::number;
    target.comparison = found.range ? Operator::atLeast : found.comparison;
    target.upperComparison = found.range ? Operator::atMost : Operator::none;
    target.hasValue = true;
    target.change = found.range ? Change::none : reading.change;
    if (found.approximate) {
        target.doubt = Doubt::approximate;
    } else if (found.leadingZeros) {
        target.doubt = Doubt::leadingZeros;
    } else if (looksDamaged(target, found.comparison) || isUnderlined(target, found)) {
        target.doubt = Doubt::maybeOperator;
    }
    noteStray(target, source, stray, found.begin);
    if (found.contradicted || found.uneven) {
        target.doubt = Doubt::strayText;
        target.notUnderstood = source.span(found.begin, found.end);
    }
}

void makeDate(Target& target, const Source& source, const Reading& reading) {
    const DateFound& date = *reading.date;
    target = {};
    if (isProse(reading.stray, date.found.deadline || date.comparison != Operator::none)) {
        makeQualitative(target, source, reading);
        return;
    }
    target.kind = Kind::date;
    target.date = date.found.period;
    target.comparison = date.comparison;
    noteStray(target, source, reading.stray, date.begin);
}

/// 80%以上90%以下, 不低于80%不超过90%: two bounds of the same number, with nothing said between them.
bool isRange(const Reading& reading) {
    const Operator first = reading.firstFound.comparison, second = reading.secondFound.comparison;
    const bool opposite = (pointsUp(first) && pointsDown(second)) || (pointsDown(first) && pointsUp(second));
    const bool sameUnit =
        reading.first.unit.isNone() || reading.first.unit.written == reading.second->unit.written;
    const bool ordered = pointsUp(first) ? reading.first.value <= reading.second->value
                                         : reading.second->value <= reading.first.value;
    static const Decimal one(1, 0);
    return opposite && sameUnit && ordered && reading.stray.between == 0 && !reading.firstFound.range &&
           !reading.secondFound.range && reading.first.divisor == one && reading.second->divisor == one;
}

void makeRange(Target& target, const Source& source, Reading& reading) {
    const bool lowerFirst = pointsUp(reading.firstFound.comparison);
    target.kind = Kind::range;
    target.hasValue = true;
    target.comparison = (lowerFirst ? reading.firstFound : reading.secondFound).comparison;
    target.upperComparison = (lowerFirst ? reading.secondFound : reading.firstFound).comparison;
    target.upper = std::move(reading.second->value);
    if (!lowerFirst) {
        std::swap(target.value, target.upper);
    }
    target.unit = std::move(reading.second->unit);
    noteStray(target, source, reading.stray, reading.firstFound.begin);
}

void makeMulti(Target& target, const Source& source, const Reading& reading) {
    target = {};
    target.kind = Kind::multi;
    noteStray(target, source, reading.stray, source.text().size());
}

/// No number and no date: a unit or a sign alone, or words.
void makeWords(Target& target, const Source& source, Reading& reading) {
    if (!reading.loneUnit && (reading.lone == Operator::none || reading.loneWords)) {
        makeQualitative(target, source, reading);
        return;
    }
    target.comparison = reading.lone;
    if (reading.loneUnit) {
        target.unit = std::move(*reading.loneUnit);
    }
}

} // namespace

Target readTarget(std::u16string_view text) {
    const Source source(text);
    Target target;
    if (source.text().empty() || readPlain(source, target)) {
        return target;
    }
    target.unit = {};
    if (isDash(source.text())) {
        return target;
    }
    if (isErrorValue(source.text())) {
        target.doubt = Doubt::strayText;
        target.notUnderstood = source.span(0, source.text().size());
        return target;
    }
    Reading reading(target);
    readText(source, reading);
    if (reading.date && reading.date->found.yearOnly && reading.dates == 1 && reading.quantities > 0) {
        reading.dates = 0; // 2021年完成1000人: the year says when, not by when
    }
    if (reading.quantities + reading.dates == 0) {
        makeWords(target, source, reading);
    } else if (reading.quantities == 1 && reading.dates == 0 && !reading.further) {
        makeNumber(target, source, reading);
    } else if (reading.quantities == 0 && reading.dates == 1) {
        makeDate(target, source, reading);
    } else if (reading.quantities == 2 && reading.dates == 0 && isRange(reading)) {
        makeRange(target, source, reading);
    } else {
        makeMulti(target, source, reading);
    }
    return target;
}

Target targetFromNumber(double value) {
    Target target;
    if (auto decimal = Decimal::fromDouble(value)) {
        target.kind = Kind::number;
        target.hasValue = true;
        target.value = std::move(*decimal);
    }
    return target;
}

std::u16string_view symbol(Operator comparison) {
    switch (comparison) {
    case Operator::atLeast:
        return u"≥";
    case Operator::atMost:
        return u"≤";
    case Operator::equal:
        return u"=";
    case Operator::moreThan:
        return u">";
    case Operator::lessThan:
        return u"<";
    case Operator::none:
        break;
    }
    return u"";
}

std::u16string_view name(Kind kind) {
    switch (kind) {
    case Kind::number:
        return u"number";
    case Kind::qualitative:
        return u"qualitative";
    case Kind::date:
        return u"date";
    case Kind::range:
        return u"range";
    case Kind::multi:
        return u"multi";
    case Kind::none:
        break;
    }
    return u"none";
}

} // namespace jixiao::target
