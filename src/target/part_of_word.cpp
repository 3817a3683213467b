// SPDX-License-Identifier: MPL-2.0
#include "target/part_of_word.hpp"

#include "target/character_set.hpp"
#include "target/numeral.hpp"
#include "target/words.hpp"

namespace jixiao::target {

namespace {

/// GB18918-2002, T+1: digits that a sign joins to a Latin word before them.
bool continuesName(std::u16string_view text, std::size_t begin) {
    static constexpr CharacterSet joints(u"-.+");
    std::size_t at = begin;
    bool joined = false;
    while (at > 0 && (isDigit(text[at - 1]) || joints.contains(text[at - 1]))) {
        --at;
        joined = joined || joints.contains(text[at]);
    }
    return joined && at > 0 && isLatin(text[at - 1]);
}

} // namespace

bool isPartOfWord(const Source& source, const Quantity& found, const Measured& measured) {
    const std::u16string_view text = source.text();
    const std::u16string_view before = text.substr(0, found.begin);
    if (before.ends_with(u"rmb") || before.ends_with(u"cny") || before == u"ph") { // ph6-9
        return false;
    }
    if (continuesName(text, found.begin)) {
        return true;
    }
    if (found.begin > 0 && isLatin(text[found.begin - 1])) {
        return found.begin > 1 || !measured.unit.isPercent(); // Z95%: the Z is a damaged sign
    }
    std::size_t latin = found.numberEnd;
    while (latin < text.size() && isLatin(text[latin])) {
        ++latin;
    }
    const std::size_t length = latin - found.numberEnd;
    if (length == 0 || latin == text.size()) {
        return false;
    }
    const bool word = isDigit(text[latin]) || (isLetter(text[latin]) && findFiller(text.substr(latin)) == 0 &&
                                               findComparisonBehind(text.substr(latin)).length == 0);
    const bool known =
        measured.unit.dimension() != Dimension::unknown && measured.unit.dimension() != Dimension::none;
    const bool unitGoesOn = found.end > latin;                                                    // 50H每月
    const bool capital = length == 1 && source.written(found.numberEnd) != text[found.numberEnd]; // 5G网络
    return word && (!known || (capital && !unitGoesOn));
}

bool countsNothing(const Source& source, const Quantity& found, const std::optional<Comparison>& before) {
    const std::u16string_view text = source.text();
    return found.spelled && !before && found.comparison == Operator::none && found.end < text.size() &&
           isLetter(text[found.end]) && !mayBeginNumeral(text[found.end]) &&
           findFiller(text.substr(found.end)) == 0;
}

} // namespace jixiao::target
