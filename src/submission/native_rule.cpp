// SPDX-License-Identifier: MPL-2.0
#include "submission/native_rule.hpp"

#include "evaluation/formulas.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace jixiao::submission {

namespace {

using namespace scoring;
using number::Decimal;
using target::Operator;

std::u16string undecidable() {
    return evaluation::textLiteral(evaluation::wordUndecidable);
}

constexpr int percentDigits = 2;
/// Of the target: with those of the weight, the actual and the cents they stay within the 15 that offices
/// keep.
constexpr std::size_t mostDigits = 9;

std::u16string branch(const std::u16string& condition, const std::u16string& then,
                      const std::u16string& otherwise) {
    return u"IF(" + condition + u';' + then + u';' + otherwise + u')';
}

bool isUpward(Operator comparison) {
    return comparison == Operator::atLeast || comparison == Operator::moreThan;
}
bool isDownward(Operator comparison) {
    return comparison == Operator::atMost || comparison == Operator::lessThan;
}

/// The arithmetic of one row. The bound T and the actual X are in the same unit; a percentage is a fraction,
/// as its cell holds it.
class Rule {
public:
    Rule(const NativeRow& row, const Profile& profile)
        : profile_{profile}, comparison_{row.target.comparison}, weight_{row.weight}, actual_{row.actual} {
        const bool percent = row.target.unit.isPercent();
        limit_ = percent ? row.target.value.shifted(-percentDigits).shortest() : row.target.value.shortest();
        if (!percent || row.unit == u"1") {
            value_ = actual_;
        } else if (row.unit == u"%") {
            value_ = u'(' + actual_ + u"/100)";
        } else {
            isOpen_ = true;
            value_ = branch(actual_ + u"<=" + fractionsUpTo(), actual_, actual_ + u"/100");
        }
        if (profile.zero.negative == ZeroRule::Negative::zero && limit_.isZero()) {
            value_ = u"MAX(0;" + value_ + u')';
        }
    }

    /// The rule can be said plainly.
    [[nodiscard]] bool isPlain() const {
        const bool exactly = comparison_ == Operator::equal;
        if (exactly && profile_.equal.method == EqualRule::Method::tolerance &&
            (isOpen_ || limit_.isNegative())) {
            return false;
        }
        if (!isOpen_) {
            return true;
        }
        // A plain number that can be read both ways counts where both ways give the same points: said below
        // for bounds between 0 and 200 % and the usual rules.
        const bool usual = profile_.positive.method == PositiveRule::Method::linear &&
                           profile_.reverse.method == ReverseRule::Method::inverse;
        return !limit_.isNegative() && limit_ <= Decimal(2, 0) && !profile_.over.deductFrom &&
               (comparison_ != Operator::equal || isAtLeast() || usual);
    }

    [[nodiscard]] std::u16string points() const { return guarded(pointsGuard(), undecidable(), settled()); }

    [[nodiscard]] std::u16string completion() const {
        std::u16string nothing = u"\"\"";
        if (limit_.isNegative() && !isDownward(comparison_)) {
            return nothing;
        }
        const std::u16string guard =
            limit_.isZero() || isDownward(comparison_) ? pointsGuard() : bothWays(twenty());
        return guarded(guard, nothing, completed());
    }

private:
    [[nodiscard]] static std::u16string twenty() { return u"20"; }
    [[nodiscard]] std::u16string bound() const { return limit_.text(); }
    [[nodiscard]] std::u16string times(const Decimal& factor) const {
        return (limit_ * factor).shortest().text();
    }
    [[nodiscard]] bool isAtLeast() const {
        return profile_.equal.method == EqualRule::Method::atLeast && !limit_.isZero();
    }
    /// ≥, >, and = where more does no harm.
    [[nodiscard]] bool isUp() const {
        return isUpward(comparison_) || (comparison_ == Operator::equal && isAtLeast());
    }

    /// Plain numbers up to this are fractions (0.96, 1.05); above 20 they are percent points.
    [[nodiscard]] std::u16string fractionsUpTo() const { return limit_ >= Decimal(5, -1) ? u"2" : u"1"; }

    [[nodiscard]] std::u16string bothWays(const std::u16string& upTo) const {
        return isOpen_ ? u"AND(" + actual_ + u'>' + fractionsUpTo() + u';' + actual_ + u'<' + upTo + u')'
                       : u"";
    }
    static std::u16string guarded(const std::u16string& guard, const std::u16string& then,
                                  const std::u16string& otherwise) {
        return guard.empty() ? otherwise : branch(guard, then, otherwise);
    }

