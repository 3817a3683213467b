// SPDX-License-Identifier: MPL-2.0
#include "evaluation/planner.hpp"

#include "evaluation/added_columns.hpp"
#include "evaluation/form_edge.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/target_argument.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace jixiao::evaluation {

namespace {

using table::Area;
using table::CellAddress;
using table::Indicator;
using table::IndicatorTable;

/// The print areas that are the form's own, not set by an earlier plan.
std::vector<Area> ownPrintAreas(const Surroundings& surroundings) {
    for (const OwnedArea& owned : surroundings.owned) {
        if (owned.name == printAreaName && surroundings.printAreas == std::vector{owned.area}) {
            return {};
        }
    }
    return surroundings.printAreas;
}

void addFinding(Plan& plan, std::u16string_view code, finding::Severity severity, std::int32_t index,
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
            addFinding(plan, u"direction-taken", finding::Severity::info, index, table.indicators[i].target,
                       {table.indicators[i].targetText, std::u16string{symbol(direction)}});
        }
    }
}

/// Once for a table: dates without a year are in the table's.
void sayYear(Plan& plan, const IndicatorTable& table, const table::Grid& grid, std::int32_t index) {
    for (const Indicator& each : table.indicators) {
        if (table.year > 0 && each.kind == target::Kind::date &&
            targetArgument(each, {}, grid).read().date.last.year == 0) {
            addFinding(plan, u"year-taken", finding::Severity::info, index, each.target,
                       {each.targetText, language::number(table.year)});
            return;
        }
    }
}

std::int32_t panelsOf(const IndicatorTable& table) {
    std::int32_t panels = 1;
    for (const Indicator& each : table.indicators) {
        panels = std::max(panels, each.panel + 1);
    }
    return panels;
}

/// Where the added columns of a table's panels go. Nothing where a cell they need is taken.
struct Columns {
    std::vector<AddedColumns> panels;
    std::int32_t last = -1;
    std::optional<CellAddress> taken;
};

Columns placeColumns(const IndicatorTable& table, const TableAssessment& assessment, const table::Grid& form,
                     const Surroundings& surroundings, const Wishes& wishes, std::int32_t index,
                     std::int32_t edge, std::int32_t first) {
    Columns columns;
    const std::int32_t panels = panelsOf(table);
    for (std::int32_t panel = 0; panel < panels; ++panel) {
        AddedColumns& added = columns.panels.emplace_back(surroundings.owned, index, panel);
        added.place(neededColumns(table, assessment, added, wishes, panel),
                    std::max(first, columns.last + 1));
        columns.last = std::max(columns.last, added.last());
    }
    // Two rows below the table are for the total and its grade.
    columns.taken = firstTaken(form, {table.headerRow >= 0 ? table.headerRow : table.range.firstRow, edge + 1,
                                      table.range.lastRow + 2, std::max(columns.last, edge + 1)});
    if (columns.last > surroundings.lastColumn) {
        columns.taken = CellAddress{table.headerRow, surroundings.lastColumn};
    }
    return columns;
}

/// What a person typed over a formula of ours stays, and the rows above and below keep theirs.
void leaveTyped(Plan& plan, const table::Grid& filled) {
    std::vector<FormulaRun> kept;
    for (const FormulaRun& run : plan.formulas) {
        for (std::int32_t first = run.firstRow; first <= run.lastRow;) {
            std::int32_t end = first;
            while (end <= run.lastRow && filled.find({end, run.column}) == nullptr) {
                ++end;
            }
            if (end > first) {
                FormulaRun& part = kept.emplace_back(run);
                part.firstRow = first;
                part.lastRow = end - 1;
            }
            first = end + 1;
        }
    }
    plan.formulas = std::move(kept);
}

/// Panels whose rows share a cell: the first formula for it stays.
void writeOnce(Plan& plan) {
    std::set<std::pair<std::int32_t, std::int32_t>> taken;
    std::erase_if(plan.formulas, [&](const FormulaRun& run) {
        for (std::int32_t row = run.firstRow; row <= run.lastRow; ++row) {
            if (taken.contains({run.column, row})) {
                return true;
            }
        }
        for (std::int32_t row = run.firstRow; row <= run.lastRow; ++row) {
            taken.emplace(run.column, row);
        }
        return false;
    });
}

void append(Plan& to, const Plan& from) {
    const auto add = [](auto& all, const auto& some) { all.insert(all.end(), some.begin(), some.end()); };
    add(to.texts, from.texts);
    add(to.entries, from.entries);
    add(to.formulas, from.formulas);
    add(to.owned, from.owned);
    add(to.findings, from.findings);
}

} // namespace

Plan plan(std::span<const IndicatorTable> tables, std::span<const TableAssessment> assessments,
          const Cells& cells, const Surroundings& surroundings, const Rules& rules) {
    Plan result;
    const std::vector<Area> printAreas = ownPrintAreas(surroundings);
    const std::int32_t edge = formEdge(tables, cells.form, printAreas);
    std::int32_t column = edge + 1;
    std::int32_t lastRow = -1; // of the tables so far and what is written for them
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const IndicatorTable& table = tables[i];
        const auto index = static_cast<std::int32_t>(i);
        if (table.stage == table::Stage::monitoring) {
            addFinding(result, u"monitoring-not-scored", finding::Severity::info, index, {}, {});
            continue;
        }
        if (table.indicators.empty()) {
            continue;
        }
        // Tables that share rows, those of the total below a table included, get their columns one after the
        // other; tables below each other the same ones.
        const bool besideLast = lastRow >= table.range.firstRow;
        const Columns columns = placeColumns(table, assessments[i], cells.form, surroundings, rules.wishes,
                                             index, edge, besideLast ? column : edge + 1);
        if (columns.taken) {
            addFinding(result, u"helper-columns-taken", finding::Severity::error, index, *columns.taken,
                       {cellName(*columns.taken)});
            result.missing = Plan::Room{edge + 1, std::max(columns.last - edge, 1)};
            continue;
        }
        column = columns.last + 1;
        Plan own;
        const Answers answers = i < surroundings.answers.size() ? surroundings.answers[i] : Answers{};
        for (std::size_t panel = 0; panel < columns.panels.size(); ++panel) {
            planPanel(table, assessments[i], cells.filled, rules, answers, columns.panels[panel],
                      static_cast<std::int32_t>(panel), index, own);
        }
        if (columns.panels.size() > 1) {
            writeOnce(own);
        }
        leaveTyped(own, cells.filled);
        sayDirections(own, table, assessments[i], index);
        sayYear(own, table, cells.filled, index);
        if (assessments[i].weight.isZero()) {
            addFinding(own, u"no-weights", finding::Severity::info, index, {}, {});
        }
        lastRow = std::max(lastRow, table.range.lastRow);
        for (const OwnedArea& owned : own.owned) {
            lastRow = std::max(lastRow, owned.area.lastRow);
        }
        append(result, own);
    }
    ownFormCells(result);
    if (printAreas.empty() && !result.empty()) {
        result.printArea = Area{0, 0, surroundings.lastRow, edge};
        result.owned.push_back({std::u16string{printAreaName}, *result.printArea});
    }
    return result;
}

} // namespace jixiao::evaluation
