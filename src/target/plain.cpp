// SPDX-License-Identifier: MPL-2.0
#include "target/plain.hpp"

#include "target/character_set.hpp"
#include "target/date_scan.hpp"
#include "target/numeral.hpp"
#include "target/unit_scan.hpp"
#include "target/words.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::target {

namespace {

/// The signs of most targets, for which the words of words.hpp need not be searched.
Operator oneSign(char16_t c) {
    switch (c) {
    case u'≥':
    case u'≧':
        return Operator::atLeast;
    case u'≤':
    case u'≦':
        return Operator::atMost;
    case u'=':
        return Operator::equal;
    case u'>':
        return Operator::moreThan;
    case u'<':
        return Operator::lessThan;
    default:
        return Operator::none;
    }
}

/// The sign or word (不低于) the text begins with, up to the first digit; a text that begins with a digit has
/// none.
bool readPlainSign(std::u16string_view text, Operator& comparison, std::size_t& end) {
    if (isDigit(text.front())) {
        return true;
    }
    comparison = oneSign(text.front());
    if (comparison != Operator::none && text.size() > 1 && isDigit(text[1])) {
        end = 1;
        return true;
    }
    const FoundComparison found = findComparisonBefore(text);
    comparison = found.comparison.comparison;
    end = found.length;
    const bool bound = !found.comparison.weak && !found.comparison.plusMinus && end > 0;
    return bound && end < text.size() && isDigit(text[end]);
}

/// From 200 % on a share is looked at closely: 290% may be ≥90%.
bool maybeDamaged(const number::Decimal& share) {
    static const number::Decimal twice(200, 0);
    return share >= twice;
}

/// Whether the unit is known, or at least a word that nothing else can be: 100余人, 3千余人, 3A级 and 5G are
/// more than number and unit.
bool isPlainUnit(const Unit& unit, std::u16string_view text) {
    static constexpr CharacterSet vague(u"余多来几");
    return unit.dimension() != Dimension::unknown ||
           std::none_of(text.begin(), text.end(), [](char16_t c) { return vague.contains(c) || isLatin(c); });
}

} // namespace

bool readPlain(const Source& source, Target& target) {
    const std::u16string_view text = source.text();
    std::size_t begin = 0;
    Operator comparison = Operator::none;
    if (!readPlainSign(text, comparison, begin)) {
        return false;
    }
    Numeral numeral;
    if (!scanDigits(text, begin, numeral) || numeral.leadingZeros) {
        return false;
    }
    std::size_t end = numeral.end;
    constexpr std::size_t longestTime = 2; // digits: 15年 is a time, 2021年 may be a year
    const bool years = numeral.end - begin <= longestTime && text.substr(numeral.end) == u"年";
    if (!years && mayBeginPeriod(text, begin)) {
        return false;
    }
    if (end < text.size()) {
        end = scanUnit(source, end, target.unit).end;
        if (end > numeral.end && !isPlainUnit(target.unit, text.substr(numeral.end, end - numeral.end))) {
            return false;
        }
    }
    if (end < text.size() && comparison == Operator::none) {
        const FoundComparison behind = findComparisonBehind(text.substr(end));
        comparison = behind.comparison.comparison;
        end += comparison == Operator::none ? 0 : behind.length;
    }
    const bool doubted =
        comparison == Operator::none && target.unit.isPercent() && maybeDamaged(numeral.value);
    if (end < text.size() || doubted) {
        return false;
    }
    target.kind = Kind::number;
    target.comparison = comparison;
    target.hasValue = true;
    target.value = std::move(numeral.value);
    return true;
}

} // namespace jixiao::target
