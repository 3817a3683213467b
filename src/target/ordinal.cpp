// SPDX-License-Identifier: MPL-2.0
#include "target/ordinal.hpp"

#include "target/character_set.hpp"
#include "target/numeral.hpp"

namespace jixiao::target {

std::size_t skipOrdinal(std::u16string_view text, std::size_t begin) {
    static constexpr CharacterSet spelled(u"一二三四五六七八九十");
    constexpr std::size_t most = 2;
    std::size_t at = begin;
    if (at < text.size() && text[at] >= u'①' && text[at] <= u'⑳') {
        return at + 1;
    }
    constexpr std::u16string_view word = u"指标";
    const bool named = text.substr(at).starts_with(word); // 指标1:
    at += named ? word.size() : 0;
    const bool bracket = at < text.size() && text[at] == u'(';
    at += bracket ? 1 : 0;
    const std::size_t number = at;
    while (at < text.size() && at - number <= most && (isDigit(text[at]) || spelled.contains(text[at]))) {
        ++at;
    }
    if (at == number || at - number > most || at + 1 >= text.size()) {
        return begin;
    }
    if (named && text[at] == u':') {
        return at + 1;
    }
    if (mayBeginNumeral(text[at + 1]) || text[at + 1] == u'%') { // 3、5次; 95.%
        return begin;
    }
    const bool marked =
        bracket ? text[at] == u')' : text[at] == u'、' || text[at] == u'.' || text[at] == u')';
    return marked ? at + 1 : begin;
}

std::size_t skipFootnote(std::u16string_view text, std::size_t begin) {
    constexpr std::size_t mostDigits = 2;
    if (text[begin] != u'[' && text[begin] != u'(') {
        return begin;
    }
    const bool note = text.substr(begin + 1).starts_with(u'注');
    std::size_t at = begin + (note ? 2 : 1);
    const std::size_t digits = at;
    while (at < text.size() && isDigit(text[at]) && at - digits < mostDigits) {
        ++at;
    }
    const char16_t close = text[begin] == u'[' ? u']' : u')';
    const bool marked = at > digits && at < text.size() && text[at] == close && (note || close == u']');
    return marked ? at + 1 : begin;
}

} // namespace jixiao::target
