// SPDX-License-Identifier: MPL-2.0
/// The look of a value: number, percent, quantity, threshold, date.
#pragma once

#include "table/shape.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace jixiao::table {

struct Number {
    std::size_t length = 0;
    double value = 0; // of the digits before the point; enough to know a year
};

/// Digits with grouping commas and one point, in front of a folded text.
Number readNumber(std::u16string_view text);

/// How much of a folded text is an operator in front, in signs or words.
std::size_t operatorLength(std::u16string_view text);

/// The number, percent, quantity or date a folded text is, if it is one.
std::optional<Shape> readValue(std::u16string_view folded);

} // namespace jixiao::table
