// SPDX-License-Identifier: MPL-2.0
#include "forms/monitoring.hpp"

#include "evaluation/budget_row.hpp"
#include "evaluation/entry_format.hpp"
#include "evaluation/formulas.hpp"
#include "forms/form_builder.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::forms {

namespace {

using evaluation::cellName;
using table::Indicator;

constexpr std::int32_t doneColumn = 5;
constexpr std::int32_t expectedColumn = 6;
constexpr std::int32_t reasonColumn = 7;
constexpr std::int32_t possibilityColumn = 8;
constexpr std::int32_t noteColumn = 9;
// Beside the form.
constexpr std::int32_t progressColumn = 10;
constexpr std::int32_t executionColumn = 11;
// Of the funds.
constexpr std::int32_t initialColumn = nameColumn;
constexpr std::int32_t revisedColumn = targetColumn;
constexpr std::int32_t executedColumn = doneColumn;
constexpr std::int32_t rateColumn = expectedColumn;
constexpr std::int32_t yearEndColumn = reasonColumn; // 全年预计执行数

std::u16string text(std::u16string_view words) {
    return std::u16string{words};
}

std::u16string periodOf(std::int32_t months) {
    return months <= 1 ? u"1月" : u"1—" + language::number(months) + u"月";
}

/// What was executed by budget, as a fraction, nothing while it is not filled.
std::u16string executionFormula(std::int32_t row) {
    table::BudgetRow cells;
    cells.initialCell = {row, initialColumn};
    cells.revisedCell = {row, revisedColumn};
    cells.executedCell = {row, executedColumn};
    const std::u16string nothing{evaluation::nothingYet};
    return u"=IF(ISBLANK(" + cellName(cells.executedCell) + u");" + nothing + u";IFERROR(" +
           evaluation::executionRate(cells) + u';' + nothing + u"))";
}

/// The rows of the funds; the row of the total is given.
std::int32_t addFunds(FormBuilder& form, const Source& source, const std::u16string& period) {
    const std::vector<table::BudgetRow> rows = fundsOf(source);
    form.addFundsLabel(static_cast<std::int32_t>(rows.size()));
    form.add(level1Column, level2Column, {}, Look::label);
    form.add(initialColumn, initialColumn, text(u"年初预算数"), Look::label);
    form.add(revisedColumn, revisedColumn, text(u"全年预算数"), Look::label);
    form.add(executedColumn, executedColumn, period + u"执行数", Look::label);
    form.add(rateColumn, rateColumn, period + u"执行率", Look::label);
    form.add(yearEndColumn, noteColumn, text(u"全年预计执行数"), Look::label);
    form.nextRow();
    const std::int32_t first = form.row();
    const auto amount = [&](std::int32_t column, const std::u16string& given) {
        form.add(column, column, asNumber(given), given.empty() ? Look::entry : Look::value);
    };
    for (const table::BudgetRow& row : rows) {
        form.add(level1Column, level2Column, row.label, Look::label);
        amount(initialColumn, row.initial);
        amount(revisedColumn, row.revised);
        form.add(executedColumn, executedColumn, {}, Look::entry);
        form.add(rateColumn, rateColumn, FormulaText{executionFormula(form.row())}, Look::value, u"0.00%");
        form.add(yearEndColumn, noteColumn, {}, Look::entry);
        form.nextRow();
    }
    return first;
}

void addGoal(FormBuilder& form, const Source& source) {
    const std::u16string& goal = source.heading.goal;
    form.add(blockColumn, blockColumn, text(u"年度总体目标"), Look::label);
    form.add(level1Column, noteColumn, goal.empty() ? Content{} : Content{goal},
             goal.empty() ? Look::entryText : Look::text);
    form.nextRow();
}

void addHeader(FormBuilder& form, const std::u16string& period) {
    form.addHeader();
    form.add(doneColumn, doneColumn, period + u"执行情况", Look::label);
    form.add(expectedColumn, expectedColumn, text(u"全年预计完成情况"), Look::label);
    form.add(reasonColumn, reasonColumn, text(u"偏差原因分析"), Look::label);
    form.add(possibilityColumn, possibilityColumn, text(u"完成目标可能性"), Look::label);
    form.add(noteColumn, noteColumn, text(u"备注"), Look::label);
    form.add(progressColumn, progressColumn, text(u"目标完成进度"), Look::label);
    form.add(executionColumn, executionColumn, text(u"预算执行进度"), Look::label);
    form.nextRow();
}

/// How far a target has come can be said where more is better.
bool hasProgress(const Indicator& indicator) {
    using target::Operator;
    return indicator.kind == target::Kind::number &&
           (indicator.comparison == Operator::atLeast || indicator.comparison == Operator::moreThan ||
            indicator.comparison == Operator::equal);
}

std::u16string progressFormula(std::int32_t row, std::u16string_view profile) {
    const std::u16string done = cellName({row, doneColumn});
    const std::u16string nothing{evaluation::nothingYet};
    return u"=IF(ISBLANK(" + done + u");" + nothing + u";IFNA(" +
           evaluation::call(u"RATE", {cellName({row, targetColumn}), done}, profile) + u';' + nothing + u"))";
}

} // namespace

