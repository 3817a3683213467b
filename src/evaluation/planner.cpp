// SPDX-License-Identifier: MPL-2.0
#include "evaluation/planner.hpp"

#include "evaluation/form_edge.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/target_argument.hpp"
#include "evaluation/totals.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <string>

namespace jixiao::evaluation {

namespace {

using table::Area;
using table::CellAddress;
using table::Indicator;
using table::IndicatorTable;

/// Adds a formula below the last one, or begins a new run.
void addFormula(std::vector<FormulaRun>& runs, CellAddress cell, RowFormula formula, Part part, bool inForm) {
    if (formula.empty()) {
        return;
    }
    if (!runs.empty()) {
        FormulaRun& last = runs.back();
        if (last.column == cell.column && last.lastRow + 1 == cell.row && last.part == part &&
            last.inForm == inForm && last.formula == formula) {
            last.lastRow = cell.row;
            return;
        }
    }
    runs.push_back({cell.column, cell.row, cell.row, std::move(formula), part, inForm});
}

/// A weight as an argument: the cell where the cell reads as the number, else the number.
std::u16string weightArgument(const Indicator& indicator, const table::Grid& grid, const RowAssessment& row) {
    const table::Cell* cell = row.weight ? grid.find(indicator.weight) : nullptr;
    if (cell == nullptr) {
        return {};
    }
    const std::u16string reference = cellInRow(indicator.weight.column);
    if (cell->hasNumber) {
        return cell->format == table::NumberFormat::percent ? reference + u"*100" : reference;
    }
    return number::Decimal::read(cell->text) ? reference : row.weight->text();
}

/// The columns that a table lacks and that are added right of it, -1 where the form has the thing itself or
/// does not need it.
struct AddedColumns {
    std::int32_t first = 0;
    std::int32_t actual = -1;
    std::int32_t state = -1;
    std::int32_t completion = -1;
    std::int32_t score = -1;
    std::int32_t count = 0;
};

AddedColumns addedColumns(const IndicatorTable& table, bool hasWeights, std::int32_t first) {
    AddedColumns added;
    added.first = first;
    const auto next = [&] { return first + added.count++; };
    if (table.columns.actual < 0) {
        added.actual = next();
    }
    added.state = next();
    if (table.columns.completion < 0) {
        added.completion = next();
    }
    if (hasWeights && table.columns.score < 0) {
        added.score = next();
    }
    return added;
}

/// Where an earlier plan put the columns of a table.
std::optional<std::int32_t> earlierColumn(std::span<const OwnedArea> owned, std::int32_t index) {
    std::optional<std::int32_t> column;
    for (const OwnedArea& area : owned) {
        if (area.name.starts_with(ownedName(index, u""))) {
            column = std::min(column.value_or(area.area.firstColumn), area.area.firstColumn);
        }
    }
    return column;
}

/// The print areas that are the form's own, not set by an earlier plan.
std::vector<Area> ownPrintAreas(const Surroundings& surroundings) {
    for (const OwnedArea& owned : surroundings.owned) {
        if (owned.name == printAreaName && surroundings.printAreas == std::vector{owned.area}) {
            return {};
        }
    }
    return surroundings.printAreas;
}

/// Plans one table.
class TablePlanner {
public:
    TablePlanner(const IndicatorTable& table, const TableAssessment& assessment, const table::Grid& grid,
                 std::u16string_view profile, std::int32_t index, std::int32_t firstColumn, Plan& plan)
        : table_{table}, assessment_{assessment}, grid_{grid}, profile_{profile}, index_{index},
          hasWeights_{!assessment.weight.isZero()}, added_{addedColumns(table, hasWeights_, firstColumn)},
          plan_{plan} {}

    [[nodiscard]] const AddedColumns& added() const { return added_; }

    void addHeaders() {
        addHeader(added_.actual, u"实际完成值");
        addHeader(added_.state, u"达标情况");
        addHeader(added_.completion, u"完成率");
        addHeader(added_.score, u"得分");
    }

    void addRows() {
        std::vector<FormulaRun> state;
        std::vector<FormulaRun> completion;
        std::vector<FormulaRun> score;
        for (std::size_t i = 0; i < table_.indicators.size(); ++i) {
            addRow(table_.indicators[i], assessment_.rows[i], state, completion, score);
        }
        for (auto* runs : {&state, &completion, &score}) {
            plan_.formulas.insert(plan_.formulas.end(), runs->begin(), runs->end());
        }
    }

    void addTotals() {
        if (!hasWeights_) {
            return;
        }
        const auto total = totalFormula(table_, assessment_, grid_, added_.score);
        if (!total) {
            return;
        }
        plan_.formulas.push_back(*total);
        lastRow_ = std::max(lastRow_, total->lastRow);
    }

    void addOwned() {
        const std::int32_t first = table_.headerRow >= 0 ? table_.headerRow : table_.range.firstRow;
        const std::int32_t last = std::max(lastRow_, table_.range.lastRow);
        const auto own = [&](std::int32_t column, std::u16string_view what) {
            if (column >= 0) {
                plan_.owned.push_back({ownedName(index_, what), {first, column, last, column}});
            }
        };
        own(added_.actual, u"Actual");
        own(added_.state, u"State");
        own(added_.completion, u"Completion");
        own(added_.score, u"Score");
    }

private:
    void addHeader(std::int32_t column, std::u16string_view text) {
        if (column >= 0 && table_.headerRow >= 0) {
            plan_.texts.push_back({{table_.headerRow, column}, std::u16string{text}, Part::header});
        }
    }

