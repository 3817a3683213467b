// SPDX-License-Identifier: MPL-2.0
/// What a target says (指标值): operator, exact value and unit; or words, a date, a range.
/// The language it is written in is set down in grammar.md beside this file.
#pragma once

#include "number/decimal.hpp"
#include "target/date.hpp"
#include "target/unit.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace jixiao::target {

enum class Kind : std::uint8_t {
    none,        // nothing to compare with: blank, a dash, a unit alone
    number,      // ≥2600人
    qualitative, // 效果明显
    date,        // 2021年12月底前
    range,       // 80%-90%
    multi,       // several conditions in one text
};

enum class Operator : std::uint8_t { none, atLeast, atMost, equal, moreThan, lessThan };

/// Whether a number is by how much something grows or falls: 增长5%, 下降5%以上.
enum class Change : std::uint8_t { none, up, down };

/// Why a reading, though made as printed, should be looked at by a person.
enum class Doubt : std::uint8_t {
    none,
    maybeOperator, // 290%, 工5%, 二100%: the first sign may be a damaged ≥ or ＝
    leadingZeros,  // 000亩: digits are lost
    strayText,     // something beside the number was not understood
    percentTwice,  // a split target's 0.95 beside %: 0.95 % or 95 %
    approximate,   // 约100, 100左右: no tolerance is given
};

/// A piece of the text that was read: UTF-16 units.
struct Span {
    std::size_t begin = 0;
    std::size_t length = 0;
    bool operator==(const Span&) const = default;
};

/// A number as it was written.
struct Measured {
    number::Decimal value;         // in `unit`, at the scale written; of a range its lower end
    number::Decimal divisor{1, 0}; // 1, but in fractions: 2/3 has value 2 and divisor 3
    number::Decimal upper;         // of a range its upper end, else 0
    Unit unit;
    std::uint8_t multiplier =
        0; // of a number without a unit: 4 for 20万 (value 200000), which may be 万 of anything
};

/// The number is 0 unless `kind` is number or range; the unit may stand alone.
struct Target : Measured {
    Kind kind = Kind::none;
    Operator comparison = Operator::none;      // of a range: of its lower end
    Operator upperComparison = Operator::none; // of a range only
    Doubt doubt = Doubt::none;
    Change change = Change::none; // of a number only
    bool hasValue = false;
    Period date;        // of a date only
    Span notUnderstood; // empty where everything was
};

/// Reads one text. Never throws on any input; what cannot be read is said in `doubt` and `notUnderstood`.
Target readTarget(std::u16string_view text);

/// A target that is a number in its cell: no operator, no unit. Infinity and NaN are no target.
Target targetFromNumber(double value);

/// One cell of a split target (operator | value | unit, in any order) or of any argument.
struct Part {
    std::u16string_view text; // used when `number` is absent
    std::optional<double> number;
};

/// A target spread over the cells of one row. Empty cells are passed over. `notUnderstood` counts through
/// operator, value and unit joined in this order without spaces.
Target readSplitTarget(std::span<const Part> parts);

/// "≥", "≤", "=", ">", "<" or "".
std::u16string_view symbol(Operator comparison);

/// "number", "qualitative", "date", "range", "multi" or "none": the words of the public contract.
std::u16string_view name(Kind kind);

} // namespace jixiao::target
