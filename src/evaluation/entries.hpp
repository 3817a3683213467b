// SPDX-License-Identifier: MPL-2.0
/// What was typed into columns that an earlier plan added, read back into the tables.
#pragma once

#include "evaluation/plan.hpp"
#include "table/indicator_table.hpp"

#include <span>

namespace jixiao::evaluation {

/// Gives each indicator of a table without actuals, weights or scores of its own the cells that were added
/// for it, and their texts.
void attachEntries(std::span<table::IndicatorTable> tables, std::span<const OwnedArea> owned,
                   const table::Grid& grid);

} // namespace jixiao::evaluation
