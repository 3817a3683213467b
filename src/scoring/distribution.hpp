// SPDX-License-Identifier: MPL-2.0
/// Dividing points among the rows of a table: exact, in whole steps, by the largest remainder.
///
/// No document says how a table with several core functions is weighted; what is here is arithmetic, and the
/// shares are the user's, the form's or a profile's.
#pragma once

#include "number/decimal.hpp"
#include "scoring/profile.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace jixiao::scoring {

/// A row that earns points. `typed` is what a person gave it: it is kept.
struct WeightRow {
    std::size_t group = 0;
    std::optional<number::Decimal> typed;
};

struct DistributionRequest {
    std::vector<WeightRow> rows;
    /// One for each group. Relative to each other (30, 20, 50 or 3, 2, 5), unless they are `fixed`: then they
    /// are the points of the groups, as a document or the form gives them.
    std::vector<number::Decimal> shares;
    bool fixed = false;
    number::Decimal points{100, 0}; // to give, typed ones included
    number::Decimal step{5, -1};    // every weight given is a whole multiple of it
};

/// Why no numbers are given.
enum class Refusal : std::uint8_t {
    none,
    noRows,          // the table has none
    badStep,         // not above zero
    badPoints,       // not above zero
    badTyped,        // a typed weight below zero
    badShares,       // missing, below zero, or zero for a group that has rows to fill
    typedExceeds,    // numbers: typed, points
    typedDiffers,    // every row is typed, to another sum; numbers: typed, points
    nothingLeft,     // numbers: points, rows without a weight
    restNotMultiple, // numbers: what is left, step
    tooCoarse,       // some row would get nothing; numbers: what is left (in the group), step, rows without
    groupExceeded,   // typed weights of a group exceed its share; numbers: typed, share
    groupDiffers,    // a group of fixed points is typed through, to another sum; numbers: typed, share
    sharesDiffer,    // fixed shares add up to something else than the points; numbers: sum, points
};

struct Distribution {
    std::vector<number::Decimal> weights; // one for each row, typed ones as they were; empty where refused
    Refusal refusal = Refusal::none;
    std::optional<std::size_t> group;     // the group at fault
    std::vector<number::Decimal> numbers; // as Refusal says

    [[nodiscard]] bool refused() const { return refusal != Refusal::none; }
};

/// Gives every group its share and every row of a group as much as the others, less than a step apart; the
/// steps that are left over go to the largest remainders, the earlier one first where they are equal. A
/// group whose rows are all typed has what was typed, and the others share the rest.
Distribution distribute(const DistributionRequest& request);

/// The points of a profile's plan for rows of these levels, and the group of each row. Nothing where the
/// document has no plan for such a table.
struct PlannedShares {
    std::vector<number::Decimal> shares;
    std::vector<std::vector<Level>> levels; // of each share
    std::vector<std::size_t> groupOf;       // of each row
};
std::optional<PlannedShares> plannedShares(const Profile& profile, std::span<const Level> rows);

} // namespace jixiao::scoring
