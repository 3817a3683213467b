// SPDX-License-Identifier: MPL-2.0
/// Numbers that are no values: the one an item of a list begins with (1、 2. (3) ④ 五、), and footnote marks.
#pragma once

#include <cstddef>
#include <string_view>

namespace jixiao::target {

/// The place behind an ordinal that begins at `begin` of a folded text; `begin` where there is none.
std::size_t skipOrdinal(std::u16string_view text, std::size_t begin);

/// The place behind a footnote mark, [1] or (注1), that begins at `begin`; `begin` where there is none.
std::size_t skipFootnote(std::u16string_view text, std::size_t begin);

} // namespace jixiao::target
