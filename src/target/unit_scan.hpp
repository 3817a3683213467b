// SPDX-License-Identifier: MPL-2.0
/// Finding the unit behind a number.
#pragma once

#include "target/source.hpp"
#include "target/unit.hpp"
#include "target/unit_table.hpp"

#include <cstddef>

namespace jixiao::target {

/// One factor of a unit: 万元, 公顷, 万粒.
struct FoundTerm {
    UnitWord unit;
    int multiplier = 0;        // the power of ten before it
    std::size_t nameBegin = 0; // the unit without its multiplier
    std::size_t end = 0;       // where the search began: nothing was found
};

/// An unknown word counts as a unit only where nothing but the end, a sign or a word of words.hpp follows it.
FoundTerm scanTerm(const Source& source, std::size_t begin);

struct FoundUnitText {
    std::size_t end = 0; // where the search began: nothing was found
    bool ordinal = false;
};

/// A whole unit, with what it is per: 元/人·月, 次/10万公顷, /株. `unit` is filled in where one is found.
FoundUnitText scanUnit(const Source& source, std::size_t begin, Unit& unit);

/// How many of something a number is for, from `at`, which moves behind it: the 3 of 次/3年, the 两 of
/// 每两年, the 一 of 次/一年. One where nothing says it; 千 and 万 belong to what follows.
number::Decimal scanPerCount(std::u16string_view text, std::size_t& at);

/// Makes `unit` a unit per `count` times `term`: 元 → 元/公里. Nothing happens where it is per two things
/// already: false.
bool dividePer(Unit& unit, const FoundTerm& term, const number::Decimal& count, const Source& source);

} // namespace jixiao::target
