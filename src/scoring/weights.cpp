// SPDX-License-Identifier: MPL-2.0
#include "scoring/weights.hpp"

#include <algorithm>

namespace jixiao::scoring {

namespace {

bool contains(std::span<const Level> levels, Level level) {
    return std::find(levels.begin(), levels.end(), level) != levels.end();
}

bool fits(const WeightPlan& plan, std::span<const Level> present) {
    const auto& shares = plan.shares;
    const bool allShared = std::all_of(shares.begin(), shares.end(), [&](const LevelWeight& share) {
        return std::any_of(share.levels.begin(), share.levels.end(),
                           [&](Level level) { return contains(present, level); });
    });
    const bool allWeighted = std::all_of(present.begin(), present.end(), [&](Level level) {
        return std::any_of(shares.begin(), shares.end(),
                           [&](const LevelWeight& share) { return contains(share.levels, level); });
    });
    return allShared && allWeighted;
}

} // namespace

const WeightPlan* weightPlan(const Profile& profile, std::span<const Level> present) {
    const auto plan = std::find_if(profile.weights.begin(), profile.weights.end(),
                                   [&](const WeightPlan& candidate) { return fits(candidate, present); });
    return plan == profile.weights.end() ? nullptr : &*plan;
}

std::optional<number::Decimal> rowCap(const Profile& profile, Level level, bool added) {
    std::optional<number::Decimal> least;
    for (const RowCap& cap : profile.caps.rows) {
        if (cap.level == level && (added || !cap.addedOnly) && (!least || cap.points < *least)) {
            least = cap.points;
        }
    }
    return least;
}

} // namespace jixiao::scoring
