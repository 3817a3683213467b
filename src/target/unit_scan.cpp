// SPDX-License-Identifier: MPL-2.0
#include "target/unit_scan.hpp"

#include "target/character_set.hpp"
#include "target/numeral.hpp"
#include "target/unit_table.hpp"
#include "target/words.hpp"

#include <limits>
#include <optional>
#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;
using number::Ratio;

constexpr CharacterSet moneySigns(u"$￥¥");
constexpr std::size_t longestUnknown = 6; // letters of a unit nobody knows; more is prose

/// Where a unit's word has to stop: at the end, a sign, or a word that is not part of it.
bool isStop(std::u16string_view text, std::size_t at) {
    if (at >= text.size() || !isLetter(text[at])) {
        return true;
    }
    const bool range =
        (text[at] == u'至' || text[at] == u'到') && at + 1 < text.size() && mayBeginNumeral(text[at + 1]);
    const FoundComparison next = findComparisonBefore(text.substr(at)); // 大于3小于5
    return range || (next.length > 1 && !next.comparison.weak && !next.comparison.approximate) ||
           findComparisonBehind(text.substr(at)).length > 0 || findFiller(text.substr(at)) > 0;
}

/// A Latin unit is a word of its own: m, but not the m of mw.
bool wholeWord(std::u16string_view text, std::size_t end) {
    return end >= text.size() || !isLatin(text[end - 1]) || !isLatin(text[end]);
}

Ratio factorOf(const FoundTerm& term) {
    return {Decimal(term.unit.numerator, term.multiplier + term.unit.exponent),
            Decimal(term.unit.denominator, 0)};
}

bool isProduct(char16_t c) {
    return c == u'·' || c == u'*' || c == u'×' || c == u'•';
}

/// 人·次 is 人次, 吨·公里 is 吨公里; a product that has no such word is known by its letters only.
void multiply(FoundTerm& term, const Source& source) {
    const std::u16string_view text = source.text();
    if (term.end >= text.size() || !isProduct(text[term.end])) {
        return;
    }
    const FoundTerm second = scanTerm(source, term.end + 1);
    if (second.end == term.end + 1 || second.multiplier != 0 ||
        second.unit.measure.dimension == Dimension::unknown) {
        return;
    }
    std::u16string word(text.substr(term.nameBegin, term.end - term.nameBegin));
    word += text.substr(second.nameBegin, second.end - second.nameBegin);
    const FoundUnit found = findUnit(word);
    term.unit = found.length == word.size() ? found.unit : UnitWord{{Dimension::unknown, 0}};
    term.end = second.end;
}

/// A round number that something is counted by: 10万, 万, 100000.
struct Rate {
    int power = 0;
    std::size_t end = 0;
};

std::optional<Rate> scanRate(std::u16string_view text, std::size_t begin) {
    constexpr int least = 3; // 1/10 and 1/100 are fractions
    Rate rate;
    rate.end = begin;
    if (begin < text.size() && text[begin] == u'1') {
        ++rate.end;
        while (rate.end < text.size() && text[rate.end] == u'0' &&
               rate.power < std::numeric_limits<int>::digits10) {
            ++rate.power;
            ++rate.end;
        }
        if (rate.end < text.size() &&
            (isDigit(text[rate.end]) || text[rate.end] == u'.' || text[rate.end] == u',')) {
            return std::nullopt;
        }
    }
    if (const auto multiplier = scanMultiplier(text, rate.end, rate.end)) {
        rate.power += *multiplier;
        return rate;
    }
    return rate.power >= least ? std::optional(rate) : std::nullopt;
}

/// 18/10万 and 18/10万人, but not 1/3万元.
bool beginsRate(const Source& source, std::size_t begin) {
    const auto rate = scanRate(source.text(), begin);
    if (!rate) {
        return false;
    }
    const FoundTerm term = scanTerm(source, rate->end);
    return term.end == rate->end || term.unit.measure.dimension == Dimension::count;
}

