// SPDX-License-Identifier: MPL-2.0
#include "evaluation/totals.hpp"

#include "evaluation/formulas.hpp"
#include "evaluation/sums.hpp"
#include "evaluation/total_words.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <optional>

namespace jixiao::evaluation {

namespace {

using scoring::NotApplicableRule;
using table::CellAddress;
using table::Indicator;

bool isOf(const Summands& summands, std::size_t i) {
    return summands.table.indicators[i].panel == summands.panel;
}

CellAddress scoreCell(const Summands& summands, const Indicator& indicator) {
    return summands.added.has(Added::score) ? CellAddress{indicator.target.row, summands.added[Added::score]}
                                            : indicator.score;
}

bool holdsText(const table::Grid& grid, CellAddress at) {
    const table::Cell* cell = grid.find(at);
    return cell != nullptr && !cell->hasNumber;
}

/// The weight in a cell beside the score in `row`, `points` of it.
ScoreCells::Weight weightBeside(const table::Grid& grid, CellAddress at, std::int32_t row,
                                const number::Decimal& points) {
    const table::Cell* cell = at.exists() && at.row == row ? grid.find(at) : nullptr;
    if (cell == nullptr || !cell->hasNumber || readWeight(cell) != points) {
        return {-1, false, points};
    }
    return {at.column, cell->format == table::NumberFormat::percent, {}};
}

void addScore(ScoreCells& cells, const Summands& summands, std::size_t i) {
    const Indicator& indicator = summands.table.indicators[i];
    const RowAssessment& row = summands.assessment.rows[i];
    const CellAddress score = scoreCell(summands, indicator);
    if (!row.counts || !score.exists() || score.column < 0) {
        return;
    }
    const table::Cell* there = summands.grid.find(score);
    if (there != nullptr && there->formula != table::Cell::noFormula) {
        cells.addFormula();
    }
    const number::Decimal weight = row.weight.value_or(number::Decimal{});
    if (row.typed && holdsText(summands.grid, score)) {
        cells.addTyped(*row.points, weight);
        return;
    }
    cells.add(score, weightBeside(summands.grid, indicator.weight, score.row, weight));
}

void addBudgetScore(ScoreCells& cells, const Summands& summands) {
    const auto& budget = summands.assessment.budget;
    if (!budget || !budget->counts) {
        return;
    }
    const table::BudgetRow& row = summands.table.budget[budget->index];
    if (budget->typed && holdsText(summands.grid, row.scoreCell)) {
        cells.addTyped(*budget->points, budget->weight);
        return;
    }
    cells.add(row.scoreCell, weightBeside(summands.grid, row.weightCell, row.scoreCell.row, budget->weight));
}

bool sameLevel(const Indicator& a, const Indicator& b) {
    return a.functionIndex == b.functionIndex && a.level1 == b.level1 && a.group == b.group;
}
bool sameFunction(const Indicator& a, const Indicator& b) {
    return a.functionIndex == b.functionIndex;
}

/// One sum beside the first row with points of each run of indicators that belong together: no two runs
/// have that row in common.
void addBlocks(const Summands& summands, std::int32_t column,
               bool (*together)(const Indicator&, const Indicator&), Plan& plan) {
    const auto& indicators = summands.table.indicators;
    for (std::size_t begin = 0; begin < indicators.size();) {
        ScoreCells cells;
        std::int32_t row = -1;
        std::size_t end = begin;
        for (; end < indicators.size() && together(indicators[begin], indicators[end]); ++end) {
            if (isOf(summands, end)) {
                addScore(cells, summands, end);
                row = row < 0 && !cells.empty() ? indicators[end].target.row : row;
            }
        }
        if (!cells.empty() && cells.fits()) {
            plan.formulas.push_back(
                {column, row, row, RowFormula{u'=' + onceDecided(cells, cells.sum(), true)}, Part::subtotal});
        }
        begin = end;
    }
}

/// As it is where nothing applies at all.
std::u16string rescaled(const ScoreCells& cells, const scoring::Profile& profile) {
    const std::u16string weight = cells.weight();
    const bool cutsOff = profile.rounding.mode == number::Rounding::truncate;
    return u"IFERROR(" + std::u16string{cutsOff ? u"ROUNDDOWN" : u"ROUND"} + u"((" + cells.sum() + u")*(" +
           weight + u")/(" + weight + u"-(" + cells.excusedWeight() + u"));" +
           language::number(profile.rounding.places) + u");" + cells.sum() + u')';
}

/// What is added once every row is decided.
std::u16string wholeSum(const ScoreCells& cells, const scoring::Profile& profile) {
    switch (profile.notApplicable.method) {
    case NotApplicableRule::Method::rescale:
        return cells.weightsFit() ? rescaled(cells, profile) : cells.sum();
    case NotApplicableRule::Method::full:
        return cells.weightsFit() ? cells.sum() + u'+' + cells.excusedWeight() : cells.sum();
    case NotApplicableRule::Method::leave:
    case NotApplicableRule::Method::forbid:
        break;
    }
    return cells.sum();
}

/// Low budget execution holds the total down, where the profile says so.
std::u16string capped(std::u16string sum, const Summands& summands, const scoring::Profile& profile) {
    const auto& budget = summands.assessment.budget;
    const std::u16string rate =
        budget ? executionRate(summands.table.budget[budget->index]) : std::u16string{};
    if (profile.caps.total.empty() || rate.empty()) {
        return sum;
    }
    std::u16string cap = u"1E9";
    for (auto each = profile.caps.total.rbegin(); each != profile.caps.total.rend(); ++each) {
        cap = u"IF(IFERROR(" + rate + u";1)<" + each->below.shortest().text() + u';' +
              each->points.shortest().text() + u';' + cap + u')';
    }
    return u"MIN(" + sum + u';' + cap + u')';
}

/// Where the total goes.
struct Place {
    CellAddress cell;
    bool inForm = false;
    bool filled = false; // by whoever filled the form: it stays
};

Place placeOfTotal(const Summands& summands) {
    const table::TotalRow& total = summands.table.total;
    const std::int32_t below = total.row >= 0 ? total.row : summands.table.range.lastRow + 1;
    if (summands.added.has(Added::score)) {
        return {{below, summands.added[Added::score]}};
    }
    if (total.score.exists() && summands.panel == 0) {
        return {total.score, true, summands.grid.find(total.score) != nullptr};
    }
    for (const Added column : {Added::levelTotal, Added::completion, Added::state}) {
        if (summands.added.has(column)) {
            return {{below, summands.added[column]}};
        }
    }
    return {};
}

void addText(Plan& plan, CellAddress cell, std::u16string formula, Part part) {
    plan.formulas.push_back({cell.column, cell.row, cell.row, RowFormula{u'=' + std::move(formula)}, part});
}

/// The total the other way, while a row does not apply: both are shown.
void addOtherTotal(const Summands& summands, const ScoreCells& cells, const scoring::Profile& profile,
                   CellAddress cell, Plan& plan) {
    using Method = NotApplicableRule::Method;
    const Method method = profile.notApplicable.method;
    if (summands.assessment.weight.isZero() || !cells.weightsFit() || method == Method::full ||
        method == Method::forbid) {
        return;
    }
    const std::u16string other = method == Method::leave
                                     ? textLiteral(wordRescaled) + u'&' + rescaled(cells, profile)
                                     : textLiteral(wordNotRescaled) + u"&ROUND(" + cells.sum() + u";2)";
    const std::u16string excused = cells.notApplicable();
    addText(plan, cell,
            u"IF((" + excused + u">0)*(" + cells.scored() + u'+' + excused + u'=' +
                language::number(cells.count()) + u");" + other + u';' + std::u16string{nothingYet} + u')',
            Part::total);
}

} // namespace

bool hasLevels(const table::IndicatorTable& table, std::int32_t panel) {
    const Indicator* before = nullptr;
    for (const Indicator& each : table.indicators) {
        if (each.panel != panel) {
            continue;
        }
        if (before != nullptr && !sameLevel(*before, each)) {
            return true;
        }
        before = &each;
    }
    return false;
}

bool hasFunctions(const table::IndicatorTable& table) {
    return table.functions.size() > 1;
}

void addSubtotals(const Summands& summands, Plan& plan) {
    if (summands.added.has(Added::levelTotal)) {
        addBlocks(summands, summands.added[Added::levelTotal], sameLevel, plan);
    }
    if (summands.added.has(Added::functionTotal)) {
        addBlocks(summands, summands.added[Added::functionTotal], sameFunction, plan);
    }
}

std::int32_t addTotals(const Summands& summands, const scoring::Profile& profile,
                       std::u16string_view profileId, Plan& plan) {
    constexpr std::int32_t nothing = -1;
    ScoreCells cells;
    for (std::size_t i = 0; i < summands.table.indicators.size(); ++i) {
        if (isOf(summands, i)) {
            addScore(cells, summands, i);
        }
    }
    if (cells.empty()) {
        return nothing;
    }
    if (summands.panel == 0) {
        addBudgetScore(cells, summands);
    }
    const Place place = placeOfTotal(summands);
    if (!place.cell.exists() || !cells.fits()) {
        return nothing;
    }
    const bool allowed = profile.notApplicable.method != NotApplicableRule::Method::forbid;
    if (!place.filled) {
        plan.formulas.push_back(
            {place.cell.column, place.cell.row, place.cell.row,
             RowFormula{u'=' +
                        onceDecided(cells, capped(wholeSum(cells, profile), summands, profile), allowed)},
             Part::total, place.inForm});
    }
    if (!summands.added.has(Added::state) || summands.added[Added::state] == place.cell.column) {
        return place.cell.row;
    }
    const CellAddress beside{place.cell.row, summands.added[Added::state]};
    const bool isWhole = summands.assessment.weight == number::Decimal(100, 0);
    if (isWhole && !profile.grades.cuts.empty()) {
        const std::u16string decided =
            cells.scored() + (allowed ? u'+' + cells.notApplicable() : std::u16string{});
        addText(plan, beside,
                u"IF((" + decided + u'=' + language::number(cells.count()) + u")*ISNUMBER(" +
                    cellName(place.cell) + u");IFNA(" + call(u"GRADE", {cellName(place.cell)}, profileId) +
                    u';' + std::u16string{nothingYet} + u");" + std::u16string{nothingYet} + u')',
                Part::grade);
    }
    // A total above the rows has a row of the table below it.
    const std::int32_t other = std::max(beside.row, summands.table.range.lastRow) + 1;
    addOtherTotal(summands, cells, profile, {other, beside.column}, plan);
    return other;
}

} // namespace jixiao::evaluation