std::vector<std::u16string> possibilities() {
    return {u"确定能", u"有可能", u"不可能"};
}

SheetDraft monitoring(const Source& source, std::int32_t months, std::u16string_view profile) {
    const std::u16string period = periodOf(std::clamp(months, 1, 12));
    FormBuilder form{source, noteColumn};
    SheetDraft& draft = form.draft();
    draft.name = source.place.empty() ? u"运行监控表" : u"运行监控表 " + source.place;
    draft.landscape = true;
    draft.columnWidths = source.hasFunctions()
                             ? std::vector<std::int32_t>{4000, 1900, 2200, 4900, 2300, 2500,
                                                         2500, 3000, 1900, 1500, 2300, 2300}
                             : std::vector<std::int32_t>{1900, 2000, 2500, 5000, 2700, 2700,
                                                         2700, 3400, 2100, 1700, 2300, 2300};
    form.addTitle(source.isDepartmentWide() ? u"部门整体支出绩效目标运行监控表"
                                            : u"项目支出绩效目标运行监控表");
    form.addParties();
    const std::int32_t fundsRow = addFunds(form, source, period);
    addGoal(form, source);
    const std::int32_t headerRow = form.row();
    addHeader(form, period);
    form.addIndicators();
    for (std::size_t i = 0; i < source.indicators.size(); ++i) {
        const std::int32_t row = form.rowOf(i);
        const Indicator& indicator = *source.indicators[i];
        const std::u16string format = evaluation::entryFormat(target::readTarget(indicator.targetText));
        put(draft, table::CellAddress{row, doneColumn}, {}, Look::entry, format);
        put(draft, table::CellAddress{row, expectedColumn}, {}, Look::entry, format);
        put(draft, table::CellAddress{row, reasonColumn}, {}, Look::entryText);
        put(draft, table::CellAddress{row, possibilityColumn}, {}, Look::entry);
        put(draft, table::CellAddress{row, noteColumn}, {}, Look::entryText);
        if (hasProgress(indicator)) {
            put(draft, table::CellAddress{row, progressColumn}, FormulaText{progressFormula(row, profile)},
                Look::value, u"0.00%");
            put(draft, table::CellAddress{row, executionColumn},
                FormulaText{u"=" + cellName({fundsRow, rateColumn})}, Look::value, u"0.00%");
        }
    }
    const std::int32_t lastRow = form.row() - 1;
    draft.choices.push_back(
        {{headerRow + 1, possibilityColumn, lastRow, possibilityColumn}, possibilities(), true});
    return std::move(form).finish();
}

} // namespace jixiao::forms