    void addRow(const Indicator& indicator, const RowAssessment& row, std::vector<FormulaRun>& state,
                std::vector<FormulaRun>& completion, std::vector<FormulaRun>& score) {
        const std::int32_t sheetRow = indicator.target.row;
        const std::int32_t actual = added_.actual >= 0 ? added_.actual : indicator.actual.column;
        if (sheetRow < 0 || actual < 0) {
            return;
        }
        lastRow_ = std::max(lastRow_, sheetRow);
        if (added_.actual >= 0) {
            addEntry(added_.actual, sheetRow);
        }
        const std::u16string target = targetArgument(indicator, row.direction, grid_).expression;
        const std::u16string weight = weightArgument(indicator, grid_, row);
        addFormula(state, {sheetRow, added_.state}, stateFormula(indicator, target, actual, profile_),
                   Part::state, false);
        addWhereEmpty(completion, {sheetRow, added_.completion}, indicator.completion,
                      completionFormula(indicator, target, actual, profile_), Part::completion);
        if (!weight.empty()) {
            addWhereEmpty(score, {sheetRow, added_.score}, indicator.score,
                          scoreFormula(indicator, target, actual, weight, profile_), Part::score);
        }
    }

    void addEntry(std::int32_t column, std::int32_t row) {
        if (!plan_.entries.empty() && plan_.entries.back().column == column &&
            plan_.entries.back().lastRow + 1 == row) {
            plan_.entries.back().lastRow = row;
        } else {
            plan_.entries.push_back({column, row, row});
        }
    }

    /// Into the added column, else into the form's own cell if nothing stands there.
    void addWhereEmpty(std::vector<FormulaRun>& runs, CellAddress added, CellAddress own, RowFormula formula,
                       Part part) {
        if (added.column >= 0) {
            addFormula(runs, added, std::move(formula), part, false);
        } else if (own.exists() && grid_.find(own) == nullptr) {
            addFormula(runs, own, std::move(formula), part, true);
        }
    }

    const IndicatorTable& table_;
    const TableAssessment& assessment_;
    const table::Grid& grid_;
    std::u16string_view profile_;
    std::int32_t index_;
    bool hasWeights_;
    AddedColumns added_;
    std::int32_t lastRow_ = -1;
    Plan& plan_;
};

void addFinding(Plan& plan, std::u16string_view code, table::Severity severity, std::int32_t index,
                CellAddress cell, std::vector<std::u16string> arguments) {
    plan.findings.push_back({code, severity, index, cell, std::move(arguments)});
}

/// Runs in cells of the form get a name of their own each: the form's other cells in that column are not
/// ours.
void ownFormCells(Plan& plan) {
    std::int32_t count = 0;
    for (const FormulaRun& run : plan.formulas) {
        if (run.inForm) {
            plan.owned.push_back({std::u16string{ownedPrefix} + u"Form_" + language::number(++count),
                                  {run.firstRow, run.column, run.lastRow, run.column}});
        }
    }
}

void sayDirections(Plan& plan, const IndicatorTable& table, const TableAssessment& assessment,
                   std::int32_t index) {
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        if (const auto direction = assessment.rows[i].direction; direction != target::Operator::none) {
            addFinding(plan, u"direction-taken", table::Severity::info, index, table.indicators[i].target,
                       {table.indicators[i].targetText, std::u16string{symbol(direction)}});
        }
    }
}

} // namespace

Plan plan(std::span<const IndicatorTable> tables, std::span<const TableAssessment> assessments,
          const table::Grid& grid, const Surroundings& surroundings, std::u16string_view profile) {
    Plan result;
    const std::vector<Area> printAreas = ownPrintAreas(surroundings);
    const std::int32_t edge = formEdge(tables, grid, printAreas);
    std::int32_t column = edge + 1;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const IndicatorTable& table = tables[i];
        const auto index = static_cast<std::int32_t>(i);
        if (table.stage == table::Stage::monitoring) {
            addFinding(result, u"monitoring-not-scored", table::Severity::info, index, {}, {});
            continue;
        }
        if (table.indicators.empty()) {
            continue;
        }
        // Tables that share rows get their columns one after the other; tables below each other the same
        // ones.
        const bool besideLast = i > 0 && tables[i - 1].range.lastRow >= table.range.firstRow;
        Plan own;
        const std::int32_t firstColumn =
            earlierColumn(surroundings.owned, index).value_or(besideLast ? column : edge + 1);
        TablePlanner planner{table, assessments[i], grid, profile, index, firstColumn, own};
        const std::int32_t last = planner.added().first + planner.added().count - 1;
        const auto taken = firstTaken(grid, {table.headerRow >= 0 ? table.headerRow : table.range.firstRow,
                                             edge + 1, table.range.lastRow + 1, std::max(last, edge + 1)});
        if (taken || last > surroundings.lastColumn) {
            const CellAddress at = taken.value_or(CellAddress{table.headerRow, surroundings.lastColumn});
            addFinding(result, u"helper-columns-taken", table::Severity::error, index, at, {cellName(at)});
            continue;
        }
        planner.addHeaders();
        planner.addRows();
        planner.addTotals();
        planner.addOwned();
        sayDirections(own, table, assessments[i], index);
        if (assessments[i].weight.isZero()) {
            addFinding(own, u"no-weights", table::Severity::info, index, {}, {});
        }
        column = last + 1;
        const auto append = [](auto& to, auto& from) { to.insert(to.end(), from.begin(), from.end()); };
        append(result.texts, own.texts);
        append(result.entries, own.entries);
        append(result.formulas, own.formulas);
        append(result.owned, own.owned);
        append(result.findings, own.findings);
    }
    ownFormCells(result);
    if (printAreas.empty() && !result.empty()) {
        result.printArea = Area{0, 0, surroundings.lastRow, edge};
        result.owned.push_back({std::u16string{printAreaName}, *result.printArea});
    }
    return result;
}

} // namespace jixiao::evaluation
