// SPDX-License-Identifier: MPL-2.0
#include "comparison/meaning.hpp"

#include "table/amount.hpp"
#include "target/target.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <string>

namespace jixiao::comparison {

namespace {

using number::Ratio;
using target::Kind;
using target::Target;

/// Folded and without punctuation.
std::u16string words(std::u16string_view text) {
    std::u16string result = text::fold(text);
    constexpr std::u16string_view punctuation = u",.;:!?\"'、。“”‘’·";
    std::erase_if(result, [&](char16_t c) { return punctuation.find(c) != std::u16string_view::npos; });
    return result;
}

bool sameNumber(const number::Decimal& a, const number::Decimal& b, const Target& of, const Target& other) {
    return convert(Ratio{a, of.divisor}, of.unit, other.unit) == Ratio{b, other.divisor};
}

bool sameMeasure(const Target& a, const Target& b) {
    if (a.comparison != b.comparison || a.upperComparison != b.upperComparison || a.hasValue != b.hasValue ||
        !comparable(a.unit, b.unit) || a.unit.isNone() != b.unit.isNone() || a.multiplier != b.multiplier) {
        return false;
    }
    return sameNumber(a.value, b.value, a, b) && sameNumber(a.upper, b.upper, a, b);
}

} // namespace

bool sameTarget(std::u16string_view a, std::u16string_view b) {
    if (text::fold(a) == text::fold(b)) {
        return true;
    }
    const Target one = target::readTarget(a);
    const Target other = target::readTarget(b);
    if (one.kind != other.kind || one.doubt != other.doubt) {
        return false;
    }
    switch (one.kind) {
    case Kind::number:
    case Kind::range:
        return sameMeasure(one, other);
    case Kind::date:
        return one.date == other.date && one.comparison == other.comparison;
    case Kind::none:
    case Kind::qualitative:
    case Kind::multi:
        break;
    }
    return words(a) == words(b);
}

bool sameWeight(std::u16string_view a, std::u16string_view b) {
    const auto one = table::readAmount(a);
    const auto other = table::readAmount(b);
    return one && other ? *one == *other : text::fold(a) == text::fold(b);
}

} // namespace jixiao::comparison
