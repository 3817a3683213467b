// SPDX-License-Identifier: MPL-2.0
/// Tables in, plan out: what evaluation writes and where.
#pragma once

#include "evaluation/assess.hpp"
#include "evaluation/plan.hpp"
#include "table/indicator_table.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace jixiao::evaluation {

/// What the planner must know of the sheet besides its cells.
struct Surroundings {
    std::vector<table::Area> printAreas; // none: the sheet prints everything it holds
    std::vector<OwnedArea> owned;        // what an earlier plan wrote
    std::int32_t lastRow = 0;            // of any sheet
    std::int32_t lastColumn = 0;
};

/// `assessments` has one entry for each table. The grid holds no cell that an earlier plan wrote, except the
/// entry cells. `profile` "" is the default one. Where cells that are needed are taken, nothing is planned
/// for that table and a finding says which.
Plan plan(std::span<const table::IndicatorTable> tables, std::span<const TableAssessment> assessments,
          const table::Grid& grid, const Surroundings& surroundings, std::u16string_view profile);

} // namespace jixiao::evaluation
