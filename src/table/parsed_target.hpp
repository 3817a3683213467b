// SPDX-License-Identifier: MPL-2.0
/// What the target of an indicator says, for the fields of the public contract.
#pragma once

#include "table/indicator_table.hpp"

namespace jixiao::table {

/// Fills kind, comparison, value and unit from the target's text. A graded target is several conditions at
/// once.
void parseTarget(Indicator& indicator);

} // namespace jixiao::table
