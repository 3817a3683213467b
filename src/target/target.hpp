// SPDX-License-Identifier: MPL-2.0
/// What a target says (指标值): operator, exact value and unit; or words, a date, a range.
#pragma once

#include "number/decimal.hpp"
#include "target/unit.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jixiao::target {

enum class Kind {
    none,        // nothing to compare with: blank, a dash, a unit alone
    number,      // ≥2600人
    qualitative, // 效果明显
    date,        // 2021年12月底前
    range,       // 80%-90%
    multi,       // several conditions in one text
};

enum class Operator { none, atLeast, atMost, equal, moreThan, lessThan };

/// A piece of the text that was read: UTF-16 units.
struct Span {
    std::size_t begin = 0;
    std::size_t length = 0;
    bool operator==(const Span&) const = default;
};

struct Target {
    Kind kind = Kind::none;
    Operator comparison = Operator::none;
    number::Decimal value; // in `unit`; 0 unless kind is number (or range: its lower end)
    Unit unit;
    bool hasValue = false;
    Span notUnderstood; // empty where everything was
};

/// Reads one text. Never throws on any input; what cannot be read is said in `notUnderstood`.
Target readTarget(std::u16string_view text);

/// A target that is a number in its cell: no operator, no unit.
Target targetFromNumber(double value);

/// One cell of a split target (operator | value | unit, in any order) or of any argument.
struct Part {
    std::u16string_view text;     // used when `number` is absent
    std::optional<double> number;
};

/// A target spread over the cells of one row. Empty cells are passed over.
Target readSplitTarget(std::span<const Part> parts);

/// "≥", "≤", "=", ">", "<" or "".
std::u16string_view symbol(Operator comparison);

/// "number", "qualitative", "date", "range", "multi" or "none": the words of the public contract.
std::u16string_view name(Kind kind);

} // namespace jixiao::target
