// SPDX-License-Identifier: MPL-2.0
#include "scoring/credit.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::scoring {

namespace {

using number::Decimal;
using number::Ratio;
using number::Rounding;
using target::Kind;
using target::Operator;
using target::Target;

const Ratio& zero() {
    static const Ratio value;
    return value;
}

const Ratio& one() {
    static const Ratio value(Decimal(1, 0));
    return value;
}

bool isPositive(const Ratio& value) {
    return !value.isNegative() && !value.isZero();
}

/// The share a series of steps gives, highest step first.
Ratio stepShare(const std::vector<Step>& steps, const Ratio& value) {
    const auto step =
        std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return value >= Ratio(s.from); });
    return step == steps.end() ? zero() : Ratio(step->share);
}

/// A share of the weight, and the rule it comes from.
struct Credit {
    Ratio share;
    Rule rule = Rule::none;
    Basis basis = Basis::convention;
};

/// ≥ and > that are not met; target above 0.
Credit positiveCredit(const PositiveRule& rule, const Ratio& completion) {
    using Method = PositiveRule::Method;
    const Ratio linear = std::clamp(completion, zero(), one());
    switch (rule.method) {
    case Method::linear:
        break;
    case Method::gate:
        return {completion <= Ratio(rule.gate) ? zero() : linear, Rule::gate, rule.basis};
    case Method::steps:
        return {stepShare(rule.steps, completion), Rule::steps, rule.basis};
    case Method::direct:
        return {zero(), Rule::direct, rule.basis};
    }
    return {linear, Rule::linear, rule.basis};
}

/// ≤ and < that are not met; target above 0, and the actual not below it.
Credit reverseCredit(const ReverseRule& rule, const Ratio& limit, const Ratio& actual) {
    using Method = ReverseRule::Method;
    switch (rule.method) {
    case Method::inverse:
        return {limit / actual, Rule::inverse, rule.basis};
    case Method::excess:
        return {std::max(zero(), one() - (actual - limit) / limit), Rule::excess, rule.basis};
    case Method::direct:
        break;
    }
    return {zero(), Rule::direct, rule.basis};
}

Credit toleranceCredit(const EqualRule& rule, const Ratio& limit, const Ratio& actual) {
    const Ratio difference = actual < limit ? limit - actual : actual - limit;
    const auto step = std::find_if(rule.within.begin(), rule.within.end(),
                                   [&](const Step& s) { return difference <= Ratio(s.from) * limit; });
    return {step == rule.within.end() ? zero() : Ratio(step->share), Rule::tolerance, rule.basis};
}

void give(Judgement& judgement, Credit credit) {
    judgement.credit = std::move(credit.share);
    judgement.rule = credit.rule;
    judgement.basis = credit.basis;
}

/// Judges one number against one bound; both outlive it.
class Bound {
public:
    Bound(const Profile& profile, const Ratio& limit, const Ratio& actual)
        : profile_(profile), limit_(limit), actual_(profile.zero.negative == ZeroRule::Negative::zero &&
                                                            actual.isNegative() && !limit.isNegative()
                                                        ? zero()
                                                        : actual) {}

    [[nodiscard]] Judgement judge(Operator comparison) const {
        switch (comparison) {
        case Operator::atLeast:
            return upward(actual_ >= limit_);
        case Operator::moreThan:
            return upward(actual_ > limit_);
        case Operator::atMost:
            return downward(actual_ <= limit_);
        case Operator::lessThan:
            return downward(actual_ < limit_);
        case Operator::equal:
            return equal();
        case Operator::none:
            break;
        }
        return actual_ == limit_ ? upward(true) : withoutDirection();
    }

private:
    [[nodiscard]] static Judgement withoutDirection() {
        Judgement judgement;
        judgement.reason = Reason::noDirection;
        return judgement;
    }

    /// The verdict, and the credit where it needs no ratio.
    [[nodiscard]] Judgement decided(bool met) const {
        Judgement judgement;
        judgement.state = met ? State::met : State::unmet;
        if (isPositive(limit_)) { // A/T where that says something
            judgement.completion.emplace(actual_.isNegative() ? zero() : actual_ / limit_);
        }
        if (limit_.isZero()) {
            judgement.completion = met ? one() : zero();
            if (profile_.zero.target == ZeroRule::Target::direct) {
                give(judgement, {met ? one() : zero(), Rule::zeroTarget, profile_.zero.basis});
            } else {
                judgement.reason = Reason::zeroTarget;
            }
        } else if (met) {
            judgement.credit = one();
            judgement.rule = Rule::full;
            judgement.basis = profile_.positive.basis;
        } else if (limit_.isNegative()) {
            judgement.reason = Reason::negativeTarget;
        }
        return judgement;
    }

