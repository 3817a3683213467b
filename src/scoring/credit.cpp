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

/// ≥ and > that are not met; target above 0.
Ratio positiveCredit(const PositiveRule& rule, const Ratio& completion) {
    switch (rule.method) {
    case PositiveRule::Method::linear:
        break;
    case PositiveRule::Method::gate:
        if (completion <= Ratio(rule.gate)) {
            return zero();
        }
        break;
    case PositiveRule::Method::steps:
        return std::clamp(stepShare(rule.steps, completion), zero(), one());
    case PositiveRule::Method::direct:
        return zero();
    }
    return std::clamp(completion, zero(), one());
}

/// ≤ and < that are not met; target above 0, and the actual not below it.
Ratio reverseCredit(const ReverseRule& rule, const Ratio& limit, const Ratio& actual) {
    switch (rule.method) {
    case ReverseRule::Method::inverse:
        return limit / actual;
    case ReverseRule::Method::excess:
        return std::max(zero(), one() - (actual - limit) / limit);
    case ReverseRule::Method::direct:
        break;
    }
    return zero();
}

Ratio toleranceCredit(const EqualRule& rule, const Ratio& limit, const Ratio& actual) {
    const Ratio difference = actual < limit ? limit - actual : actual - limit;
    const auto step = std::find_if(rule.within.begin(), rule.within.end(),
                                   [&](const Step& s) { return difference <= Ratio(s.from) * limit; });
    return step == rule.within.end() ? zero() : Ratio(step->share);
}

/// Judges one number against one bound.
class Bound {
public:
    Bound(const Profile& profile, Ratio limit, Ratio actual)
        : profile_(profile), limit_(std::move(limit)), actual_(std::move(actual)) {
        if (profile.zero.negative == ZeroRule::Negative::zero && actual_.isNegative() &&
            !limit_.isNegative()) {
            actual_ = zero();
        }
    }

    Judgement judge(Operator comparison) const {
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
        if (actual_ == limit_) {
            return upward(true);
        }
        Judgement judgement;
        judgement.reason = Reason::noDirection;
        judgement.completion = achieved();
        return judgement;
    }

private:
    /// A/T where that says something.
    [[nodiscard]] std::optional<Ratio> achieved() const {
        if (!isPositive(limit_)) {
            return std::nullopt;
        }
        return actual_.isNegative() ? zero() : actual_ / limit_;
    }

    [[nodiscard]] Judgement decided(bool met) const {
        Judgement judgement;
        judgement.state = met ? State::met : State::unmet;
        judgement.completion = achieved();
        if (limit_.isZero()) {
            judgement.completion = met ? one() : zero();
        }
        if (met) {
            judgement.credit = one();
        } else if (limit_.isNegative()) {
            judgement.reason = Reason::negativeTarget;
        } else if (limit_.isZero()) {
            judgement.credit = zero();
        }
        if (limit_.isZero() && profile_.zero.target == ZeroRule::Target::undecidable) {
            judgement.credit.reset();
            judgement.reason = Reason::zeroTarget;
        }
        return judgement;
    }

    [[nodiscard]] Judgement upward(bool met) const {
        Judgement judgement = decided(met);
        if (!met && isPositive(limit_)) {
            judgement.credit = positiveCredit(profile_.positive, *judgement.completion);
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
            judgement.credit = reverseCredit(profile_.reverse, limit_, actual_);
            judgement.completion =
                profile_.reverse.method == ReverseRule::Method::direct ? limit_ / actual_ : *judgement.credit;
        }
        judgement.flagged = !met && profile_.over.flagReverse;
        return judgement;
    }

    [[nodiscard]] Judgement equal() const {
        const bool same = actual_ == limit_;
        Judgement judgement;
        if (profile_.equal.method == EqualRule::Method::atLeast) {
            judgement = upward(actual_ >= limit_);
        } else if (same || !isPositive(limit_)) {
            judgement = decided(same);
        } else if (profile_.equal.method == EqualRule::Method::tolerance) {
            judgement = decided(false);
            judgement.credit = toleranceCredit(profile_.equal, limit_, actual_);
            judgement.state = judgement.credit == one() ? State::met : State::unmet;
        } else if (actual_ < limit_) {
            judgement = upward(false);
        } else {
            judgement = decided(false);
            judgement.credit = reverseCredit(profile_.reverse, limit_, actual_);
        }
        judgement.flagged = judgement.flagged || (!same && profile_.over.flagEqual);
        return judgement;
    }

    const Profile& profile_;
    Ratio limit_;
    Ratio actual_;
};

Judgement judgeRange(const Target& target, const Ratio& actual, const Profile& profile) {
    const Judgement lower = Bound(profile, Ratio(target.value), actual).judge(target.comparison);
    const Judgement upper = Bound(profile, Ratio(target.upper), actual).judge(target.upperComparison);
    if (lower.state == State::unmet) {
        return lower;
    }
    Judgement judgement = upper;
    judgement.flagged = upper.flagged;
    return judgement;
}

/// Satisfaction scored by steps of its own, or by points off for every so many percent that are missing.
void applySatisfaction(Judgement& judgement, const Target& target, const Ratio& actual,
                       const Profile& profile) {
    const SatisfactionRule& rule = profile.satisfaction;
    if (target.unit.dimension() != target::Dimension::share || target.kind != Kind::number) {
        return;
    }
    const Ratio share = actual * target.unit.factor;
    if (rule.method == SatisfactionRule::Method::steps) {
        judgement.credit = stepShare(rule.steps, share);
    } else if (rule.method == SatisfactionRule::Method::deduct && judgement.state == State::unmet) {
        const Ratio missing = Ratio(target.value, target.divisor) * target.unit.factor - share;
        judgement.credit = one();
        judgement.deduction =
            (missing / Ratio(rule.deductEach)).round(0, Rounding::truncate) * rule.deductPoints;
    }
}

} // namespace

Judgement judgeValue(const Target& target, const Ratio& actual, const Profile& profile, Level level) {
    Judgement judgement =
        target.kind == Kind::range
            ? judgeRange(target, actual, profile)
            : Bound(profile, Ratio(target.value, target.divisor), actual).judge(target.comparison);
    if (judgement.state == State::undecidable) {
        if (target.doubt == target::Doubt::approximate) {
            judgement.reason = Reason::approximate;
        }
        return judgement;
    }
    if (level == Level::satisfaction && profile.satisfaction.method != SatisfactionRule::Method::asPositive) {
        applySatisfaction(judgement, target, actual, profile);
    }
    const bool lost = judgement.credit && *judgement.credit < one();
    judgement.reasonRequired =
        judgement.state == State::unmet || lost || (judgement.flagged && profile.over.reasonRequired);
    return judgement;
}

} // namespace jixiao::scoring
