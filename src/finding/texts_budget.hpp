// SPDX-License-Identifier: MPL-2.0
/// Findings about the funds block and budget execution.
#pragma once

#include "finding/texts.hpp"

#include <array>

namespace jixiao::finding {

inline constexpr auto budgetTexts = std::to_array<Text>({
    {u"budget-does-not-add-up",
     Severity::error,
     {u"The total of the funds is %1, but its sources add up to %2.",
      u"资金总额为%1，各项来源合计为%2，两者不一致。", u"資金總額為%1，各項來源合計為%2，兩者不一致。"}},
    {u"execution-over-budget",
     Severity::warning,
     {u"%1 was executed out of a budget of %2: more than 100 %.", u"执行数%1超过预算数%2，执行率大于100%。",
      u"執行數%1超過預算數%2，執行率大於100%。"}},
    {u"execution-rate-differs",
     Severity::error,
     {u"The execution rate is given as %1, but executed by budget is %2.",
      u"执行率填的是%1，按执行数÷预算数应为%2。", u"執行率填的是%1，按執行數÷預算數應為%2。"},
     {u"Change “%1” to “%2”", u"把“%1”改为“%2”", u"把「%1」改為「%2」"}},
    {u"execution-scored-twice",
     Severity::warning,
     {u"Budget execution is scored twice: it earns %2 points in the funds block, and “%1” is an indicator as "
      u"well.",
      u"预算执行率计了两次：资金部分已占%2分，指标“%1”又计一次。",
      u"預算執行率計了兩次：資金部分已佔%2分，指標「%1」又計一次。"}},
});

} // namespace jixiao::finding
