// SPDX-License-Identifier: MPL-2.0
/// What the words of an indicator say about its numbers.
#pragma once

#include "table/indicator_table.hpp"

#include <cstdint>
#include <string_view>

namespace jixiao::table {

enum class Sense : std::uint8_t { unknown, moreIsBetter, lessIsBetter };

/// Which way an indicator is meant to go; unknown unless its words leave no doubt. 投诉次数 is to be low,
/// 投诉办结率 high; a cost is to be low unless something is saved.
Sense senseOf(const Indicator& indicator);

enum class Measured : std::uint8_t { unknown, share, count };

/// Whether a name ends in a word for a share (合格率, 满意度) or for a count (培训人数).
Measured measuredBy(std::u16string_view name);

} // namespace jixiao::table
