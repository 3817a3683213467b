// SPDX-License-Identifier: MPL-2.0
#include "target/measure.hpp"

#include "target/character_set.hpp"
#include "target/unit_scan.hpp"
#include "target/unit_table.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;

constexpr CharacterSet minusSigns(u"-−–负");
constexpr CharacterSet vague(u"余多来几");

/// 余 behind a multiplier: 3千余人, 1.5万余人次. Behind the number itself it is read before the unit.
std::size_t vagueBehindMultiplier(std::u16string_view text, std::size_t begin) {
    std::size_t end = begin;
    return scanMultiplier(text, begin, end) && end < text.size() && vague.contains(text[end]) ? end : 0;
}

std::u16string_view shareUnit(Numeral::Share share) {
    switch (share) {
    case Numeral::Share::permille:
        return u"‰";
    case Numeral::Share::permyriad:
        return u"‱";
    default:
        return u"%";
    }
}

/// 2千万 behind 1亿. Where nothing follows, `begin`.
std::size_t readSmallerParts(std::u16string_view text, std::size_t begin, int multiplier, Decimal& value) {
    while (begin < text.size() && isDigit(text[begin])) {
        const auto part = scanDigits(text, begin);
        std::size_t end = begin;
        const auto smaller = part ? scanMultiplier(text, part->end, end) : std::nullopt;
        if (!smaller || *smaller >= multiplier || part->value.shifted(*smaller) >= Decimal(1, multiplier)) {
            break;
        }
        value = value + part->value.shifted(*smaller);
        multiplier = *smaller;
        begin = end;
    }
    return begin;
}

/// Whether 至两次 follows: the end of a range has the unit that shows that both are numbers.
bool spelledRangeFollows(const Source& source, std::size_t at) {
    const std::u16string_view text = source.text();
    if (at + 1 >= text.size() || (text[at] != u'至' && text[at] != u'到')) {
        return false;
    }
    const auto numeral = scanSpelled(text, at + 1);
    if (!numeral || numeral->end >= text.size()) {
        return false;
    }
    Unit unit;
    const FoundUnitText found = scanUnit(source, numeral->end, unit);
    return found.end > numeral->end && !found.ordinal && unit.dimension() != Dimension::unknown;
}

/// 九成五.
void readTenths(const Source& source, Quantity& into, Measured& measured) {
    const std::u16string_view text = source.text();
    if (!into.spelled || into.end >= text.size() || measured.unit.written != u"成") {
        return;
    }
    bool spelled = false;
    Numeral numeral;
    if (scanNumber(source, into.end, numeral, spelled) && spelled && numeral.end == into.end + 1) {
        measured.value = measured.value + numeral.value.shifted(-1);
        into.end = numeral.end;
    }
}

} // namespace

bool scanNumber(const Source& source, std::size_t begin, Numeral& numeral, bool& spelled) {
    const std::u16string_view text = source.text();
    if (isDigit(text[begin])) {
        return scanDigits(text, begin, numeral);
    }
    const bool minus = begin + 1 < text.size() && minusSigns.contains(text[begin]) &&
                       (begin == 0 || !isDigit(text[begin - 1]));
    const std::size_t digits = begin + (minus ? 1 : 0);
    if (isDigit(text[digits]) || text[digits] == u'.') {
        const bool found = scanDigits(text, digits, numeral);
        numeral.value = minus ? -numeral.value : std::move(numeral.value);
        return found;
    }
    auto found = minus ? std::nullopt : scanSpelled(text, begin);
    if (found) {
        spelled = true;
        numeral = std::move(*found);
    }
    return found.has_value();
}

bool scanMeasure(const Source& source, Numeral& numeral, Quantity& into, Measured& measured, bool compared,
                 bool mayBeginRange) {
    const std::u16string_view text = source.text();
    measured.value = std::move(numeral.value);
    measured.divisor = std::move(numeral.divisor);
    into.leadingZeros = numeral.leadingZeros;
    if (numeral.share != Numeral::Share::none) {
        measured.unit = readUnit(shareUnit(numeral.share));
        return true;
    }
    into.approximate = numeral.pair != 0;
    if (into.end < text.size() && vague.contains(text[into.end])) { // 100余人
        into.approximate = true;
        ++into.end;
    }
    if (const std::size_t at = vagueBehindMultiplier(text, into.end); at > 0) {
        const int multiplier = scanMultiplier(text, into.end, into.end).value_or(0);
        measured.value = measured.value.shifted(multiplier);
        into.approximate = true;
        into.end = at + 1;
    }
    static const Decimal half(5, -1);
    if (text.substr(into.end).starts_with(u"个半") && findUnit(text.substr(into.end + 2)).length > 0) {
        measured.value = measured.value + half; // 一个半小时
        into.end += 2;
    }
    FoundUnitText found = scanUnit(source, into.end, measured.unit);
    std::size_t begin = into.end;
    if (found.end == into.end && into.end < text.size()) {
        if (text[into.end] == u'(') {                         // 4.52(万人)
            constexpr std::u16string_view unitWord = u"单位"; // 50(单位:万元)
            begin = into.end + 1;
            begin += text.substr(begin).starts_with(unitWord) ? unitWord.size() : 0;
            begin += text.substr(begin).starts_with(u':') ? 1 : 0;
            found = scanUnit(source, begin, measured.unit);
            if (found.end == begin || !text.substr(found.end).starts_with(u')')) {
                measured.unit = {};
                found.end = into.end;
            } else {
                ++found.end;
            }
        } else if (const auto multiplier = scanMultiplier(text, into.end, begin)) { // 20万
            measured.value = measured.value.shifted(*multiplier);
            into.end = readSmallerParts(text, begin, *multiplier, measured.value);
            found = scanUnit(source, into.end, measured.unit);
            measured.multiplier = measured.unit.isNone() ? static_cast<std::uint8_t>(*multiplier) : 0;
        }
    }
    if (measured.unit.dimension() == Dimension::time && text.substr(found.end).starts_with(u'半')) {
        measured.value = measured.value + half; // 一年半
        ++found.end;
    }
    if (into.spelled) {
        const bool known =
            measured.unit.dimension() != Dimension::none && measured.unit.dimension() != Dimension::unknown;
        const bool ordinal =
            found.ordinal && text[into.begin] != u'两'; // 二期 may be the second, 两期 are two
        const bool counts = known && (!ordinal || compared);
        const bool zero = compared && measured.value.isZero(); // 大于零
        const bool alone =
            into.end == text.size() && (compared || into.begin == 0) && (into.end - into.begin > 1 || zero);
        const bool begins = mayBeginRange && spelledRangeFollows(source, into.end); // 一至两次
        if (begins) {
            measured.unit = {};
            return true;
        }
        static const Decimal one(1, 0);
        if (measured.divisor == one && !counts && !alone) { // 二十万 alone is a number
            return false;
        }
    }
    into.end = std::max(into.end, found.end);
    readTenths(source, into, measured);
    return true;
}

} // namespace jixiao::target
