// SPDX-License-Identifier: MPL-2.0
/// The fields above a table: whose it is, of which project and year.
#pragma once

#include "table/row.hpp"

#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::table {

/// Labels of the fields, folded and without brackets, the better ones first.
std::span<const std::u16string_view> departmentLabels();
std::span<const std::u16string_view> projectLabels();
std::span<const std::u16string_view> yearLabels();

/// A field whose value stands behind the colon in the same cell, or in the next cell.
struct Field {
    std::size_t rank = std::numeric_limits<std::size_t>::max(); // place of its label in the list
    std::u16string value;
};

/// Takes the value whose label is the token at `at`, where the label is better than the one found so far.
void readField(const std::vector<Token>& tokens, std::size_t at, std::span<const std::u16string_view> labels,
               Field& field);

/// A folded text without what stands in brackets, and without *.
std::u16string bareLabel(std::u16string_view folded);

} // namespace jixiao::table
