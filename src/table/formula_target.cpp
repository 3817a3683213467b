// SPDX-License-Identifier: MPL-2.0
#include "table/formula_target.hpp"

#include "table/value.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

constexpr bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

} // namespace

bool formulaIsTarget(std::u16string_view formula) {
    if (formula.size() < 2 || formula.front() != u'=') {
        return false;
    }
    std::u16string folded;
    text::foldInto(formula.substr(1), folded);
    View text = folded;
    text.remove_prefix(std::min(operatorLength(text), text.size()));
    const Number number = readNumber(text);
    if (number.length == 0) {
        return false;
    }
    const View rest = text.substr(number.length);
    // Arithmetic, calls and references are somebody's formula; 元/亩 is a unit.
    if (rest.find_first_of(u"+*^&()[]{}\"'$;:<>=") != View::npos || rest.size() > 12) {
        return false;
    }
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const bool divides = rest[i] == u'/' || rest[i] == u'-' || rest[i] == u',';
        if (divides && (i == 0 || i + 1 == rest.size() || isDigit(rest[i + 1]))) {
            return false;
        }
        if (isDigit(rest[i])) {
            return false;
        }
    }
    return true;
}

std::u16string targetOfFormula(std::u16string_view formula) {
    std::u16string target(text::trim(formula));
    std::replace(target.begin(), target.end(), u'!', u' ');
    return target;
}

} // namespace jixiao::table
