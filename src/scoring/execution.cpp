// SPDX-License-Identifier: MPL-2.0
#include "scoring/execution.hpp"

#include "target/actual.hpp"

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

std::optional<Execution> execution(const target::Part& budget, const target::Part& executed,
                                   const Decimal& weight, const Profile& profile) {
    const target::Target whole =
        budget.number ? target::targetFromNumber(*budget.number) : target::readTarget(budget.text);
    const target::Actual spent = target::readActual(whole, executed, u"");
    if (whole.kind != target::Kind::number || whole.comparison != target::Operator::none ||
        spent.kind != target::ActualKind::number || spent.unitAssumed) {
        return {};
    }
    // Only the quotient counts, so a third of a yuan is put into the budget rather than rounded.
    return execution(whole.value * spent.value.denominator(), spent.value.numerator(), weight, profile);
}

} // namespace jixiao::scoring
