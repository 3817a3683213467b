// SPDX-License-Identifier: MPL-2.0
/// Heading rows and the rows below them that carry their values.
#pragma once

#include "table/indicator_table.hpp"

namespace jixiao::table {

/// Marks rows that have a weight but neither target nor actual, and the rows below them that have values but
/// no weight: ★粮食作物 10 points, below it 红薯 5.5亩, 玉米 3亩.
void markParents(IndicatorTable& table);

} // namespace jixiao::table
