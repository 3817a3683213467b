// SPDX-License-Identifier: MPL-2.0
/// Distributing weights (分配分值) over a table: which rows get points, in what groups, and how many.
#pragma once

#include "scoring/distribution.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jixiao::evaluation {

/// What points are divided among first; the rows of each part then get as much as each other.
enum class WeightWay : std::uint8_t { functions, levels, indicators };

/// Where the shares come from.
enum class WeightShares : std::uint8_t {
    equal,    // functions alike
    budget,   // functions by their budgets, which are given
    typed,    // functions or levels as given
    document, // levels as the profile's document says
    form,     // levels as the form prints them: 产出指标(50分)
};

struct WeightChoices {
    WeightWay way = WeightWay::indicators;
    WeightShares shares = WeightShares::equal;
    std::vector<number::Decimal> given; // for `budget` and `typed`: one for each group
    number::Decimal step{5, -1};
    std::optional<number::Decimal> points; // to give; none: as the form says
};

/// A weight that an earlier distribution wrote.
struct WrittenWeight {
    table::CellAddress cell;
    number::Decimal points;
    bool operator==(const WrittenWeight&) const = default;
};

/// A row that can have a weight.
struct Claimant {
    std::size_t indicator = 0; // into IndicatorTable::indicators
    table::CellAddress cell;   // where its weight stands or would stand
    std::optional<number::Decimal> typed;
};

/// The rows of a table that earn points, those of the first panel only; no row whose cell belongs to another
/// one (merged cells, rows of values below a scored heading) or holds something else than a number.
/// `addedColumn`: the column added for weights where the form has none, else -1. A cell that still holds what
/// was `written` counts as empty.
std::vector<Claimant> claimants(const table::IndicatorTable& table, const table::Grid& grid,
                                std::int32_t addedColumn, std::span<const WrittenWeight> written);

/// A part that points are divided among first.
struct WeightGroup {
    std::u16string label; // short, as the form has it; "" for the whole table
    std::size_t rows = 0;
    std::optional<number::Decimal> share; // known without asking
};

/// What a table offers and asks.
struct WeightQuestion {
    const table::IndicatorTable* table = nullptr;
    const scoring::Profile* profile = nullptr;
    std::vector<Claimant> claimants;
    number::Decimal points; // to give, as the form says: less what budget execution earns in its own row

    [[nodiscard]] bool hasFunctions() const;
    [[nodiscard]] bool hasPrintedPoints() const;
    /// The groups of a way, and the one of each claimant.
    [[nodiscard]] std::vector<WeightGroup> groups(WeightWay way, WeightShares shares) const;
    /// What fits the table best: as the form prints its points, core functions alike, levels as the document
    /// says, else indicators alike.
    [[nodiscard]] WeightChoices usual() const;
};

/// `table` and `profile` must outlive what is given back.
WeightQuestion weightQuestion(const table::IndicatorTable& table, const scoring::Profile& profile,
                              std::vector<Claimant> claimants);

/// Numbers, or the reason why there are none.
struct Weighting {
    std::vector<number::Decimal> weights; // one for each claimant; empty where refused
    std::vector<number::Decimal> groupPoints;
    number::Decimal smallest; // of all rows, typed ones included
    number::Decimal largest;
    number::Decimal total;
    std::size_t filled = 0;                 // rows that get a number
    std::size_t kept = 0;                   // rows whose number was typed
    std::vector<finding::Finding> findings; // `table` is not set
    [[nodiscard]] bool refused() const { return weights.empty(); }
};

Weighting weigh(const WeightQuestion& question, const WeightChoices& choices);

} // namespace jixiao::evaluation
