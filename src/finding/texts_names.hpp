// SPDX-License-Identifier: MPL-2.0
/// Findings about names of indicators.
#pragma once

#include "finding/texts.hpp"

#include <array>

namespace jixiao::finding {

inline constexpr auto namesTexts = std::to_array<Text>({
    {u"duplicate-indicator",
     Severity::warning,
     {u"“%1” is listed twice with the same target; the first one is in row %2.",
      u"“%1”重复：第%2行已有同名、同指标值的指标。", u"「%1」重複：第%2列已有同名、同指標值的指標。"}},
    {u"name-cut-off",
     Severity::warning,
     {u"“%1” looks cut off. Please complete the name from the approved document.",
      u"“%1”像是没有写完，请对照批复文件补全。", u"「%1」像是沒有寫完，請對照批復文件補全。"}},
    {u"template-in-name",
     Severity::info,
     {u"The name “%1” still carries the form's blank (≥**): it is not taken as a target.",
      u"名称“%1”中留有表样的空白（≥**），未作为指标值。",
      u"名稱「%1」中留有表樣的空白（≥**），未作為指標值。"}},
});

} // namespace jixiao::finding