/// 18/10万 is a share and compares with ‰; 5例/10万 is 例 per so many of anything.
void makeRate(Unit& unit, int power) {
    if (unit.of.dimension == Dimension::none) {
        unit.of = {Dimension::share, tenths};
    } else {
        unit.per[0] = {Dimension::share, plainKind};
    }
    unit.factor = unit.factor.shifted(-power);
}

/// Whether a unit of one letter begins another word: 3方面, 5里程, 2成本.
bool isPartOfLongerWord(std::u16string_view text, std::size_t begin, std::size_t end) {
    static constexpr CharacterSet beginners(u"方里升克角成度单对生");
    return end - begin == 1 && beginners.contains(text[begin]) && !isStop(text, end) &&
           !mayBeginNumeral(text[end]); // 九成五
}

} // namespace

FoundTerm scanTerm(const Source& source, std::size_t begin) {
    const std::u16string_view text = source.text();
    FoundTerm term;
    term.nameBegin = begin;
    term.end = begin;
    FoundUnit found = findUnit(text.substr(begin));
    if (found.length == 0) {
        if (const auto multiplier = scanMultiplier(text, begin, term.nameBegin)) {
            term.multiplier = *multiplier;
            found = findUnit(text.substr(term.nameBegin));
        }
    }
    std::size_t end = term.nameBegin + found.length;
    if (found.length > 0 && wholeWord(text, end) && !isPartOfLongerWord(text, term.nameBegin, end)) {
        term.unit = found.unit;
        term.end = end;
        return term;
    }
    end = term.nameBegin;
    while (!isStop(text, end) && end - term.nameBegin <= longestUnknown) {
        ++end;
    }
    if (end == term.nameBegin && end < text.size() && moneySigns.contains(text[end])) {
        ++end; // a sign in the place of a unit: 290$
    }
    if (end > term.nameBegin && end - term.nameBegin <= longestUnknown) {
        term.unit.measure = {Dimension::unknown, 0};
        term.end = end;
    }
    return term;
}

Decimal scanPerCount(std::u16string_view text, std::size_t& at) {
    if (const auto digits = at < text.size() ? scanDigits(text, at) : std::nullopt;
        digits && !digits->value.isZero()) {
        at = digits->end;
        return digits->value;
    }
    std::size_t end = at;
    if (findUnit(text.substr(at)).length > 0) { // 千米
        return {1, 0};
    }
    const auto spelled = scanSpelledWhole(text, at, end);
    if (!spelled || *spelled <= 0 || *spelled >= 10 || findUnit(text.substr(end)).length == 0) {
        return {1, 0};
    }
    at = end;
    return {*spelled, 0};
}

bool dividePer(Unit& unit, const FoundTerm& term, const Decimal& count, const Source& source) {
    const std::size_t at = unit.per[0].dimension == Dimension::none ? 0 : 1;
    if (unit.per[at].dimension != Dimension::none) {
        return false;
    }
    unit.per[at] = term.unit.measure;
    if (term.unit.measure.dimension == Dimension::unknown) {
        unit.unknownName += u'/';
        unit.unknownName += source.written(term.nameBegin, term.end);
    }
    if (at == 1 && std::pair(unit.per[1].dimension, unit.per[1].kind) <
                       std::pair(unit.per[0].dimension, unit.per[0].kind)) {
        std::swap(unit.per[0], unit.per[1]);
    }
    unit.factor = unit.factor / (Ratio(count) * factorOf(term));
    return true;
}

