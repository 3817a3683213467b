// SPDX-License-Identifier: MPL-2.0
/// Finding the unit behind a number.
#pragma once

#include "target/source.hpp"
#include "target/unit.hpp"

#include <cstddef>

namespace jixiao::target {

struct FoundTerm {
    Measure measure;
    number::Decimal numerator{1, 0};
    number::Decimal denominator{1, 0};
    std::size_t nameBegin = 0; // of the unit without its multiplier
    std::size_t end = 0;
    bool ordinal = false;
};

struct FoundUnitText {
    Unit unit;
    std::size_t end = 0; // == begin: none
    bool ordinal = false;
};

/// One factor of a unit: 万元, 公顷, 万粒. An unknown word counts only where nothing but the end, a sign or a
/// word known from words.hpp follows it. Nothing found: `end` == begin.
FoundTerm scanTerm(const Source& source, std::size_t begin);

/// A whole unit, with what it is per: 元/人·月, 次/10万公顷, /株.
FoundUnitText scanUnit(const Source& source, std::size_t begin);

/// Makes `unit` a unit per `term`: 元 → 元/公里. Nothing happens where it is per two things already.
void dividePer(Unit& unit, const FoundTerm& term, const number::Decimal& count, const Source& source);

} // namespace jixiao::target
