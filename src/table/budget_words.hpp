// SPDX-License-Identifier: MPL-2.0
/// The words of the funds block above the indicators.
#pragma once

#include <cstdint>
#include <string_view>

namespace jixiao::table {

enum class BudgetWord : std::uint8_t {
    none,
    block,    // 项目资金(万元), 预算执行情况(10分): names the block at its side
    source,   // 年度资金总额, 其中:财政拨款, 其他资金: a row of the block
    initial,  // 年初预算数
    revised,  // 全年预算数(A), 调整后预算数
    budget,   // 预算数: alone it is what the form has
    executed, // 全年执行数(B)
    rate,     // 执行率(B/A)
    weight,   // 分值
    score,    // 得分
    rest,     // 结余, 原因: headings of no interest
    amount,   // 金额(万元): the one column of amounts
};

/// Reads a folded cell.
BudgetWord readBudgetWord(std::u16string_view folded);

/// Whether a row of sources may open the block without the block's name in front: 资金总额, 项目总投资,
/// 总预算.
bool opensBudget(std::u16string_view folded);

} // namespace jixiao::table
