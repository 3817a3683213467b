// SPDX-License-Identifier: MPL-2.0
#include "table/header_words.hpp"

#include "table/header_lexicon.hpp"

#include <array>
#include <string>

namespace jixiao::table {

namespace {

using View = std::u16string_view;
using words::Match;

/// The characters of a text as bits, several to each: a word can only be in a text that has all its bits.
constexpr std::uint64_t charactersOf(View text) {
    std::uint64_t bits = 0;
    for (const char16_t c : text) {
        bits |= std::uint64_t{1} << ((c * 0x9E3779B1U) >> 26U);
    }
    return bits;
}

constexpr auto charactersOfHeadings = [] {
    std::array<std::uint64_t, words::headings.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = charactersOf(words::headings[i].word);
    }
    return all;
}();

bool fits(const words::Heading& heading, View text) {
    switch (heading.match) {
    case Match::whole:
        return text == heading.word;
    case Match::begins:
        return text.starts_with(heading.word);
    case Match::ends:
        return text.ends_with(heading.word);
    case Match::contains:
        return text.find(heading.word) != View::npos;
    }
    return false;
}

/// Without * and ★ and without what stands in brackets, closed or not: 年初目标值(A → 年初目标值.
std::u16string bareWord(View folded) {
    std::u16string bare;
    int depth = 0;
    for (const char16_t c : folded) {
        if (c == u'(' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u']') {
            depth = depth > 0 ? depth - 1 : 0;
        } else if (depth == 0 && c != u'*' && c != u'★' && c != u':') {
            bare.push_back(c);
        }
    }
    return bare;
}

/// 半年目标值, 1季度目标: of a part of the year.
bool isOfPart(View bare) {
    return bare.find(u"半年") != View::npos || bare.find(u"季度") != View::npos;
}

/// Longer texts are sentences, not headings.
constexpr std::size_t longestHeading = 40;

} // namespace

std::optional<HeaderWord> readHeaderWord(std::u16string_view folded) {
    if (folded.empty() || folded.size() > longestHeading) {
        return std::nullopt;
    }
    const std::u16string bare = bareWord(folded);
    if (bare.empty()) {
        return std::nullopt;
    }
    const std::uint64_t characters = charactersOf(bare);
    for (std::size_t i = 0; i < words::headings.size(); ++i) {
        const words::Heading& heading = words::headings[i];
        if ((charactersOfHeadings[i] & ~characters) != 0 || !fits(heading, bare)) {
            continue;
        }
        if (heading.certainty == 0) {
            return std::nullopt;
        }
        const bool adjusted = bare.find(u"调整") != View::npos || bare.find(u"变更后") != View::npos;
        return HeaderWord{heading.role, heading.certainty, adjusted, isOfPart(bare), heading.word};
    }
    return std::nullopt;
}

} // namespace jixiao::table
