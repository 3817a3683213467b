// SPDX-License-Identifier: MPL-2.0
/// Which scoring rule the typed scores of a table follow.
#pragma once

#include "evaluation/answers.hpp"
#include "finding/finding.hpp"
#include "scoring/comparison.hpp"
#include "table/grid.hpp"
#include "table/indicator_table.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jixiao::evaluation {

/// The typed scores of a table that a rule could give, with the indicators they belong to.
struct ScoredTable {
    std::vector<scoring::ScoredRow> rows;
    std::vector<std::size_t> indicators; // into IndicatorTable::indicators
};
ScoredTable scoredRows(const table::IndicatorTable& table, const table::Grid& grid, const Answers& answers);

/// The profiles by how many of the typed scores they give, best first; the exceptions are indicators, by
/// their index in the table. Nothing where no score was typed.
std::vector<scoring::Fit> followedRules(const ScoredTable& scored,
                                        std::span<const scoring::Profile* const> all);

/// A profile's title as the argument of a finding.
std::u16string titleOf(const scoring::Profile& profile);

/// A finding where another profile of `all` gives more of the typed scores than `profile` does, with the rows
/// it does not give.
std::optional<finding::Finding> betterRule(const ScoredTable& scored, const table::IndicatorTable& table,
                                           const scoring::Profile& profile,
                                           std::span<const scoring::Profile* const> all, std::int32_t index);

} // namespace jixiao::evaluation
