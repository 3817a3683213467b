// SPDX-License-Identifier: MPL-2.0
/// Budget rows that stand below their headings as they are, or moved as a whole.
#pragma once

#include "table/layout.hpp"
#include "table/row.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace jixiao::table {

/// How far a row has moved as a whole, by the block's name at its side that it has lost; nothing where more
/// was lost in between.
std::optional<std::int32_t> shiftOf(const std::vector<Token>& tokens, const Layout& layout);

} // namespace jixiao::table
