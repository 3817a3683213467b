// SPDX-License-Identifier: MPL-2.0
#include "submission/native_formulas.hpp"

#include "evaluation/formulas.hpp"
#include "submission/native_rule.hpp"

#include <optional>
#include <utility>

namespace jixiao::submission {

namespace {

using evaluation::cellName;
using table::CellAddress;

/// The actual is a plain number, or still to come.
bool takesNumber(const table::Grid& grid, CellAddress at) {
    const table::Cell* cell = grid.find(at);
    return cell == nullptr || (cell->hasNumber && (cell->format == table::NumberFormat::plain ||
                                                   cell->format == table::NumberFormat::percent));
}

/// The weight's cell where it is one of the form and holds a number, else the number; "" where the row has
/// none.
std::u16string weightOf(const table::IndicatorTable& table, const table::Indicator& indicator,
                        const evaluation::RowAssessment& assessed, const table::Grid& grid) {
    if (!assessed.weight) {
        return {};
    }
    const table::Cell* cell = table.columns.weight < 0 ? nullptr : grid.find(indicator.weight);
    if (cell == nullptr || !cell->hasNumber) {
        return assessed.weight->text();
    }
    return cellName(indicator.weight) + (cell->format == table::NumberFormat::percent ? u"*100" : u"");
}

/// What a cell says where the actual is no number.
std::u16string wordsFor(const std::u16string& actual) {
    return u"IF(" + evaluation::saysNotApplicable(actual) + u';' +
           evaluation::textLiteral(evaluation::wordNotApplicable) + u';' +
           evaluation::textLiteral(evaluation::wordUndecidable) + u')';
}

/// Nothing while the actual is empty; `number` where it is one; `words` else.
std::u16string onceFilled(const std::u16string& actual, const std::u16string& number,
                          const std::u16string& words) {
    return u"=IF(ISBLANK(" + actual + u");\"\";IF(ISNUMBER(" + actual + u");" + number + u';' + words + u"))";
}

void addRow(const table::IndicatorTable& table, const table::Indicator& indicator,
            const evaluation::RowAssessment& assessed, const table::Grid& grid,
            const scoring::Profile& profile, const evaluation::Answers& answers,
            std::vector<NativeFormula>& formulas) {
    const std::int32_t row = indicator.target.row;
    if (assessed.shared || row < 0 || indicator.actual.row != row || !takesNumber(grid, indicator.actual) ||
        evaluation::wayOf(indicator) != evaluation::Way::byNumber ||
        (assessed.weight && assessed.weight->isNegative())) {
        return;
    }
    const evaluation::RowReading reading = evaluation::readRow(indicator, table.year, grid, answers);
    if (!reading.unit.empty() && !reading.target.unit.isPercent()) {
        return; // ‰ and the like with an answer about percentages
    }
    const std::u16string actual = cellName(indicator.actual);
    const NativeRow native{reading.target, actual, weightOf(table, indicator, assessed, grid),
                           std::u16string{reading.unit}};
    if (const auto points = nativePoints(native, profile); points && indicator.score.row == row) {
        formulas.push_back({indicator.score, onceFilled(actual, *points, wordsFor(actual))});
    }
    if (const auto completion = nativeCompletion(native, profile);
        completion && indicator.completion.row == row) {
        formulas.push_back({indicator.completion, onceFilled(actual, *completion, u"\"\"")});
    }
}

bool holdsNumber(const table::Grid& grid, CellAddress at) {
    const table::Cell* cell = at.exists() ? grid.find(at) : nullptr;
    return cell == nullptr || cell->hasNumber;
}

void addBudget(const table::BudgetRow& row, const evaluation::BudgetAssessment& assessed,
               const table::Grid& grid, const scoring::Profile& profile,
               std::vector<NativeFormula>& formulas) {
    if (!row.executedCell.exists() || !(row.initialCell.exists() || row.revisedCell.exists()) ||
        !holdsNumber(grid, row.executedCell) || !holdsNumber(grid, row.initialCell) ||
        !holdsNumber(grid, row.revisedCell)) {
        return;
    }
    using ZeroBudget = scoring::ExecutionRule::ZeroBudget;
    const scoring::ExecutionRule& rule = profile.execution;
    // The budget in force: the revised one once there is one.
    const bool isRevised = row.revisedCell.exists() && grid.find(row.revisedCell) != nullptr;
    const CellAddress inForce = isRevised || !row.initialCell.exists() ? row.revisedCell : row.initialCell;
    const std::u16string budget = cellName(inForce);
    const std::u16string executed = cellName(row.executedCell);
    const std::u16string word = evaluation::textLiteral(evaluation::wordUndecidable);
    const std::u16string numbers = u"AND(ISNUMBER(" + budget + u");ISNUMBER(" + executed + u"))";
    const table::Cell* weightCell = row.weightCell.exists() ? grid.find(row.weightCell) : nullptr;
    const bool isPlain =
        weightCell != nullptr && weightCell->hasNumber && weightCell->format == table::NumberFormat::plain;
    const std::u16string weight = isPlain ? cellName(row.weightCell) : assessed.weight.text();
    const std::u16string rate = executed + u'/' + budget;
    std::u16string points = nativeRound(weight + u'*' + rate, profile.rounding);
    std::u16string reached = executed + u">=" + budget;
    if (rule.ratePlaces) {
        scoring::RoundingRule rounding = profile.rounding;
        rounding.places = *rule.ratePlaces;
        const std::u16string rounded = nativeRound(rate, rounding);
        points = nativeRound(weight + u'*' + rounded, profile.rounding);
        reached = rounded + u">=1";
    }
    const std::u16string none = rule.zeroBudget == ZeroBudget::full   ? weight
                                : rule.zeroBudget == ZeroBudget::zero ? u"0"
                                                                      : word;
    // A rate close to 1 rounds up to the weight's next place, and no further than the weight.
    const std::u16string above = u"IF(" + reached + u';' + weight + u";MIN(" + weight + u';' + points + u"))";
    const std::u16string blank = u"=IF(ISBLANK(" + executed + u");\"\";IF(" + numbers + u';';
    if (row.scoreCell.exists()) {
        formulas.push_back({row.scoreCell, blank + u"IF(OR(" + budget + u"<0;" + executed + u"<0);" + word +
                                               u";IF(" + budget + u"=0;" + none + u';' + above + u"));" +
                                               word + u"))"});
    }
    if (row.rateCell.exists()) {
        formulas.push_back(
            {row.rateCell, blank + u"IF(" + budget + u"=0;\"\";ROUND(" + rate + u"*100;2)&\"%\");\"\"))"});
    }
}

} // namespace

std::vector<NativeFormula> nativeFormulas(const table::IndicatorTable& table,
                                          const evaluation::TableAssessment& assessment,
                                          const table::Grid& grid, const scoring::Profile& profile,
                                          const evaluation::Answers& answers) {
    std::vector<NativeFormula> formulas;
    // An actual beside the form is not handed in.
    for (std::size_t i = 0; table.columns.actual >= 0 && i < table.indicators.size(); ++i) {
        addRow(table, table.indicators[i], assessment.rows[i], grid, profile, answers, formulas);
    }
    if (assessment.budget) {
        addBudget(table.budget[assessment.budget->index], *assessment.budget, grid, profile, formulas);
    }
    return formulas;
}

} // namespace jixiao::submission
