// SPDX-License-Identifier: MPL-2.0
/// The number an item of a list begins with, which is no value: 1、 2. (3) ④ 五、
#pragma once

#include <cstddef>
#include <string_view>

namespace jixiao::target {

/// The place behind an ordinal that begins at `begin` of a folded text; `begin` where there is none.
std::size_t skipOrdinal(std::u16string_view text, std::size_t begin);

} // namespace jixiao::target
