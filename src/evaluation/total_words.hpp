// SPDX-License-Identifier: MPL-2.0
/// What totals say in their formulas, and what such a formula is known by again.
#pragma once

#include <string_view>

namespace jixiao::evaluation {

inline constexpr std::u16string_view wordSoFar = u"暂计";
inline constexpr std::u16string_view wordRescaled = u"按适用指标折算:";
inline constexpr std::u16string_view wordNotRescaled = u"未折算:";

} // namespace jixiao::evaluation
