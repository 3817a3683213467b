// SPDX-License-Identifier: MPL-2.0
/// The row that adds a table up: 合计, 总分.
#pragma once

#include "table/body.hpp"
#include "table/indicator_table.hpp"
#include "table/layout.hpp"

namespace jixiao::table {

/// Reads 总分 | 100 | 96: what stands right below a heading belongs there; else the first number is the
/// weight and the second the score.
TotalRow readTotal(const BodyRow& row, const Layout& layout);

} // namespace jixiao::table