    /// When a plain number can be read both ways, and the two ways give other points.
    [[nodiscard]] std::u16string pointsGuard() const {
        if (!isOpen_ || limit_.isZero()) {
            return {}; // every number above 0 misses ≤0 and meets ≥0
        }
        static const Decimal hundred(100, 0);
        const Decimal points = limit_ * hundred;
        const bool small = limit_ < Decimal(5, -1); // then a fraction above 1 is beyond the bound
        const auto capped = [](const Decimal& value) { return std::min(value, Decimal(20, 0)).shortest(); };
        const auto upTo = [&](const Decimal& value) {
            return capped(value) <= Decimal(1, 0) ? std::u16string{} : bothWays(capped(value).text());
        };
        if (isUp()) {
            const std::u16string guard = small ? upTo(points) : bothWays(twenty());
            // At the bound itself > is met by the one reading and missed by the other.
            const bool missed = comparison_ == Operator::moreThan && small && points < Decimal(20, 0);
            return missed && points > Decimal(1, 0)
                       ? u"AND(" + actual_ + u">1;" + actual_ + u"<=" + capped(points).text() + u')'
                       : guard;
        }
        if (isDownward(comparison_) && small) {
            if (profile_.reverse.method == ReverseRule::Method::excess) {
                return upTo(points + points); // both earn nothing from there
            }
            if (profile_.reverse.method == ReverseRule::Method::direct) {
                const std::u16string_view met = comparison_ == Operator::lessThan ? u"<" : u"<=";
                return capped(points) <= Decimal(1, 0)
                           ? std::u16string{}
                           : u"AND(" + actual_ + u">1;" + actual_ + std::u16string{met} +
                                 capped(points).text() + u')';
            }
        }
        if (comparison_ == Operator::equal && points > Decimal(small ? 10 : 20, 0) &&
            points < hundred + hundred) {
            // 10 for =100% is a tenth of it, or ten times as much: a tenth of the points either way.
            return u"AND(" + actual_ + u'>' + fractionsUpTo() + u';' + actual_ + u"<20;" + actual_ + u"<>" +
                   times(Decimal(10, 0)) + u')';
        }
        return bothWays(twenty());
    }

    [[nodiscard]] std::u16string rounded(const std::u16string& exact) const {
        return nativeRound(exact, profile_.rounding);
    }
    [[nodiscard]] std::u16string share(const Decimal& part) const {
        static const Decimal one(1, 0);
        return part.isZero() ? u"0"
               : part == one ? weight_
                             : rounded(weight_ + u'*' + part.shortest().text());
    }
    /// IF(…;share;IF(…;share;0)), by the steps of a rule.
    template <typename Condition>
    [[nodiscard]] std::u16string stepped(const std::vector<Step>& steps, const Condition& condition) const {
        return std::accumulate(steps.rbegin(), steps.rend(), std::u16string{u"0"},
                               [&](const std::u16string& otherwise, const Step& step) {
                                   return branch(condition(step), share(step.share), otherwise);
                               });
    }

    /// Points of a row that is met; T above 0.
    [[nodiscard]] std::u16string full() const {
        const OverCompletion& over = profile_.over;
        if (!over.deductFrom || !isUp()) {
            return weight_;
        }
        return branch(value_ + u">=" + times(*over.deductFrom),
                      u"MAX(0;" + weight_ + u'-' + over.deduction.shortest().text() + u')', weight_);
    }

    [[nodiscard]] std::u16string positive() const {
        using Method = PositiveRule::Method;
        const PositiveRule& rule = profile_.positive;
        std::u16string linear = rounded(weight_ + u"*MAX(0;" + value_ + u")/" + bound());
        switch (rule.method) {
        case Method::linear:
            break;
        case Method::gate:
            return branch(value_ + u"<=" + times(rule.gate), u"0", linear);
        case Method::steps:
            return stepped(rule.steps,
                           [&](const Step& step) { return u"MAX(0;" + value_ + u")>=" + times(step.from); });
        case Method::direct:
            return u"0";
        }
        return linear;
    }

    /// What of the bound is left by the excess, T-(X-T). The difference of two decimals carries digits that
    /// nobody wrote, which could make a cent.
    [[nodiscard]] std::u16string notExceeded() const {
        return u"ROUND(MAX(0;" + times(Decimal(2, 0)) + u'-' + value_ + u");12)";
    }

    [[nodiscard]] std::u16string reverse() const {
        switch (profile_.reverse.method) {
        case ReverseRule::Method::inverse:
            return rounded(weight_ + u'*' + bound() + u'/' + value_);
        case ReverseRule::Method::excess:
            return rounded(weight_ + u'*' + notExceeded() + u'/' + bound());
        case ReverseRule::Method::direct:
            break;
        }
        return u"0";
    }

    /// The comparison that tells a met row from an unmet one.
    [[nodiscard]] std::u16string meets() const {
        switch (comparison_) {
        case Operator::atLeast:
            return value_ + u">=" + bound();
        case Operator::moreThan:
            return value_ + u'>' + bound();
        case Operator::atMost:
            return value_ + u"<=" + bound();
        case Operator::lessThan:
            return value_ + u'<' + bound();
        case Operator::equal:
            if (isAtLeast()) {
                return value_ + u">=" + bound();
            }
            break;
        case Operator::none:
            break;
        }
        return value_ + u'=' + bound();
    }

