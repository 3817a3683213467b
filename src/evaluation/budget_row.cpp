// SPDX-License-Identifier: MPL-2.0
#include "evaluation/budget_row.hpp"

#include "evaluation/assess.hpp"
#include "evaluation/formulas.hpp"
#include "scoring/execution.hpp"
#include "table/amount.hpp"

namespace jixiao::evaluation {

namespace {

using scoring::State;
using table::BudgetRow;
using table::CellAddress;
using table::Grid;

bool isFilled(const Grid& grid, CellAddress at) {
    return at.exists() && grid.find(at) != nullptr;
}

target::Part partAt(const Grid& grid, CellAddress at) {
    const table::Cell* cell = at.exists() ? grid.find(at) : nullptr;
    if (cell == nullptr) {
        return {};
    }
    return cell->hasNumber ? target::Part{{}, cell->number} : target::Part{cell->text, {}};
}

/// The budget in force, live: the revised one once there is one.
std::u16string budgetExpression(const BudgetRow& row) {
    if (!row.revisedCell.exists() || !row.initialCell.exists()) {
        return cellName(row.revisedCell.exists() ? row.revisedCell : row.initialCell);
    }
    const std::u16string revised = cellName(row.revisedCell);
    return u"IF(ISBLANK(" + revised + u");" + cellName(row.initialCell) + u';' + revised + u')';
}

bool hasAmounts(const BudgetRow& row) {
    return row.executedCell.exists() && (row.initialCell.exists() || row.revisedCell.exists());
}

FormulaRun inForm(CellAddress cell, std::u16string formula, Part part) {
    return {cell.column, cell.row, cell.row, RowFormula{std::move(formula)}, part, true};
}

} // namespace

std::optional<BudgetAssessment> assessBudget(const table::IndicatorTable& table, const Grid& grid,
                                             const scoring::Profile& profile) {
    for (std::size_t i = 0; i < table.budget.size(); ++i) {
        const BudgetRow& row = table.budget[i];
        const auto weight = table::readAmount(row.weight);
        if (!weight || weight->isZero() || weight->isNegative()) {
            continue;
        }
        BudgetAssessment result;
        result.index = i;
        result.weight = *weight;
        const CellAddress budget = isFilled(grid, row.revisedCell) ? row.revisedCell : row.initialCell;
        const auto execution =
            scoring::execution(partAt(grid, budget), partAt(grid, row.executedCell), result.weight, profile);
        if (execution) {
            result.rate = execution->rate;
            result.points = execution->points;
            result.reasonRequired = execution->reasonRequired;
        }
        if (isFilled(grid, row.scoreCell)) {
            result.points = table::readAmount(row.score); // as it stands, readable or not
            result.typed = result.points.has_value();
        }
        result.counts = row.scoreCell.exists();
        result.state = result.points                      ? State::met
                       : isFilled(grid, row.executedCell) ? State::undecidable
                                                          : State::pending;
        return result;
    }
    return {};
}

std::vector<FormulaRun> budgetFormulas(const table::IndicatorTable& table, const BudgetAssessment& budget,
                                       const Grid& grid, std::u16string_view profile) {
    const BudgetRow& row = table.budget[budget.index];
    std::vector<FormulaRun> formulas;
    if (!hasAmounts(row)) {
        return formulas;
    }
    const std::u16string executed = cellName(row.executedCell);
    const std::u16string once = u"=IF(ISBLANK(" + executed + u");" + std::u16string{nothingYet} + u';';
    if (row.scoreCell.exists() && grid.find(row.scoreCell) == nullptr) {
        const table::Cell* weight = grid.find(row.weightCell);
        const std::u16string points =
            weight != nullptr && weight->hasNumber && weight->format == table::NumberFormat::plain
                ? cellName(row.weightCell)
                : budget.weight.shortest().text();
        formulas.push_back(inForm(row.scoreCell,
                                  once + u"IFNA(" +
                                      call(u"EXECUTION", {budgetExpression(row), executed, points}, profile) +
                                      u';' + textLiteral(wordUndecidable) + u"))",
                                  Part::score));
    }
    if (row.rateCell.exists() && grid.find(row.rateCell) == nullptr) {
        // A text, so that it reads as a percentage whatever the cell's own format is.
        formulas.push_back(inForm(row.rateCell,
                                  once + u"IFERROR(ROUND(" + executionRate(row) + u"*100;2)&\"%\";" +
                                      std::u16string{nothingYet} + u"))",
                                  Part::completion));
    }
    return formulas;
}

std::u16string executionRate(const BudgetRow& row) {
    return hasAmounts(row) ? cellName(row.executedCell) + u"/(" + budgetExpression(row) + u')'
                           : std::u16string{};
}

} // namespace jixiao::evaluation