namespace {

/// The rest of 元/(人·天), from 人 on. Nothing happens where the bracket is not closed.
void scanBracketedPer(const Source& source, std::size_t begin, Unit& unit, std::size_t& end) {
    const std::u16string_view text = source.text();
    const FoundTerm first = scanTerm(source, begin);
    FoundTerm second;
    std::size_t at = first.end;
    if (at < text.size() && (isProduct(text[at]) || text[at] == u'/')) {
        second = scanTerm(source, at + 1);
        at = second.end;
    }
    if (first.end == begin || at >= text.size() || text[at] != u')') {
        return;
    }
    dividePer(unit, first, Decimal(1, 0), source);
    if (second.end > 0) {
        dividePer(unit, second, Decimal(1, 0), source);
    }
    end = at + 1;
}

/// 人年, 人月, 人天: a person and a time with nothing between them.
bool isPersonTime(std::u16string_view text, std::size_t at) {
    if (at + 1 >= text.size() || text[at] != u'人') {
        return false;
    }
    const FoundUnit time = findUnit(text.substr(at + 1));
    return time.length > 0 && time.unit.measure.dimension == Dimension::time;
}

/// The 人 of 人年.
FoundTerm scanPerson(std::size_t at) {
    FoundTerm term;
    term.unit = findUnit(u"人").unit;
    term.nameBegin = at;
    term.end = at + 1;
    return term;
}

} // namespace

FoundUnitText scanUnit(const Source& source, std::size_t begin, Unit& unit) {
    const std::u16string_view text = source.text();
    FoundUnitText result;
    result.end = begin;
    if (begin >= text.size() || (text[begin] == u'/' && begin + 1 < text.size() && isDigit(text[begin + 1]) &&
                                 !beginsRate(source, begin + 1))) {
        return result; // 1/3 is a fraction
    }
    if (text[begin] == u'%' && begin + 1 == text.size()) { // of every second target
        static const Ratio hundredth(Decimal(1, -2));
        unit.of = {Dimension::share, plainKind};
        unit.factor = hundredth;
        unit.written = u'%';
        result.end = text.size();
        return result;
    }
    if (text[begin] != u'/') {
        FoundTerm term = scanTerm(source, begin);
        if (term.end == begin) {
            return result;
        }
        multiply(term, source);
        unit.of = term.unit.measure;
        unit.factor = factorOf(term);
        result.ordinal = term.unit.ordinal;
        result.end = term.end;
        if (term.unit.measure == Measure{Dimension::share, plainKind} && term.unit.exponent == -2 &&
            term.multiplier == 0) {
            unit.written = u'%';
        } else {
            source.write(begin, result.end, unit.written);
        }
        if (term.unit.measure.dimension == Dimension::unknown) {
            unit.unknownName = source.written(term.nameBegin, term.end);
        }
    }
    const std::size_t plain = result.end;
    for (int factors = 0; factors < 2 && result.end < text.size(); ++factors) {
        const char16_t sign = text[result.end];
        const bool again = factors > 0 && (sign == u'.' || isProduct(sign));
        if (sign != u'/' && sign != u'每' && !again) {
            break;
        }
        std::size_t at = result.end + 1;
        if (factors == 0 && sign == u'/' && at < text.size() && text[at] == u'(') {
            scanBracketedPer(source, at + 1, unit, result.end);
            break;
        }
        const Decimal amount = scanPerCount(text, at);
        if (factors == 0 && isPersonTime(text, at)) { // 元/人年 is 元/人·年
            dividePer(unit, scanPerson(at), amount, source);
            const FoundTerm time = scanTerm(source, at + 1);
            dividePer(unit, time, Decimal(1, 0), source);
            result.end = time.end;
            break;
        }
        const FoundTerm term = scanTerm(source, at);
        if (term.end == at) {
            if (const auto rate =
                    factors == 0 && sign == u'/' ? scanRate(text, result.end + 1) : std::nullopt) {
                makeRate(unit, rate->power);
                result.end = rate->end;
            }
            break;
        }
        dividePer(unit, term, amount, source);
        result.end = term.end;
    }
    if (result.end > plain) {
        unit.written = source.written(begin, result.end);
    }
    return result;
}

} // namespace jixiao::target
