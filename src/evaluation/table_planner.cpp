// SPDX-License-Identifier: MPL-2.0
#include "evaluation/table_planner.hpp"

#include "evaluation/entry_format.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/joint_rows.hpp"
#include "evaluation/qualitative.hpp"
#include "evaluation/target_argument.hpp"
#include "evaluation/totals.hpp"
#include "scoring/profile_name.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace jixiao::evaluation {

namespace {

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

void addEntry(std::vector<EntryRun>& runs, EntryRun entry) {
    if (!runs.empty()) {
        EntryRun& last = runs.back();
        if (last.column == entry.column && last.lastRow + 1 == entry.firstRow && last.part == entry.part &&
            last.format == entry.format && last.choices == entry.choices) {
            last.lastRow = entry.lastRow;
            return;
        }
    }
    runs.push_back(std::move(entry));
}

/// A weight as an argument: the cell where the cell reads as the number, else the number.
std::u16string weightArgument(const Indicator& indicator, const table::Grid& grid, const RowAssessment& row) {
    const table::Cell* cell = row.weight ? grid.find(indicator.weight) : nullptr;
    if (cell == nullptr) {
        return {};
    }
    if (indicator.weight.row != indicator.target.row) {
        return row.weight->text(); // a merged cell that begins further up
    }
    const std::u16string reference = cellInRow(indicator.weight.column);
    if (cell->hasNumber) {
        return cell->format == table::NumberFormat::percent ? reference + u"*100" : reference;
    }
    return number::Decimal::read(cell->text) ? reference : row.weight->text();
}

/// Rows that a person scores by choosing a grade.
bool isChosen(const Indicator& indicator, const RowAssessment& row) {
    return wayOf(indicator) == Way::byPerson && row.weight.has_value();
}

/// The form's columns that formulas are written into.
std::set<std::int32_t> ownColumns(const IndicatorTable& table) {
    std::set<std::int32_t> columns;
    for (const Indicator& each : table.indicators) {
        for (const CellAddress cell : {each.completion, each.score}) {
            if (cell.exists()) {
                columns.insert(cell.column);
            }
        }
    }
    return columns;
}

class PanelPlanner {
public:
    PanelPlanner(const IndicatorTable& table, const table::Grid& grid, const Rules& rules,
                 const Answers& answers, const AddedColumns& added, Plan& plan)
        : year_{table.year}, tall_{grid, ownColumns(table)}, grid_{grid}, rules_{rules}, answers_{answers},
          added_{added}, plan_{plan} {}

    void addRow(const Indicator& indicator, const RowAssessment& row) {
        const std::int32_t sheetRow = indicator.target.row;
        const std::int32_t actual =
            added_.has(Added::actual) ? added_[Added::actual] : indicator.actual.column;
        if (row.shared || sheetRow < 0 || actual < 0) {
            return;
        }
        lastRow_ = std::max(lastRow_, sheetRow);
        const TargetArgument target = targetArgument(indicator, {row.direction, year_}, grid_);
        const target::Target read = target.read();
        const bool isShare = read.unit.dimension() == target::Dimension::share;
        const std::u16string profile = scoring::profileName(rules_.profile, levelOf(indicator));
        const RowArguments arguments{target.expression,
                                     ActualArgument{actual, grid_.find({sheetRow, actual})},
                                     weightArgument(indicator, grid_, row),
                                     isShare ? unitOf(answers_.percent) : std::u16string_view{}, profile};
        addEntries(indicator, row, read);
        addFormula(state_, {sheetRow, added_[Added::state]}, stateFormula(indicator, arguments), Part::state,
                   false);
        addWhereEmpty(completion_, Added::completion, indicator.completion, sheetRow,
                      completionFormula(indicator, arguments, !added_.has(Added::completion)),
                      Part::completion);
        if (arguments.weight.empty() || row.joint) {
            return;
        }
        addWhereEmpty(score_, Added::score, indicator.score, sheetRow, scoreFormula(indicator, arguments),
                      Part::score);
        if (added_.has(Added::band) && isChosen(indicator, row)) {
            std::vector<std::u16string> choices{cellInRow(actual)};
            if (added_.has(Added::choice)) {
                choices.insert(choices.begin(), cellInRow(added_[Added::choice]));
            }
            addFormula(band_, {sheetRow, added_[Added::band]},
                       bandFormula(rules_.profile, choices, arguments.weight), Part::band, false);
        }
    }

    void finish() {
        for (auto* runs : {&state_, &completion_, &score_, &band_}) {
            plan_.formulas.insert(plan_.formulas.end(), runs->begin(), runs->end());
        }
        for (auto* runs : {&actuals_, &choices_}) {
            plan_.entries.insert(plan_.entries.end(), runs->begin(), runs->end());
        }
    }

    [[nodiscard]] std::int32_t lastRow() const { return lastRow_; }

private:
    void addEntries(const Indicator& indicator, const RowAssessment& row, const target::Target& target) {
        const std::int32_t at = indicator.target.row;
        const bool byGrade = isChosen(indicator, row);
        if (added_.has(Added::actual)) {
            const auto choices = byGrade ? gradeWords(rules_.profile) : std::vector<std::u16string>{};
            addEntry(actuals_, {added_[Added::actual], at, at, Part::actual, entryFormat(target), choices});
        }
        if (added_.has(Added::choice) && byGrade) {
            addEntry(choices_, {added_[Added::choice], at, at, Part::choice, {}, gradeWords(rules_.profile)});
        }
    }

