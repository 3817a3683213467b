// SPDX-License-Identifier: MPL-2.0
/// The row above a header's main row, and what it heads.
#pragma once

#include "table/layout.hpp"
#include "table/row.hpp"

#include <cstdint>
#include <vector>

namespace jixiao::table {

/// The headings of one row of a header.
std::vector<HeaderCell> rowOf(const Header& header, std::int32_t row);

/// 绩效指标 | 年度指标值 | 实际完成值 | 分值 | 得分 above 一级指标 … 指标性质 | 指标值 | 度量单位: the
/// first of them are titles of what stands below, the others head columns of their own right of the main
/// row.
bool addValuesAbove(const std::vector<HeaderCell>& above, const std::vector<HeaderCell>& main,
                    Header& header);

/// 绩效指标 | 中期目标 | 年度目标 above (二级 | 三级 | 指标值) twice: the first heads the labels of level
/// 1 in front of the panels, which have moved below it where a paste has lost its merge.
bool addLevelAbove(const std::vector<HeaderCell>& above, const std::vector<HeaderCell>& main, Header& header);

/// 单位名称 | 资金总额 | 绩效指标 in the row above, and the levels below the last of them: moves what has
/// been moved to the left edge back to its title. False where the row is no such one.
bool moveBelowTitle(const std::vector<Token>& above, std::vector<HeaderCell>& cells, Header& header,
                    std::int32_t row);

} // namespace jixiao::table
