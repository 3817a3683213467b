// SPDX-License-Identifier: MPL-2.0
/// Finds headers: the rows that name the columns of an indicator table.
#pragma once

#include "table/grid.hpp"
#include "table/layout.hpp"
#include "table/merges.hpp"

#include <vector>

namespace jixiao::table {

/// Headers that begin or go through `row` as their main row (the one that names the levels), from left to
/// right; none where the row is no header. Tables beside each other share the row and come out one by one.
std::vector<Header> headersAt(const Grid& grid, const Merges& merges, std::int32_t row);

/// Whether a row is worth asking `headersAt`: cheap, and never wrong about a row that is a header.
bool mayBeHeader(std::span<const Cell> cells);

} // namespace jixiao::table
