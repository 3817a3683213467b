// SPDX-License-Identifier: MPL-2.0
/// What stands above a table and is carried into other forms, besides what recognising gives.
#pragma once

#include "table/grid.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace jixiao::forms {

struct Heading {
    std::u16string supervisor; // 主管部门
    std::u16string unit;       // 实施单位
    std::u16string duties;     // 部门职能概述
    std::u16string goal;       // 年度总体目标, as it was approved
    std::u16string fundsUnit;  // 万元, where it says in which unit the amounts are
};

/// Reads the rows above a table, from `firstRow` (the row below the table above it) on.
Heading readHeading(const table::Grid& grid, const table::IndicatorTable& table, std::int32_t firstRow);

/// One for each table of a sheet.
std::vector<Heading> readHeadings(const table::Grid& grid, const std::vector<table::IndicatorTable>& tables);

} // namespace jixiao::forms
