// SPDX-License-Identifier: MPL-2.0
/// Levels that can only be told from the rows around.
#pragma once

#include "table/indicator_table.hpp"
#include "table/indicators.hpp"

#include <span>

namespace jixiao::table {

/// Two repairs, over the whole block:
/// - Numbering that starts again at 1 without a new level-2 label has lost that label. Where exactly one
/// label of the
///   same level 1 stands between the one above and the next one below, in the order of the taxonomy, that is
///   it.
/// - Rows in front of the first label stand in the level 1 of that label, where it is the first level of the
/// form.
void repairLabels(IndicatorTable& table, std::span<RowNotes> notes);

} // namespace jixiao::table
