// SPDX-License-Identifier: MPL-2.0
/// What evaluation writes for one table.
#pragma once

#include "evaluation/added_columns.hpp"
#include "evaluation/answers.hpp"
#include "evaluation/assess.hpp"
#include "evaluation/plan.hpp"
#include "scoring/profile.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace jixiao::evaluation {

/// What a person wishes of the columns that a table can do without.
struct Wishes {
    bool completion = true; // 完成率
    bool band = true;       // 可评分值
    bool subtotals = true;  // points of levels and functions
};

/// The rules that formulas name, and their id as formulas name it ("": the default).
struct Rules {
    const scoring::Profile& profile;
    std::u16string_view id;
    Wishes wishes{};
};

/// The columns that a panel of a table needs right of it: what the form has itself is not added.
/// `earlier`: those it has already.
std::vector<Added> neededColumns(const table::IndicatorTable& table, const TableAssessment& assessment,
                                 const AddedColumns& earlier, const Wishes& wishes, std::int32_t panel);

/// One panel of a table: headers, entries, formulas and sums. `index`: of the table on its sheet, for the
/// names of what is written. `grid` holds what stands in the form and what was typed into columns of ours.
void planPanel(const table::IndicatorTable& table, const TableAssessment& assessment, const table::Grid& grid,
               const Rules& rules, const Answers& answers, const AddedColumns& added, std::int32_t panel,
               std::int32_t index, Plan& plan);

} // namespace jixiao::evaluation
