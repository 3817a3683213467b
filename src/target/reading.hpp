// SPDX-License-Identifier: MPL-2.0
/// What a text says in numbers and dates, before it is known whether it is a target or an actual.
#pragma once

#include "target/source.hpp"
#include "target/target.hpp"

#include <cstddef>
#include <optional>

namespace jixiao::target {

/// A number with its unit and comparison: ≥95%, 控制在5%以内, 80%-90%.
struct Quantity {
    std::size_t begin = 0; // of the number, in the folded text
    std::size_t end = 0;   // behind the unit and the comparison
    Operator comparison = Operator::none;
    number::Decimal value;
    number::Decimal divisor{1, 0};
    Unit unit;
    std::optional<number::Decimal> upper; // of a range or tolerance
    bool weak = false;                    // the comparison is 达到 or 控制在
    bool contradicted = false;            // ≥95%以下
    bool approximate = false;
    bool leadingZeros = false;
    bool spelled = false;
};

struct DateFound {
    std::size_t begin = 0;
    std::size_t end = 0;
    FoundPeriod found;
    Operator comparison = Operator::none;
};

/// Text that is neither number nor a word known to go with one.
struct Stray {
    std::size_t begin = 0; // the first piece
    std::size_t end = 0;
    std::size_t before = 0; // letters in all, before the first number or date,
    std::size_t between = 0;
    std::size_t after = 0;
};

struct Reading {
    std::optional<Quantity> first;
    std::optional<Quantity> second;
    std::optional<DateFound> date;
    std::size_t quantities = 0; // all there are; the third and more are only counted
    std::size_t dates = 0;
    Stray stray;
    Operator lone = Operator::none; // a sign without a number: ≥ %
    std::optional<Unit> loneUnit;   // the whole text is a unit, or a sign and a unit
    bool tooLong = false;           // a run of digits that is no number
};

Reading readText(const Source& source);

} // namespace jixiao::target
