// SPDX-License-Identifier: MPL-2.0
/// Typed scores against computed ones: how they differ, and which rule the form follows.
#pragma once

#include "evaluation/answers.hpp"
#include "finding/finding.hpp"
#include "scoring/profile.hpp"
#include "table/grid.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace jixiao::evaluation {

/// A finding for each typed score that `profile` does not give, and one where another profile of `all` gives
/// more of them. Typed scores stay as they are.
std::vector<finding::Finding> scoreFindings(const table::IndicatorTable& table, const table::Grid& grid,
                                            const Answers& answers, const scoring::Profile& profile,
                                            std::span<const scoring::Profile* const> all, std::int32_t index);

} // namespace jixiao::evaluation
