// SPDX-License-Identifier: MPL-2.0
#include "target/measure_name.hpp"

#include "target/character_set.hpp"
#include "target/numeral.hpp"
#include "target/words.hpp"

#include <algorithm>

namespace jixiao::target {

bool isNameOfMeasure(std::u16string_view text, const Stray& stray, std::size_t at, bool certain) {
    static constexpr CharacterSet endings(u"率度量数额值比准费价");
    static constexpr CharacterSet negations(u"不未非无没"); // 不≥95%
    if (stray.end == 0 || stray.before != stray.end - stray.begin) {
        return false;
    }
    const std::size_t end = at - (text[at - 1] == u':' ? 1 : 0);
    const bool directly = stray.end == end || stray.end + 1 == end; // one letter more: 率 is a filler too
    const std::u16string_view name = text.substr(stray.begin, stray.end - stray.begin);
    if ((directly && endings.contains(text[end - 1])) || name == u"ph") {
        return true;
    }
    const bool latin = isLatin(name.front()); // pm2.5, cod
    const bool alone = name.size() == 1 && (latin || negations.contains(name.front()));
    return certain && !alone && std::all_of(name.begin(), name.end(), [latin](char16_t c) {
               return isLetter(c) || (latin && (isDigit(c) || c == u'.'));
           });
}

bool isPartOfName(std::u16string_view text, const Reading& reading, std::size_t end, bool rises) {
    static constexpr CharacterSet fromWords(u"由从");
    static constexpr CharacterSet endings(u"率度比");
    const Quantity& first = reading.firstFound;
    const Unit& unit = reading.first.unit;
    const bool from = first.begin == 1 && fromWords.contains(text.front());
    if (from && rises && unit.written == reading.second->unit.written) {
        return true;
    }
    if (first.begin != 0 || first.range || end <= first.end || !endings.contains(text[end - 1])) {
        return false;
    }
    const std::u16string_view name = text.substr(first.end, end - first.end);
    const bool counts = unit.dimension() != Dimension::time && unit.dimension() != Dimension::unknown &&
                        unit.dimension() != Dimension::none;
    return !counts && reading.second->unit.dimension() == Dimension::share &&
           std::none_of(name.begin(), name.end(), [](char16_t c) { return separators.contains(c); });
}

bool isRank(std::u16string_view text, const Quantity& found, const Measured& measured) {
    const std::u16string_view unit = measured.unit.written;
    return found.comparison == Operator::none && found.begin > 0 && text[found.begin - 1] == u'前' &&
           (unit == u"名" || unit == u"位" || unit == u"强" || measured.unit.isPercent());
}

} // namespace jixiao::target
