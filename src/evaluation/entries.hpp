// SPDX-License-Identifier: MPL-2.0
/// The columns that an earlier plan added for a person to fill, read back into the tables.
#pragma once

#include "evaluation/plan.hpp"
#include "table/indicator_table.hpp"

#include <span>

namespace jixiao::evaluation {

/// Gives each indicator of a table without actuals of its own the cell that was added for it, and its text.
void attachEntries(std::span<table::IndicatorTable> tables, std::span<const OwnedArea> owned,
                   const table::Grid& grid);

} // namespace jixiao::evaluation
