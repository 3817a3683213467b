// SPDX-License-Identifier: MPL-2.0
#include "scoring/judgement.hpp"

#include "scoring/credit.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jixiao::scoring {

namespace {

using number::Decimal;
using number::Ratio;
using target::Actual;
using target::ActualKind;
using target::Kind;
using target::Obstacle;
using target::Operator;
using target::Target;

Judgement undecidable(Reason reason) {
    Judgement judgement;
    judgement.state = State::undecidable;
    judgement.reason = reason;
    return judgement;
}

Reason reasonFor(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::unitsDiffer:
        return Reason::unitsDiffer;
    case Obstacle::unitMissing:
        return Reason::unitMissing;
    case Obstacle::oppositeBound:
        return Reason::actualOpposite;
    default:
        return Reason::actualUnreadable;
    }
}

/// Whether the text of a number is so doubtful that nothing is decided by it.
bool isDoubtful(const Target& target) {
    const bool lostDigits = target.doubt == target::Doubt::leadingZeros && target.value.isZero(); // ≥000亩
    return target.doubt == target::Doubt::percentTwice || lostDigits;
}

// Every way out leaves by the same name, so that the judgement is made where it goes and never moved.
Judgement judgeNumber(const Target& target, const Actual& actual, const Profile& profile, Level level) {
    Judgement judgement = judgeValue(target, actual.value, profile, level);
    if (actual.boundOnly && judgement.state == State::unmet) { // 90%以上 for ≥95%
        judgement = undecidable(Reason::actualUnreadable);
        return judgement;
    }
    judgement.unitAssumed = actual.unitAssumed;
    if (!actual.otherReading) {
        return judgement;
    }
    const Judgement other = judgeValue(target, *actual.otherReading, profile, level);
    if (judgement.state == other.state && judgement.state != State::undecidable &&
        judgement.credit == other.credit && judgement.deduction == other.deduction) {
        if (judgement.completion != other.completion) {
            judgement.completion.reset();
        }
        judgement.flagged = judgement.flagged && other.flagged;
        judgement.reasonRequired = judgement.reasonRequired && other.reasonRequired;
        return judgement;
    }
    if (!actual.fractionSettles) {
        judgement = undecidable(target.multiplier > 0 ? Reason::unitMissing : Reason::percentAmbiguous);
    }
    return judgement;
}

Judgement judgeDate(const Target& target, const Actual& actual, const Profile& profile) {
    const target::Date& deadline = target.date.last;
    const target::Date& done = actual.date.last;
    if (deadline.year == 0 && done.year != 0) {
        return undecidable(Reason::dateUnclear);
    }
    const auto order = compareDates(done, deadline);
    const bool unclear =
        target.date.lastUnclear && order && *order <= 0 &&
        compareDates(done, target.date.first == target::Date{} ? deadline : target.date.first).value_or(0) >=
            0;
    if (!order || unclear || (actual.date.lastUnclear && *order >= 0)) {
        return undecidable(Reason::dateUnclear);
    }
    const bool isPeriod = target.date.first != target::Date{} && !target.date.lastUnclear;
    if (isPeriod && compareDates(done, target.date.first).value_or(0) < 0) { // 2020年 for 2021.1.1-12.31
        return undecidable(Reason::dateUnclear);
    }
    const bool strict = target.comparison == Operator::lessThan || target.comparison == Operator::moreThan;
    if (strict && *order == 0 && (deadline.day == 0 || done.day == 0)) { // <12月31日 and 12月
        return undecidable(Reason::dateUnclear);
    }
    const bool notBefore = target.comparison == Operator::atLeast || target.comparison == Operator::moreThan;
    Judgement judgement;
    const bool met = (*order == 0 && !strict) || (notBefore ? *order > 0 : *order < 0);
    judgement.state = met ? State::met : State::unmet;
    if (judgement.state == State::met) {
        judgement.completion = Ratio(Decimal(1, 0));
        judgement.credit = judgement.completion;
        judgement.rule = Rule::full;
        judgement.basis = profile.positive.basis;
    } else {
        judgement.reason = Reason::dateLate;
        judgement.reasonRequired = true;
    }
    return judgement;
}

Judgement pending() {
    Judgement judgement;
    judgement.state = State::pending;
    return judgement;
}

