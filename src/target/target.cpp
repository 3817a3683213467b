// SPDX-License-Identifier: MPL-2.0
#include "target/target.hpp"

#include "target/reading.hpp"
#include "target/source.hpp"
#include "target/words.hpp"

#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;

constexpr std::size_t longestAside =
    12; // letters beside a number without comparison; more is prose with a number in it

bool pointsUp(Operator comparison) {
    return comparison == Operator::atLeast || comparison == Operator::moreThan;
}
bool pointsDown(Operator comparison) {
    return comparison == Operator::atMost || comparison == Operator::lessThan;
}

/// 290% or 250%: a 2 that is a damaged ≥ before a share that cannot be above 100 %.
bool looksDamaged(const Quantity& quantity) {
    static const Decimal hundred(100, 0), twoHundred(200, 0), threeHundred(300, 0);
    return quantity.unit.isPercent() && quantity.comparison == Operator::none &&
           quantity.value > twoHundred && quantity.value <= threeHundred &&
           quantity.value - twoHundred <= hundred;
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

Target qualitative(const Source& source, const Reading& reading) {
    Target target;
    target.kind = Kind::qualitative;
    if (reading.tooLong || reading.quantities > 0) { // numbers were seen and not made sense of
        target.doubt = Doubt::strayText;
        target.notUnderstood = source.span(0, source.text().size());
    }
    return target;
}

Target fromQuantity(const Source& source, Reading& reading) {
    Quantity& quantity = *reading.first;
    const bool compared = quantity.comparison != Operator::none && !quantity.weak;
    const Stray& stray = reading.stray;
    if (isProse(stray, compared) || (quantity.spelled && !compared && stray.before + stray.after > 0)) {
        return qualitative(source, reading);
    }
    Target target;
    target.kind = Kind::number;
    target.comparison = quantity.comparison;
    target.hasValue = true;
    target.value = std::move(quantity.value);
    target.divisor = std::move(quantity.divisor);
    if (quantity.upper) {
        target.kind = Kind::range;
        target.comparison = Operator::atLeast;
        target.upperComparison = Operator::atMost;
        target.upper = std::move(*quantity.upper);
    }
    if (quantity.approximate) {
        target.doubt = Doubt::approximate;
    } else if (quantity.leadingZeros) {
        target.doubt = Doubt::leadingZeros;
    } else if (looksDamaged(quantity)) {
        target.doubt = Doubt::maybeOperator;
    }
    target.unit = std::move(quantity.unit);
    noteStray(target, source, stray, quantity.begin);
    if (quantity.contradicted) {
        target.doubt = Doubt::strayText;
        target.notUnderstood = source.span(quantity.begin, quantity.end);
    }
    return target;
}

Target fromDate(const Source& source, Reading& reading) {
    const DateFound& date = *reading.date;
    if (isProse(reading.stray, date.found.deadline || date.comparison != Operator::none)) {
        return qualitative(source, reading);
    }
    Target target;
    target.kind = Kind::date;
    target.date = date.found.period;
    target.comparison = date.comparison;
    noteStray(target, source, reading.stray, date.begin);
    return target;
}

/// 80%以上90%以下, 不低于80%不超过90%: two bounds of the same number, with nothing said between them.
bool isRange(const Quantity& first, const Quantity& second, const Stray& stray) {
    const bool opposite = (pointsUp(first.comparison) && pointsDown(second.comparison)) ||
                          (pointsDown(first.comparison) && pointsUp(second.comparison));
    const bool sameUnit = first.unit.isNone() || first.unit.written == second.unit.written;
    const Quantity& lower = pointsUp(first.comparison) ? first : second;
    const Quantity& upper = pointsUp(first.comparison) ? second : first;
    return opposite && sameUnit && stray.between == 0 && !first.upper && !second.upper &&
           lower.value <= upper.value && first.divisor == Decimal(1, 0) && second.divisor == Decimal(1, 0);
}

Target fromBounds(const Source& source, Reading& reading) {
    Quantity& lower = pointsUp(reading.first->comparison) ? *reading.first : *reading.second;
    Quantity& upper = pointsUp(reading.first->comparison) ? *reading.second : *reading.first;
    Target target;
    target.kind = Kind::range;
    target.comparison = lower.comparison;
    target.upperComparison = upper.comparison;
    target.hasValue = true;
    target.value = std::move(lower.value);
    target.upper = std::move(upper.value);
    target.unit = std::move(reading.second->unit);
    noteStray(target, source, reading.stray, reading.first->begin);
    return target;
}

Target several(const Source& source, const Reading& reading) {
    Target target;
    target.kind = Kind::multi;
    noteStray(target, source, reading.stray, source.text().size());
    return target;
}

Target fromText(const Source& source) {
    Target target;
    if (source.text().empty() || isDash(source.text())) {
        return target;
    }
    Reading reading = readText(source);
    if (reading.date && reading.date->found.yearOnly && reading.dates == 1 && reading.quantities > 0) {
        reading.dates = 0; // 2021年完成1000人: the year says when, not by when
    }
    const std::size_t found = reading.quantities + reading.dates;
    if (found == 0) {
        if (reading.loneUnit || reading.lone != Operator::none) {
            target.comparison = reading.lone;
            if (reading.loneUnit) {
                target.unit = std::move(*reading.loneUnit);
            }
            return target;
        }
        return qualitative(source, reading);
    }
    if (found == 1) {
        return reading.quantities == 1 ? fromQuantity(source, reading) : fromDate(source, reading);
    }
    if (reading.quantities == 2 && reading.dates == 0 &&
        isRange(*reading.first, *reading.second, reading.stray)) {
        return fromBounds(source, reading);
    }
    return several(source, reading);
}

} // namespace

Target readTarget(std::u16string_view text) {
    return fromText(Source(text));
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
