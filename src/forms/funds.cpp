// SPDX-License-Identifier: MPL-2.0
#include "forms/funds.hpp"

#include "evaluation/budget_row.hpp"
#include "evaluation/formulas.hpp"
#include "table/amount.hpp"

#include <algorithm>
#include <string>

namespace jixiao::forms {

namespace {

using table::BudgetRow;
using table::CellAddress;

// Where the national form has them.
constexpr std::int32_t labelColumn = level1Column;
constexpr std::int32_t initialColumn = 3;
constexpr std::int32_t revisedColumn = 4;
constexpr std::int32_t executedColumn = 5;
constexpr std::int32_t weightColumn = 6;
constexpr std::int32_t rateColumn = 7;
constexpr std::int32_t scoreColumn = 8;

std::u16string text(std::u16string_view words) {
    return std::u16string{words};
}

bool isScored(const BudgetRow& row) {
    const auto weight = table::readAmount(row.weight);
    return weight && !weight->isZero();
}

/// The row whose execution earns points: the one that does in the source, else the first, which is the total.
std::size_t scoredRow(const std::vector<BudgetRow>& rows) {
    const auto found = std::find_if(rows.begin(), rows.end(), isScored);
    return found == rows.end() ? 0 : static_cast<std::size_t>(found - rows.begin());
}

/// What the source gives; else, for a project, what the national form prints.
Content weightOf(const BudgetRow& row, const Source& source, const scoring::Profile& profile) {
    if (isScored(row)) {
        return asNumber(row.weight);
    }
    const bool printed = !source.isDepartmentWide() && !profile.execution.weight.isZero();
    return printed ? Content{profile.execution.weight.toDouble()} : Content{};
}

void addAmount(FormBuilder& form, std::int32_t column, std::u16string_view amount) {
    form.add(column, column, asNumber(amount), amount.empty() ? Look::entry : Look::value);
}

/// The rate of a row that earns no points; the one that does is evaluated.
std::u16string rateFormula(std::int32_t row) {
    BudgetRow cells;
    cells.initialCell = {row, initialColumn};
    cells.revisedCell = {row, revisedColumn};
    cells.executedCell = {row, executedColumn};
    const std::u16string executed = evaluation::cellName(cells.executedCell);
    const std::u16string nothing{evaluation::nothingYet};
    return u"=IF(ISBLANK(" + executed + u");" + nothing + u";IFERROR(ROUND(" +
           evaluation::executionRate(cells) + u"*100;2)&\"%\";" + nothing + u"))";
}

} // namespace

CellAddress addFunds(FormBuilder& form, const Source& source, const scoring::Profile& profile) {
    const std::vector<BudgetRow> rows = fundsOf(source);
    const std::size_t scored = scoredRow(rows);
    form.addFundsLabel(static_cast<std::int32_t>(rows.size()));
    form.add(labelColumn, labelColumn + 1, {}, Look::label);
    form.add(initialColumn, initialColumn, text(u"年初预算数"), Look::label);
    form.add(revisedColumn, revisedColumn, text(u"全年预算数"), Look::label);
    form.add(executedColumn, executedColumn, text(u"全年执行数"), Look::label);
    form.add(weightColumn, weightColumn, text(u"分值"), Look::label);
    form.add(rateColumn, rateColumn, text(u"执行率"), Look::label);
    form.add(scoreColumn, scoreColumn, text(u"得分"), Look::label);
    form.nextRow();
    CellAddress weightCell;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        form.add(labelColumn, labelColumn + 1, rows[i].label, Look::label);
        addAmount(form, initialColumn, rows[i].initial);
        addAmount(form, revisedColumn, rows[i].revised);
        form.add(executedColumn, executedColumn, {}, Look::entry);
        if (i == scored) {
            weightCell = {form.row(), weightColumn};
            Content weight = weightOf(rows[i], source, profile);
            const bool given = !std::holds_alternative<std::monostate>(weight);
            form.add(weightColumn, weightColumn, std::move(weight), given ? Look::value : Look::entry);
            form.add(rateColumn, rateColumn,
                     given ? Content{} : Content{FormulaText{rateFormula(form.row())}}, Look::value);
            form.add(scoreColumn, scoreColumn, {}, Look::entry, pointsFormat);
        } else {
            form.add(weightColumn, weightColumn, text(u"—"), Look::value);
            form.add(rateColumn, rateColumn, FormulaText{rateFormula(form.row())}, Look::value);
            form.add(scoreColumn, scoreColumn, text(u"—"), Look::value);
        }
        form.nextRow();
    }
    return weightCell;
}

} // namespace jixiao::forms
