// SPDX-License-Identifier: MPL-2.0
/// Which way is better, for a target without an operator.
#pragma once

#include "table/indicator_table.hpp"
#include "target/target.hpp"

namespace jixiao::evaluation {

/// The operator that a plain number stands for in this row: ≤ for cost, ≥ for counts and rates of output,
/// benefit and satisfaction, Operator::none where neither the form nor the level and name say so. Our
/// convention: no document gives the direction of a target without an operator.
target::Operator direction(const table::Indicator& indicator);

} // namespace jixiao::evaluation
