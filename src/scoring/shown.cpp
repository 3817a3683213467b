// SPDX-License-Identifier: MPL-2.0
#include "scoring/shown.hpp"

namespace jixiao::scoring {

namespace {

using language::Language;
using number::Decimal;
using number::Ratio;
using number::Rounding;
using target::Date;
using target::Kind;
using target::Target;

std::u16string bound(target::Operator comparison, const Decimal& value, const Target& target) {
    return std::u16string(symbol(comparison)) + value.text() + target.unit.written;
}

std::u16string twoDigits(int number) {
    return (number < 10 ? u"0" : u"") + language::number(number);
}

} // namespace

std::u16string shown(const Ratio& value) {
    constexpr int mostPlaces = 6, fewerPlaces = 4;
    const Decimal exact = value.round(mostPlaces, Rounding::halfUp);
    return (Ratio(exact) == value ? exact : value.round(fewerPlaces, Rounding::halfUp)).shortest().text();
}

std::u16string shownPercent(const Ratio& share) {
    constexpr int percent = 2, places = 2;
    return share.shifted(percent).round(places, Rounding::halfUp).shortest().text();
}

std::u16string shown(const Date& date, Language language) {
    std::u16string text;
    if (language == Language::enUS) {
        text = date.year != 0 ? language::number(date.year) : u"";
        text += date.month != 0 ? (text.empty() ? u"" : u"-") + twoDigits(date.month) : u"";
        return text + (date.day != 0 ? u"-" + twoDigits(date.day) : u"");
    }
    text += date.year != 0 ? language::number(date.year) + u"年" : u"";
    text += date.month != 0 ? language::number(date.month) + u"月" : u"";
    return text + (date.day != 0 ? language::number(date.day) + u"日" : u"");
}

std::u16string shown(const Target& target, Language language) {
    switch (target.kind) {
    case Kind::number: {
        static const Decimal one(1, 0);
        const std::u16string below = target.divisor == one ? u"" : u"/" + target.divisor.text();
        return std::u16string(symbol(target.comparison)) + target.value.text() + below + target.unit.written;
    }
    case Kind::range:
        if (target.comparison == target::Operator::atLeast &&
            target.upperComparison == target::Operator::atMost) {
            return bound(target::Operator::none, target.value, target) + u"～" +
                   bound(target::Operator::none, target.upper, target);
        }
        return bound(target.comparison, target.value, target) +
               bound(target.upperComparison, target.upper, target);
    case Kind::date: {
        const std::u16string first =
            target.date.first == Date{} ? u"" : shown(target.date.first, language) + u"～";
        return first + shown(target.date.last, language);
    }
    default:
        return target.unit.written;
    }
}

} // namespace jixiao::scoring
