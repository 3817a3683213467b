// SPDX-License-Identifier: MPL-2.0
/// From headings to columns with roles.
#pragma once

#include "table/layout.hpp"

namespace jixiao::table {

/// Reads every heading, settles the ones that mislead by their company (指标值 beside 目标值 is the actual,
/// 分值 between the levels is the level's), and tells in `evidence` why.
Layout readRoles(const Header& header);

} // namespace jixiao::table