Judgement notApplicable() {
    Judgement judgement;
    judgement.state = State::notApplicable;
    judgement.reasonRequired = true;
    return judgement;
}

Judgement notDone() {
    Judgement judgement;
    judgement.state = State::unmet;
    judgement.completion = Ratio();
    judgement.credit = Ratio();
    judgement.rule = Rule::notDone;
    judgement.reasonRequired = true;
    return judgement;
}

Judgement judgeWords(const Actual& actual, const Profile& profile) {
    Judgement judgement;
    judgement.state = State::manual;
    const std::u16string words = text::fold(actual.words);
    const auto& bands = profile.qualitative.bands;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const auto& known = bands[i].words;
        if (std::any_of(known.begin(), known.end(),
                        [&](const std::u16string& word) { return text::fold(word) == words; })) {
            judgement.band = i;
            break;
        }
    }
    return judgement;
}

} // namespace

Judgement judge(const Target& target, const Actual& actual, const Profile& profile, Level level) {
    if (target.kind == Kind::none) {
        return undecidable(Reason::noTarget);
    }
    switch (actual.kind) {
    case ActualKind::empty:
        return pending();
    case ActualKind::notApplicable:
        return notApplicable();
    case ActualKind::notDone:
        return notDone();
    case ActualKind::dash:
        return undecidable(Reason::actualDash);
    default:
        break;
    }
    if (target.kind == Kind::qualitative) {
        return judgeWords(actual, profile);
    }
    if (target.kind == Kind::multi) {
        return undecidable(Reason::severalConditions);
    }
    switch (actual.kind) {
    case ActualKind::number:
        return isDoubtful(target) ? undecidable(Reason::targetDoubtful)
                                  : judgeNumber(target, actual, profile, level);
    case ActualKind::date:
        return judgeDate(target, actual, profile);
    case ActualKind::words:
        return undecidable(Reason::actualWords);
    default:
        return undecidable(reasonFor(actual.obstacle));
    }
}

std::optional<Decimal> points(const Judgement& judgement, const Decimal& weight, const Profile& profile) {
    if (!judgement.credit || weight.isNegative()) {
        return std::nullopt;
    }
    static const Ratio full(Decimal(1, 0));
    Decimal earned =
        *judgement.credit == full
            ? weight // all of a weight is all of it, however many places it has
            : (*judgement.credit * Ratio(weight)).round(profile.rounding.places, profile.rounding.mode);
    earned = earned - judgement.deduction;
    return std::clamp(earned, Decimal(), weight);
}

std::optional<Ratio> exactPoints(const Judgement& judgement, const Decimal& weight) {
    if (!judgement.credit || weight.isNegative()) {
        return std::nullopt;
    }
    return std::clamp(*judgement.credit * Ratio(weight) - Ratio(judgement.deduction), Ratio(), Ratio(weight));
}

std::u16string_view name(State state) {
    switch (state) {
    case State::met:
        return u"met";
    case State::unmet:
        return u"unmet";
    case State::pending:
        return u"pending";
    case State::manual:
        return u"manual";
    case State::notApplicable:
        return u"notapplicable";
    case State::undecidable:
        break;
    }
    return u"undecidable";
}

std::u16string_view code(Reason reason) {
    switch (reason) {
    case Reason::none:
        break;
    case Reason::noTarget:
        return u"no-target";
    case Reason::noDirection:
        return u"no-direction";
    case Reason::approximate:
        return u"approximate";
    case Reason::severalConditions:
        return u"several-conditions";
    case Reason::targetDoubtful:
        return u"target-doubtful";
    case Reason::unitsDiffer:
        return u"units-differ";
    case Reason::unitMissing:
        return u"unit-missing";
    case Reason::percentAmbiguous:
        return u"percent-ambiguous";
    case Reason::actualUnreadable:
        return u"actual-unreadable";
    case Reason::actualWords:
        return u"actual-words";
    case Reason::actualDash:
        return u"actual-dash";
    case Reason::actualOpposite:
        return u"actual-opposite";
    case Reason::dateUnclear:
        return u"date-unclear";
    case Reason::dateLate:
        return u"date-late";
    case Reason::negativeTarget:
        return u"negative-target";
    case Reason::zeroTarget:
        return u"zero-target";
    }
    return u"";
}

} // namespace jixiao::scoring
