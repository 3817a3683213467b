// SPDX-License-Identifier: MPL-2.0
/// The row of the funds block that is scored (预算执行率): what it stands at, and the formulas for its cells.
#pragma once

#include "evaluation/plan.hpp"
#include "scoring/judgement.hpp"
#include "scoring/profile.hpp"
#include "table/indicator_table.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace jixiao::evaluation {

struct BudgetAssessment {
    std::size_t index = 0;                          // into IndicatorTable::budget
    scoring::State state = scoring::State::pending; // met: the points are there
    number::Decimal weight;
    std::optional<number::Decimal> points; // typed where the form holds a score, else computed
    bool typed = false;
    std::optional<number::Ratio> rate;
    bool reasonRequired = false;
    bool counts = true; // in the form's total
};

/// The first row of the funds block that carries points; nothing where execution is not scored. The revised
/// budget counts where there is one, else the initial one.
std::optional<BudgetAssessment> assessBudget(const table::IndicatorTable& table, const table::Grid& grid,
                                             const scoring::Profile& profile);

/// Formulas for the row's empty cells of points and rate.
std::vector<FormulaRun> budgetFormulas(const table::IndicatorTable& table, const BudgetAssessment& budget,
                                       const table::Grid& grid, std::u16string_view profile);

/// The execution rate as an expression, "" where the form's cells do not hold plain numbers.
std::u16string executionRate(const table::BudgetRow& row);

} // namespace jixiao::evaluation
