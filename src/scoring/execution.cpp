// SPDX-License-Identifier: MPL-2.0
#include "scoring/execution.hpp"

#include <algorithm>

namespace jixiao::scoring {

namespace {

using number::Decimal;
using number::Ratio;

} // namespace

Execution execution(const Decimal& budget, const Decimal& executed, const Decimal& weight,
                    const Profile& profile) {
    Execution result;
    if (budget.isNegative() || executed.isNegative() || weight.isNegative()) {
        return result;
    }
    const ExecutionRule& rule = profile.execution;
    if (budget.isZero()) {
        if (rule.zeroBudget != ExecutionRule::ZeroBudget::undecidable) {
            result.points = rule.zeroBudget == ExecutionRule::ZeroBudget::full ? weight : Decimal();
        }
        return result;
    }
    Ratio rate(executed, budget);
    if (rule.ratePlaces) {
        rate = rate.round(*rule.ratePlaces, profile.rounding.mode);
    }
    const Ratio full(Decimal(1, 0));
    result.points =
        rate >= full
            ? weight
            : std::min(weight, (rate * Ratio(weight)).round(profile.rounding.places, profile.rounding.mode));
    result.reasonRequired = rule.reasonBelow && rate < Ratio(*rule.reasonBelow);
    result.rate = rate;
    return result;
}

} // namespace jixiao::scoring
