// SPDX-License-Identifier: MPL-2.0
/// What a person answered to the questions a table leaves open: one answer for a whole table, kept with the
/// sheet.
#pragma once

#include "target/target.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace jixiao::evaluation {

/// How plain numbers in the actuals of percent targets are meant, where they can be read both ways.
enum class PercentReading : std::uint8_t {
    open,
    points,   // 5 is 5 %
    fractions // 0.05 is 5 %
};

struct Answers {
    target::Operator direction = target::Operator::none; // for targets without an operator that tell none
    PercentReading percent = PercentReading::open;
    bool operator==(const Answers&) const = default;
};

/// The unit that an answer gives to plain numbers (argument Unit of the functions), "" where it is open.
std::u16string_view unitOf(PercentReading reading);

} // namespace jixiao::evaluation