    /// Into the added column, else into the form's own cell; nowhere if something stands there.
    void addWhereEmpty(std::vector<FormulaRun>& runs, Added added, CellAddress own, std::int32_t row,
                       RowFormula formula, Part part) {
        const bool isAdded = added_.has(added);
        const CellAddress cell = isAdded ? CellAddress{row, added_[added]} : own;
        const bool isFree = isAdded || !tall_.contains(cell);
        if (cell.exists() && cell.row == row && isFree && grid_.find(cell) == nullptr) {
            addFormula(runs, cell, std::move(formula), part, !isAdded);
        }
    }

    std::int32_t year_;
    TallCells tall_;
    const table::Grid& grid_;
    const Rules& rules_;
    const Answers& answers_;
    const AddedColumns& added_;
    Plan& plan_;
    std::vector<FormulaRun> state_;
    std::vector<FormulaRun> completion_;
    std::vector<FormulaRun> score_;
    std::vector<FormulaRun> band_;
    std::vector<EntryRun> actuals_;
    std::vector<EntryRun> choices_;
    std::int32_t lastRow_ = -1;
};

/// What the form says about the place a panel is for, behind the heading of an added column.
std::u16string headingOf(const IndicatorTable& table, Added added, std::int32_t panel) {
    std::u16string text{heading(added)};
    for (const Indicator& each : table.indicators) {
        if (each.panel == panel && !each.place.empty()) {
            return text + u'(' + each.place + u')';
        }
    }
    return text;
}

} // namespace

std::vector<Added> neededColumns(const IndicatorTable& table, const TableAssessment& assessment,
                                 const AddedColumns& earlier, const Wishes& wishes, std::int32_t panel) {
    bool hasActual = true;
    bool hasCompletion = true;
    bool hasScore = true;
    bool hasWeight = false;
    bool anyChosen = false;
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const Indicator& each = table.indicators[i];
        if (each.panel != panel) {
            continue;
        }
        // An added actual is attached to its indicator like one of the form.
        hasActual = hasActual && table.columns.actual >= 0;
        hasCompletion = hasCompletion && each.completion.exists();
        hasScore = hasScore && table.columns.score >= 0;
        hasWeight = hasWeight || assessment.rows[i].weight.has_value();
        anyChosen = anyChosen || isChosen(each, assessment.rows[i]);
    }
    std::vector<Added> needed;
    if (!hasActual) {
        needed.push_back(Added::actual);
    }
    if (earlier.has(Added::weight) && table.columns.weight < 0 && hasWeight) { // weights were distributed
        needed.push_back(Added::weight);
    }
    needed.push_back(Added::state);
    if (!hasCompletion && wishes.completion) {
        needed.push_back(Added::completion);
    }
    if (hasWeight && !hasScore) {
        needed.push_back(Added::score);
    }
    if (anyChosen && hasActual) {
        needed.push_back(Added::choice);
    }
    if (anyChosen && wishes.band) {
        needed.push_back(Added::band);
    }
    if (hasWeight && wishes.subtotals && hasLevels(table, panel)) {
        needed.push_back(Added::levelTotal);
    }
    if (hasWeight && wishes.subtotals && hasFunctions(table)) {
        needed.push_back(Added::functionTotal);
    }
    return needed;
}

void planPanel(const IndicatorTable& table, const TableAssessment& assessment, const table::Grid& grid,
               const Rules& rules, const Answers& answers, const AddedColumns& added, std::int32_t panel,
               std::int32_t index, Plan& plan) {
    const std::int32_t first = table.headerRow >= 0 ? table.headerRow : table.range.firstRow;
    if (table.headerRow >= 0) {
        for (std::size_t i = 0; i < addedKinds; ++i) {
            const auto kind = static_cast<Added>(i);
            if (added.has(kind)) {
                plan.texts.push_back({{first, added[kind]}, headingOf(table, kind, panel), Part::header});
            }
        }
    }
    PanelPlanner planner{table, grid, rules, answers, added, plan};
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        if (table.indicators[i].panel == panel) {
            planner.addRow(table.indicators[i], assessment.rows[i]);
        }
    }
    planner.finish();
    const Summands summands{table, assessment, grid, added, panel};
    addSubtotals(summands, plan);
    std::int32_t last = std::max(planner.lastRow(), table.range.lastRow);
    if (panel == 0 && assessment.budget) {
        const auto budget = budgetFormulas(table, *assessment.budget, grid, rules.id);
        plan.formulas.insert(plan.formulas.end(), budget.begin(), budget.end());
    }
    last = std::max(last, addTotals(summands, rules.profile, rules.id, plan));
    for (std::size_t i = 0; i < addedKinds; ++i) {
        const auto kind = static_cast<Added>(i);
        if (added.has(kind)) {
            plan.owned.push_back(
                {ownedName(index, suffix(kind), panel), {first, added[kind], last, added[kind]}});
        }
    }
}

} // namespace jixiao::evaluation
