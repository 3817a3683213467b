// SPDX-License-Identifier: MPL-2.0
/// What was achieved (实际完成值), read in the light of the target it answers.
#pragma once

#include "number/ratio.hpp"
#include "target/target.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jixiao::target {

enum class ActualKind : std::uint8_t {
    empty,         // still to be filled
    number,        // a value that can be compared with the target
    date,          // a date against a deadline
    notApplicable, // 不适用
    notDone,       // 未开展: counts as nothing achieved
    dash,          // / or —: to be asked about
    words,         // prose; only a person can judge it
    unreadable,    // claims a number but cannot be read, or not against this target
};

/// Why an actual is `unreadable`.
enum class Obstacle : std::uint8_t {
    none,
    unitsDiffer,   // 人 against 人次
    unitMissing,   // 900000元 against a target of 90 without a unit
    oppositeBound, // ≥50 as the answer to ≤90
    approximate,   // 约100人, 100余人
    notANumber,    // 5=50%
    notADate,      // a number against a deadline
};

struct Actual {
    ActualKind kind = ActualKind::empty;
    Obstacle obstacle = Obstacle::none;
    number::Ratio value; // in the unit of the target
    /// A plain number against a percent target may be read two ways; this is the other one.
    std::optional<number::Ratio> otherReading;
    /// Whether, where the two readings disagree, the first (the fraction) counts: the target is 50 % or more
    /// and the number at most 2.
    bool fractionSettles = false;
    bool unitAssumed = false; // the target has no unit; the actual's was taken for it
    bool boundOnly = false;   // 90%以上: how much it was is not said, only what it was not below (or above)
    Period date;
    Span notUnderstood;
    std::u16string_view words; // the text itself, where `kind` is words; points into the cell
};

/// `cell` is the argument or cell, `unit` the unit of a plain number ("": the target's).
Actual readActual(const Target& target, const Part& cell, std::u16string_view unit);

} // namespace jixiao::target
