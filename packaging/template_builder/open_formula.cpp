// SPDX-License-Identifier: MPL-2.0
#include "open_formula.hpp"

#include "text/utf.hpp"

#include <algorithm>

namespace jixiao::templates {

namespace {

constexpr bool isLetter(char16_t c) {
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}
constexpr bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}
constexpr bool isPartOfName(char16_t c) {
    return isLetter(c) || isDigit(c) || c == u'.' || c == u'_';
}

/// How long the reference to a cell is that begins here, 0: none does.
std::size_t referenceAt(std::u16string_view formula, std::size_t begin) {
    if (begin > 0 && isPartOfName(formula[begin - 1])) {
        return 0;
    }
    std::size_t end = begin;
    const auto pass = [&](bool (*isOne)(char16_t)) {
        const std::size_t first = end;
        while (end < formula.size() && isOne(formula[end])) {
            ++end;
        }
        return end > first;
    };
    if (!pass([](char16_t c) { return c >= u'A' && c <= u'Z'; }) || !pass(isDigit)) {
        return 0;
    }
    const bool goesOn = end < formula.size() && (isPartOfName(formula[end]) || formula[end] == u'(');
    return goesOn ? 0 : end - begin;
}

} // namespace

std::string openFormula(std::u16string_view formula) {
    std::u16string result = u"of:";
    for (std::size_t i = 0; i < formula.size();) {
        if (formula[i] == u'"') {
            const std::size_t end = std::min(formula.find(u'"', i + 1), formula.size() - 1);
            result += formula.substr(i, end + 1 - i);
            i = end + 1;
            continue;
        }
        std::size_t length = referenceAt(formula, i);
        if (length == 0) {
            result += formula[i++];
            continue;
        }
        std::u16string reference = u"[." + std::u16string{formula.substr(i, length)};
        i += length;
        if (i < formula.size() && formula[i] == u':' && (length = referenceAt(formula, i + 1)) > 0) {
            reference += u":." + std::u16string{formula.substr(i + 1, length)};
            i += length + 1;
        }
        result += reference + u']';
    }
    return text::toUtf8(result);
}

} // namespace jixiao::templates
