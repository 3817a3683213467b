// SPDX-License-Identifier: MPL-2.0
/// Which weights a profile gives to the levels of a table.
#pragma once

#include "scoring/profile.hpp"

#include <optional>
#include <span>

namespace jixiao::scoring {

/// The plan that fits a table with these levels: it gives points to each of them, and each of its shares has
/// one of them to go to. Null where the document has none for such a table; then the user is asked, nothing
/// is invented.
const WeightPlan* weightPlan(const Profile& profile, std::span<const Level> present);

/// The most a row of this level can earn besides its weight: the least of the profile's caps on it. `added`:
/// the form had no such row.
std::optional<number::Decimal> rowCap(const Profile& profile, Level level, bool added);

} // namespace jixiao::scoring
