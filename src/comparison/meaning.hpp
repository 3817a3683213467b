// SPDX-License-Identifier: MPL-2.0
/// Whether two texts say the same in other spelling.
#pragma once

#include <string_view>

namespace jixiao::comparison {

/// ≥95% and >=95%, ≥1万元 and ≥10000元; not 95% and ≥95%. Words are the same when only spaces, width, script
/// and punctuation differ.
bool sameTarget(std::u16string_view a, std::u16string_view b);

/// 10, 10分 and 10.0.
bool sameWeight(std::u16string_view a, std::u16string_view b);

} // namespace jixiao::comparison
