// SPDX-License-Identifier: MPL-2.0
/// Transposed forms: levels and names across the top, one row for each unit.
///
///   项目单位 | 产出指标        |          | 效益指标
///           | 数量指标         | 质量指标  | 社会效益指标
///           | 扶持村数         | 合格率    | 受益人数
///   甲镇    | 5个             | 100%     | ≥300人
#pragma once

#include "table/grid.hpp"
#include "table/indicator_table.hpp"
#include "table/merges.hpp"

#include <cstdint>
#include <optional>

namespace jixiao::table {

/// The table whose labels begin at this row: two labels of one level beside each other, which no other form
/// has. Every value becomes an indicator of its own, its panel the place of its column from the left. Title
/// and findings are left to the caller.
std::optional<IndicatorTable> readTransposedAt(const Grid& grid, const Merges& merges, std::int32_t row,
                                               std::int32_t end);

} // namespace jixiao::table
