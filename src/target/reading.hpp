// SPDX-License-Identifier: MPL-2.0
/// What a text says in numbers and dates, before it is known whether it is a target or an actual.
#pragma once

#include "target/date_scan.hpp"
#include "target/quantity.hpp"
#include "target/source.hpp"
#include "target/target.hpp"

#include <cstddef>
#include <optional>

namespace jixiao::target {

struct DateFound {
    std::size_t begin = 0;
    FoundPeriod found;
    Operator comparison = Operator::none;
};

/// Text that is neither number nor a word known to go with one. Letters are counted, the first piece is kept.
struct Stray {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t before = 0; // before the first number or date
    std::size_t between = 0;
    std::size_t after = 0;
};

struct Reading {
    /// Numbers of the first quantity go where they are wanted; `first` is as new.
    explicit Reading(Measured& measured) : first(measured) {}

    Measured& first;
    Quantity firstFound;
    std::optional<Measured> second;
    Quantity secondFound;
    std::optional<DateFound> date;
    std::size_t quantities = 0; // all there are; the third and more are only counted
    std::size_t dates = 0;
    Stray stray;
    Change change = Change::none;   // said before the first number; none where both ways are
    Operator lone = Operator::none; // a sign without a number: ≥ %
    bool loneWords = false;         // … with words behind it: ≤预算数
    bool further = false;           // behind the number a comparison with words: 且不低于上年
    std::optional<Unit> loneUnit;   // the whole text is a unit, or a sign and a unit
    bool tooLong = false;           // a run of digits that is no number
};

void readText(const Source& source, Reading& reading);

} // namespace jixiao::target
