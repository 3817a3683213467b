// SPDX-License-Identifier: MPL-2.0
/// Rows of published forms with their typed scores.
#pragma once

#include "scoring/comparison.hpp"
#include "support/tsv.hpp"

namespace jixiao::test {

/// A line of scored_examples.tsv. Where the form gives no operator the kind of the indicator says which way
/// is better.
scoring::ScoredRow scoredRow(const TsvRow& line);

} // namespace jixiao::test
