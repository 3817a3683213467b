// SPDX-License-Identifier: MPL-2.0
/// Finds headers: the rows that name the columns of an indicator table.
#pragma once

#include "table/grid.hpp"
#include "table/layout.hpp"
#include "table/merges.hpp"

#include <optional>
#include <span>
#include <vector>

namespace jixiao::table {

/// Every header of the sheet, from top to bottom, then from left to right. Tables beside each other share
/// their rows: each header knows the columns that are its own.
std::vector<Header> findHeaders(const Grid& grid, const Merges& merges);

/// Whether the sheet has a header at all; stops at the first.
bool hasHeader(const Grid& grid, const Merges& merges);

/// The header whose main row (the one that names the levels) is `row`; nothing where it is no header. Tables
/// that begin beside each other in this row are still in one.
std::optional<Header> headerAt(const Grid& grid, const Merges& merges, std::int32_t row);

/// Whether a row is worth asking `headerAt`: cheap, and never wrong about a row that is a header.
bool mayBeHeader(std::span<const Cell> cells);

} // namespace jixiao::table
