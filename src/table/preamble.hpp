// SPDX-License-Identifier: MPL-2.0
/// What stands above a table: title, stage, year, department, project.
#pragma once

#include "table/grid.hpp"
#include "table/indicator_table.hpp"
#include "table/layout.hpp"
#include "table/merges.hpp"

#include <cstdint>
#include <string_view>

namespace jixiao::table {

/// Reads the part of the sheet above a table into it.
void readPreamble(const Grid& grid, const Merges& merges, const Area& above, const Layout& layout,
                  IndicatorTable& table);

/// What a block under another one on the same sheet has in common with it where it says nothing itself:
/// title, year, department.
void inheritPreamble(const IndicatorTable& above, IndicatorTable& table);

/// The year a text speaks of: 2024年, (2020)年度, 二〇二四年; 0 where it speaks of none.
std::int32_t yearIn(std::u16string_view text);

/// What kind of form a title announces; its columns decide where it announces none.
Stage stageOf(std::u16string_view title, const Layout& layout);

} // namespace jixiao::table
