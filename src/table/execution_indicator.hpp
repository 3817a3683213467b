// SPDX-License-Identifier: MPL-2.0
/// Indicators that are budget execution under another name.
#pragma once

#include <string_view>

namespace jixiao::table {

/// Whether an indicator measures how much of the money was spent (预算执行率, 资金支出进度): where the funds
/// block earns points for that as well, it is scored twice. A rate of execution of anything else (政策执行率)
/// is not meant.
bool isBudgetExecution(std::u16string_view indicatorName);

} // namespace jixiao::table
