// SPDX-License-Identifier: MPL-2.0
/// Tables in, plan out: what evaluation writes and where.
#pragma once

#include "evaluation/assess.hpp"
#include "evaluation/plan.hpp"
#include "evaluation/table_planner.hpp"
#include "table/indicator_table.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace jixiao::evaluation {

/// What the planner must know of the sheet besides its cells.
struct Surroundings {
    std::vector<table::Area> printAreas; // none: the sheet prints everything it holds
    std::vector<OwnedArea> owned;        // what an earlier plan wrote
    std::vector<Answers> answers;        // one for each table, or none
    std::int32_t lastRow = 0;            // of any sheet
    std::int32_t lastColumn = 0;
};

/// The cells as two grids: the form as issued, without anything an earlier plan wrote, and the same with what
/// was typed into cells of ours.
struct Cells {
    const table::Grid& form;
    const table::Grid& filled;
};

/// `assessments` has one entry for each table. Where cells that are needed are taken, nothing is planned for
/// that table and a finding says which.
Plan plan(std::span<const table::IndicatorTable> tables, std::span<const TableAssessment> assessments,
          const Cells& cells, const Surroundings& surroundings, const Rules& rules);

} // namespace jixiao::evaluation
