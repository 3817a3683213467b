// SPDX-License-Identifier: MPL-2.0
#include "support/reading.hpp"

#include <algorithm>

namespace jixiao::test {

namespace {

using namespace target;

void add(std::u16string& line, std::u16string_view word) {
    if (!word.empty()) {
        line.append(line.empty() ? u"" : u" ").append(word);
    }
}

std::u16string part(int number, std::size_t width) {
    if (number == 0) {
        return std::u16string(width, u'?');
    }
    const std::string digits = std::to_string(number);
    return std::u16string(width - std::min(width, digits.size()), u'0') +
           std::u16string(digits.begin(), digits.end());
}

std::u16string show(const Date& date) {
    return part(date.year, 4) + u'-' + part(date.month, 2) + u'-' + part(date.day, 2);
}

std::u16string_view word(Doubt doubt) {
    switch (doubt) {
    case Doubt::none:
        return u"";
    case Doubt::maybeOperator:
        return u"(maybe operator)";
    case Doubt::leadingZeros:
        return u"(leading zeros)";
    case Doubt::strayText:
        return u"(stray text)";
    case Doubt::percentTwice:
        return u"(percent twice)";
    case Doubt::approximate:
        return u"(approximate)";
    }
    return u"?";
}

} // namespace

std::u16string show(const Target& target) {
    std::u16string line;
    add(line, name(target.kind));
    add(line, symbol(target.comparison));
    if (target.hasValue) {
        add(line, target.value.text() +
                      (target.divisor == number::Decimal(1, 0) ? u"" : u"/" + target.divisor.text()));
    }
    if (target.kind == Kind::range) {
        add(line, symbol(target.upperComparison));
        add(line, target.upper.text());
    }
    if (target.kind == Kind::date) {
        if (target.date.first != Date{}) {
            add(line, show(target.date.first) + u"..");
        }
        add(line, show(target.date.last) + (target.date.lastUnclear ? u"?" : u""));
    }
    add(line, target.unit.written);
    add(line, word(target.doubt));
    return line;
}

std::u16string read(std::u16string_view text) {
    const Target target = readTarget(text);
    const Span& span = target.notUnderstood;
    return show(target) +
           (span.length == 0 ? u"" : u"  {" + std::u16string(text.substr(span.begin, span.length)) + u"}");
}

} // namespace jixiao::test