    [[nodiscard]] Judgement upward(bool met) const {
        Judgement judgement = decided(met);
        if (!met && isPositive(limit_)) {
            give(judgement, positiveCredit(profile_.positive, *judgement.completion));
        }
        const OverCompletion& over = profile_.over;
        if (limit_.isZero()) {
            judgement.flagged = over.flagZeroFrom && actual_ >= Ratio(*over.flagZeroFrom);
        } else if (judgement.completion) {
            judgement.flagged = over.flagFrom && *judgement.completion >= Ratio(*over.flagFrom);
            if (over.deductFrom && *judgement.completion >= Ratio(*over.deductFrom)) {
                judgement.deduction = over.deduction;
            }
        }
        return judgement;
    }

    [[nodiscard]] Judgement downward(bool met) const {
        Judgement judgement = decided(met);
        if (met) {
            judgement.completion = one();
        } else if (isPositive(limit_)) {
            give(judgement, reverseCredit(profile_.reverse, limit_, actual_));
            judgement.completion = judgement.rule == Rule::direct ? limit_ / actual_ : *judgement.credit;
        }
        judgement.flagged = !met && profile_.over.flagReverse;
        return judgement;
    }

    [[nodiscard]] Judgement equal() const {
        const bool same = actual_ == limit_;
        const bool atLeast = profile_.equal.method == EqualRule::Method::atLeast && !limit_.isZero();
        Judgement judgement = atLeast ? upward(actual_ >= limit_) : decided(same);
        if (!atLeast && !same && isPositive(limit_)) {
            if (profile_.equal.method == EqualRule::Method::tolerance) {
                give(judgement, toleranceCredit(profile_.equal, limit_, actual_));
                judgement.state = judgement.credit == one() ? State::met : State::unmet;
            } else if (actual_ < limit_) {
                give(judgement, positiveCredit(profile_.positive, *judgement.completion));
            } else {
                give(judgement, reverseCredit(profile_.reverse, limit_, actual_));
                judgement.basis = profile_.equal.basis;
            }
        }
        judgement.flagged = judgement.flagged || (!same && profile_.over.flagEqual);
        return judgement;
    }

    const Profile& profile_;
    const Ratio& limit_;
    const Ratio& actual_;
};

Judgement judgeRange(const Target& target, const Ratio& actual, const Profile& profile) {
    const Ratio least(target.value), most(target.upper);
    Judgement lower = Bound(profile, least, actual).judge(target.comparison);
    if (lower.state == State::unmet) {
        return lower;
    }
    return Bound(profile, most, actual).judge(target.upperComparison);
}

/// Satisfaction scored by steps of its own, or by points off for every so many percent that are missing.
void applySatisfaction(Judgement& judgement, const Target& target, const Ratio& actual,
                       const Profile& profile) {
    const SatisfactionRule& rule = profile.satisfaction;
    const bool lessIsBetter =
        target.comparison == Operator::atMost || target.comparison == Operator::lessThan; // 投诉率≤5%
    if (target.unit.dimension() != target::Dimension::share || target.kind != Kind::number || lessIsBetter) {
        return;
    }
    const Ratio share = actual * target.unit.factor;
    if (rule.method == SatisfactionRule::Method::steps) {
        give(judgement, {stepShare(rule.steps, share), Rule::satisfactionSteps, rule.basis});
    } else if (rule.method == SatisfactionRule::Method::deduct && judgement.state == State::unmet) {
        give(judgement, {one(), Rule::satisfactionDeduct, rule.basis});
        const Ratio missing = Ratio(target.value, target.divisor) * target.unit.factor - share;
        judgement.deduction =
            (missing / Ratio(rule.deductEach)).round(0, Rounding::truncate) * rule.deductPoints;
    }
}

} // namespace

Judgement judgeValue(const Target& target, const Ratio& actual, const Profile& profile, Level level) {
    const Ratio limit(target.value, target.divisor);
    Judgement judgement = target.kind == Kind::range ? judgeRange(target, actual, profile)
                                                     : Bound(profile, limit, actual).judge(target.comparison);
    if (judgement.state == State::undecidable) {
        if (target.doubt == target::Doubt::approximate) {
            judgement.reason = Reason::approximate;
        }
        return judgement;
    }
    if (level == Level::satisfaction && profile.satisfaction.method != SatisfactionRule::Method::asPositive) {
        applySatisfaction(judgement, target, actual, profile);
    }
    const bool lost = judgement.credit && (*judgement.credit < one() || !judgement.deduction.isZero());
    judgement.reasonRequired =
        judgement.state == State::unmet || lost || (judgement.flagged && profile.over.reasonRequired);
    return judgement;
}

} // namespace jixiao::scoring
