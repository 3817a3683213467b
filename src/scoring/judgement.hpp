// SPDX-License-Identifier: MPL-2.0
/// Whether a target is met, how far, and which share of its weight that earns.
#pragma once

#include "number/ratio.hpp"
#include "scoring/profile.hpp"
#include "target/actual.hpp"
#include "target/target.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jixiao::scoring {

enum class State : std::uint8_t { met, unmet, pending, manual, notApplicable, undecidable };

/// Why a row is undecidable, or decided without points.
enum class Reason : std::uint8_t {
    none,
    noTarget,          // nothing to compare with
    noDirection,       // no operator, and the actual is not equal
    approximate,       // 左右 without a tolerance
    severalConditions, // more than one condition in the target
    targetDoubtful,    // a split target's 0.95 beside %
    unitsDiffer,
    unitMissing,      // the actual has a unit that changes its size, the target has none
    percentAmbiguous, // a plain number that may be a fraction or percent points
    actualUnreadable,
    actualWords,    // 完成 as the answer to a number
    actualDash,     // / or —
    actualOpposite, // ≥50 as the answer to ≤90
    dateUnclear,    // a month as the answer to a day in it, or a year is missing, or the day is before the period
    dateLate,       // unmet; no rule gives points for a late date
    negativeTarget, // unmet; a ratio to a negative target says nothing
    zeroTarget,     // the profile does not score T = 0
};

/// The rule that gave the credit.
enum class Rule : std::uint8_t {
    none,
    full,               // met
    linear,             // A/T
    gate,               // A/T, or nothing up to the gate
    steps,              // by A/T
    direct,             // unmet, so nothing
    inverse,            // T/A
    excess,             // 1-(A-T)/T
    tolerance,          // by |A-T|/T
    zeroTarget,         // T is 0: all or nothing
    notDone,            // 未开展
    satisfactionSteps,  // by A
    satisfactionDeduct, // points off for every so many percent below T
};

struct Judgement {
    State state = State::undecidable;
    Reason reason = Reason::none;
    /// A/T as it is (1.3: 130 %); under ≤ and < 1 when met, else what the reverse rule gives. Absent where
    /// there is none, or where two readings of a percent differ in it.
    std::optional<number::Ratio> completion;
    Rule rule = Rule::none;
    Basis basis = Basis::convention; // of that rule
    /// Share of the weight that is earned, 0…1. Absent where no rule gives one.
    std::optional<number::Ratio> credit;
    number::Decimal deduction;       // points taken off by the document's own rule for over-completion
    bool flagged = false;            // far over target, or otherwise to be looked at under the profile
    bool reasonRequired = false;     // 偏差原因 has to be given
    bool unitAssumed = false;        // the target has no unit; the actual's was taken for it
    std::optional<std::size_t> band; // qualitative: index of the grade the actual's words mean
};

/// `level` is known in a table; a function knows none.
Judgement judge(const target::Target& target, const target::Actual& actual, const Profile& profile,
                Level level = Level::unknown);

/// Points for a judgement, rounded as the profile says, 0…weight. Nothing where there is no credit or the
/// weight is negative.
std::optional<number::Decimal> points(const Judgement& judgement, const number::Decimal& weight,
                                      const Profile& profile);

/// The same before it is rounded.
std::optional<number::Ratio> exactPoints(const Judgement& judgement, const number::Decimal& weight);

/// "met", "unmet", "pending", "manual", "notapplicable", "undecidable": the words of the public contract.
std::u16string_view name(State state);

/// A stable code: "no-direction", "units-differ" …; "" for none.
std::u16string_view code(Reason reason);

} // namespace jixiao::scoring
