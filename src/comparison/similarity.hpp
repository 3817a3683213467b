// SPDX-License-Identifier: MPL-2.0
/// How alike two names are.
#pragma once

#include <string_view>

namespace jixiao::comparison {

/// From 0 (no character in common, in order) to 1 (the same): the longest common subsequence of both, against
/// their lengths. The same whichever comes first.
double similarity(std::u16string_view a, std::u16string_view b);

} // namespace jixiao::comparison