    /// All of the weight where the rule itself gives all of it, as > does at the bound.
    [[nodiscard]] std::u16string earnsAll() const {
        const auto positive = profile_.positive.method;
        if (comparison_ == Operator::moreThan &&
            (positive == PositiveRule::Method::linear || positive == PositiveRule::Method::gate)) {
            return value_ + u">=" + bound();
        }
        if (comparison_ == Operator::lessThan && profile_.reverse.method != ReverseRule::Method::direct) {
            return value_ + u"<=" + bound();
        }
        return meets();
    }

    /// Points where the actual can be read one way only.
    [[nodiscard]] std::u16string settled() const {
        if (comparison_ == Operator::none) {
            return branch(meets(), weight_, undecidable());
        }
        if (limit_.isZero()) {
            return branch(meets(), zeroCredit(weight_), zeroCredit(u"0"));
        }
        if (limit_.isNegative()) {
            return branch(meets(), weight_, undecidable()); // a ratio to it says nothing
        }
        if (isUp()) {
            return branch(earnsAll(), full(), positive());
        }
        if (isDownward(comparison_)) {
            return branch(earnsAll(), weight_, reverse());
        }
        if (profile_.equal.method == EqualRule::Method::tolerance) {
            const std::u16string distance = profile_.zero.negative == ZeroRule::Negative::zero
                                                ? u"ABS(MAX(0;" + value_ + u")-" + bound() + u')'
                                                : u"ABS(" + value_ + u'-' + bound() + u')';
            // The difference of two decimals carries digits that nobody wrote.
            return stepped(profile_.equal.within, [&](const Step& step) {
                return u"ROUND(" + distance + u";10)<=" + times(step.from);
            });
        }
        return branch(meets(), weight_, branch(value_ + u'<' + bound(), positive(), reverse()));
    }
    [[nodiscard]] std::u16string zeroCredit(const std::u16string& points) const {
        return profile_.zero.target == ZeroRule::Target::direct ? points : undecidable();
    }

    [[nodiscard]] std::u16string completed() const {
        const auto shown = [](const std::u16string& ratio) { return u"ROUND(" + ratio + u"*100;2)&\"%\""; };
        const std::u16string all = u"\"100%\"";
        if (comparison_ == Operator::none) {
            return branch(meets(), all, u"\"\"");
        }
        if (limit_.isZero()) {
            return branch(meets(), all, u"\"0%\"");
        }
        if (!isDownward(comparison_)) {
            return shown(u"MAX(0;" + value_ + u")/" + bound());
        }
        if (limit_.isNegative()) {
            return branch(meets(), all, u"\"\"");
        }
        return branch(meets(), all,
                      profile_.reverse.method == ReverseRule::Method::excess
                          ? shown(notExceeded() + u'/' + bound())
                          : shown(bound() + u'/' + value_));
    }

    const Profile& profile_;
    Operator comparison_;
    Decimal limit_;
    std::u16string weight_;
    std::u16string actual_;
    std::u16string value_;
    bool isOpen_ = false; // a plain number may be a fraction or percent points
};

bool isOrdinary(const target::Target& target) {
    static const Decimal one(1, 0);
    const std::u16string digits = target.value.shortest().text();
    const auto count = static_cast<std::size_t>(
        std::count_if(digits.begin(), digits.end(), [](char16_t c) { return c >= u'0' && c <= u'9'; }));
    // 比例 is a share without a sign: its cell holds what a percentage's holds, but its target does not.
    const bool bareShare = target.unit.isPercent() && target.unit.factor == number::Ratio(one);
    return target.kind == target::Kind::number && target.doubt == target::Doubt::none &&
           target.divisor == one && target.multiplier == 0 && !bareShare && count <= mostDigits;
}

} // namespace

std::u16string nativeRound(const std::u16string& exact, const RoundingRule& rule) {
    const std::u16string places = language::number(rule.places);
    if (rule.mode == number::Rounding::truncate) {
        // 7.2 may be computed as 7.1999999999999993.
        return u"ROUNDDOWN(ROUND(" + exact + u";10);" + places + u')';
    }
    return u"ROUND(" + exact + u';' + places + u')';
}

std::optional<std::u16string> nativePoints(const NativeRow& row, const Profile& profile) {
    if (!isOrdinary(row.target) || row.weight.empty()) {
        return {};
    }
    const Rule rule{row, profile};
    return rule.isPlain() ? std::optional{rule.points()} : std::nullopt;
}

std::optional<std::u16string> nativeCompletion(const NativeRow& row, const Profile& profile) {
    if (!isOrdinary(row.target)) {
        return {};
    }
    const Rule rule{row, profile};
    return rule.isPlain() ? std::optional{rule.completion()} : std::nullopt;
}

} // namespace jixiao::submission
