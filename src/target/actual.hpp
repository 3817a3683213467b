// SPDX-License-Identifier: MPL-2.0
/// What was achieved (实际完成值), read in the light of the target it answers.
#pragma once

#include "target/target.hpp"

#include <optional>
#include <string_view>

namespace jixiao::target {

enum class ActualKind {
    empty,         // still to be filled
    number,        // a value in a unit that can be compared
    notApplicable, // 不适用
    notDone,       // 未开展: counts as nothing achieved
    words,         // prose; only a person can judge it
    unreadable,    // claims a number but cannot be read, or not against this target
};

struct Actual {
    ActualKind kind = ActualKind::empty;
    number::Decimal value; // in the unit of the target
    /// A plain number against a percent target may be read two ways; this is the other one.
    std::optional<number::Decimal> otherReading;
    Span notUnderstood;
};

/// `cell` is the argument or cell, `unit` the unit of a plain number ("" : the target's).
Actual readActual(const Target& target, const Part& cell, std::u16string_view unit);

} // namespace jixiao::target
