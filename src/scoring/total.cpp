// SPDX-License-Identifier: MPL-2.0
#include "scoring/total.hpp"

#include <algorithm>

namespace jixiao::scoring {

namespace {

using number::Decimal;
using number::Ratio;
using Method = NotApplicableRule::Method;

/// 财预〔2020〕10号 says nothing about rows that do not apply; the notes under many forms rescale what is
/// left.
Decimal handleNotApplicable(const Total& total, const Decimal& excused, const Profile& profile) {
    if (total.notApplicable == 0) {
        return total.plain;
    }
    const Decimal applicable = total.weight - excused;
    if (profile.notApplicable.method == Method::full) {
        return total.plain + excused;
    }
    if (profile.notApplicable.method == Method::rescale && !applicable.isZero()) {
        return (Ratio(total.plain * total.weight) / Ratio(applicable))
            .round(profile.rounding.places, profile.rounding.mode);
    }
    return total.plain;
}

} // namespace

Total total(std::span<const Row> rows, const Profile& profile, const std::optional<Ratio>& executionRate) {
    Total result;
    Decimal excused;
    for (const Row& row : rows) {
        result.weight = result.weight + row.weight;
        switch (row.state) {
        case Row::State::scored:
            result.plain = result.plain + row.points;
            result.scoredWeight = result.scoredWeight + row.weight;
            ++result.scored;
            break;
        case Row::State::notApplicable:
            excused = excused + row.weight;
            ++result.notApplicable;
            break;
        case Row::State::open:
            ++result.open;
            break;
        }
    }
    result.forbidden = result.notApplicable > 0 && profile.notApplicable.method == Method::forbid;
    result.points = handleNotApplicable(result, excused, profile);
    if (executionRate) {
        const auto& caps = profile.caps.total;
        const auto cap = std::find_if(caps.begin(), caps.end(),
                                      [&](const TotalCap& c) { return *executionRate < Ratio(c.below); });
        if (cap != caps.end() && result.points > cap->points) {
            result.points = cap->points;
            result.capped = true;
        }
    }
    return result;
}

} // namespace jixiao::scoring
