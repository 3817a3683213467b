// SPDX-License-Identifier: MPL-2.0
/// Numbers that are none: the digit of PM2.5 and 5G基站, the 一 of 一次性.
#pragma once

#include "target/quantity.hpp"
#include "target/source.hpp"

#include <optional>

namespace jixiao::target {

/// A digit in a word is no number: PM2.5, A4; 5G基站, 4A级, 1a2. 5t水泥 is one, and so are 100kg粮食 and
/// Z95%.
bool isPartOfWord(const Source& source, const Quantity& found, const Measured& measured);

/// 一次性: a Chinese numeral in a word. `before`: the comparison that stands before it, if any.
bool countsNothing(const Source& source, const Quantity& found, const std::optional<Comparison>& before);

} // namespace jixiao::target
