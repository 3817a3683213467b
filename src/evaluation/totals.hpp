// SPDX-License-Identifier: MPL-2.0
/// What is added up below and beside a table: points of each level and function, the total, its grade.
#pragma once

#include "evaluation/added_columns.hpp"
#include "evaluation/assess.hpp"
#include "evaluation/plan.hpp"
#include "scoring/profile.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <string_view>

namespace jixiao::evaluation {

/// A table to be added up. `panel`: of its indicators, only these.
struct Summands {
    const table::IndicatorTable& table;
    const TableAssessment& assessment;
    const table::Grid& grid;
    const AddedColumns& added;
    std::int32_t panel = 0;
};

/// Whether the points of several level-1 blocks, or of several core functions, are worth a column.
bool hasLevels(const table::IndicatorTable& table, std::int32_t panel);
bool hasFunctions(const table::IndicatorTable& table);

/// Points of each level-1 block and of each core function, beside its first row.
void addSubtotals(const Summands& summands, Plan& plan);

/// The total, in the form's own cell if that is empty, else in an added column beside or below it; the total
/// the other way where rows may not apply (rescaled or not); the grade. Nothing while rows have no scores.
/// Answers the last row written.
std::int32_t addTotals(const Summands& summands, const scoring::Profile& profile,
                       std::u16string_view profileId, Plan& plan);

} // namespace jixiao::evaluation
