// SPDX-License-Identifier: MPL-2.0
/// Typed scores against computed ones: how they differ, and which profile a scored form follows. A typed
/// score is never corrected; it is compared.
#pragma once

#include "number/ratio.hpp"
#include "scoring/judgement.hpp"
#include "scoring/profile.hpp"
#include "target/actual.hpp"
#include "target/target.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::scoring {

/// A row of a scored form. An execution row has no target: its budget and what was executed are given
/// instead.
struct ScoredRow {
    target::Target target; // with the direction that was taken for it
    target::Actual actual;
    std::optional<number::Decimal> budget;
    std::optional<number::Decimal> executed;
    Level level = Level::unknown;
    number::Decimal weight;
    number::Decimal typed; // at the places it was typed with
};

enum class Difference : std::uint8_t {
    equal,
    rounding,     // the computed points, rounded to the places that were typed
    truncation,   // the computed points, cut off there
    otherProfile, // what another profile gives
    units,        // right if target and actual were in different units
    byHand,       // none of these
    withinBand,   // a qualitative row: in the grade its words name, or in any where they name none
    outsideBand,  // a qualitative row: not in the grade its words name
    notComputed,  // the profile computes nothing for this row
};

struct Comparison {
    Difference difference = Difference::notComputed;
    std::optional<number::Decimal> computed;
    std::vector<std::u16string> profiles; // otherProfile: their ids, in the order given
};

/// How a typed score differs from what `profile` gives; `others` are asked only where it differs.
Comparison compare(const ScoredRow& row, const Profile& profile, std::span<const Profile* const> others);

/// "equal", "rounding", "truncation", "other-profile", "units", "by-hand", "within-band", "outside-band",
/// "not-computed".
std::u16string_view code(Difference difference);

/// How well a profile explains a scored form.
struct Fit {
    const Profile* profile = nullptr;
    std::size_t computed = 0;            // rows it computes
    std::size_t equal = 0;               // of them as typed
    std::size_t near = 0;                // of them as typed but for rounding or truncation
    std::vector<std::size_t> exceptions; // the rest, by their index
};

/// Which rule a form follows: the profiles by the rows they give exactly, then by those they give nearly,
/// then in the order given.
std::vector<Fit> rank(std::span<const ScoredRow> rows, std::span<const Profile* const> profiles);

} // namespace jixiao::scoring
