// SPDX-License-Identifier: MPL-2.0
#include "filled_form.hpp"

#include "evaluation/formulas.hpp"
#include "forms/form_builder.hpp"
#include "forms/monitoring.hpp"
#include "forms/self_evaluation.hpp"
#include "number/decimal.hpp"
#include "target_form.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <variant>

namespace jixiao::templates {

namespace {

using forms::Content;
using forms::DraftCell;
using forms::Look;
using forms::SheetDraft;

constexpr std::int32_t firstFilledColumn = forms::targetColumn + 1;

/// The first row that has this text in this column.
std::int32_t rowOf(const SheetDraft& draft, std::int32_t column, std::u16string_view text) {
    for (const DraftCell& cell : draft.cells) {
        const auto* words = std::get_if<std::u16string>(&cell.content);
        if (cell.area.firstColumn == column && words != nullptr && *words == text) {
            return cell.area.firstRow;
        }
    }
    throw std::runtime_error("the form has no such row");
}

DraftCell& cellAt(SheetDraft& draft, table::CellAddress at) {
    for (DraftCell& cell : draft.cells) {
        if (cell.area.firstRow == at.row && cell.area.firstColumn == at.column) {
            return cell;
        }
    }
    throw std::runtime_error("the form has no such cell");
}

/// 96% as a number where the cell shows one as such.
Content contentOf(const std::u16string& text, const std::u16string& format) {
    if (format.ends_with(u'%') && text.ends_with(u'%')) {
        if (const auto percent = number::Decimal::read(text.substr(0, text.size() - 1))) {
            return percent->toDouble() / 100;
        }
    }
    return forms::asNumber(text);
}

void fill(SheetDraft& draft, table::CellAddress at, const std::u16string& text) {
    if (!text.empty()) {
        DraftCell& cell = cellAt(draft, at);
        cell.content = contentOf(text, cell.format);
    }
}

/// Where the columns that a person fills stand.
std::span<const std::int32_t> filledColumns(Kind kind) {
    static constexpr std::int32_t selfEvaluation[] = {5, 8, 7}; // 实际完成值, 偏差原因, 得分
    static constexpr std::int32_t monitoring[] = {5, 6, 7, 8, 9}; // 执行情况, 预计, 偏差原因, 可能性, 备注
    return kind == Kind::monitoring       ? std::span<const std::int32_t>{monitoring}
           : kind == Kind::selfEvaluation ? std::span<const std::int32_t>{selfEvaluation}
                                          : std::span<const std::int32_t>{};
}

std::span<const std::int32_t> filledFundsColumns(Kind kind) {
    static constexpr std::int32_t selfEvaluation[] = {5}; // 全年执行数
    static constexpr std::int32_t monitoring[] = {5, 7};  // 执行数, 全年预计执行数
    return kind == Kind::monitoring ? std::span<const std::int32_t>{monitoring}
                                    : std::span<const std::int32_t>{selfEvaluation};
}

void fillRow(SheetDraft& draft, std::int32_t row, std::span<const std::int32_t> columns,
             const Filled& texts) {
    if (texts.size() > columns.size()) {
        throw std::runtime_error("more is filled in than the form has columns for");
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        fill(draft, {row, columns[i]}, texts[i]);
    }
}

/// How far a target has come, in rows whose target is not known yet: where less is better, nothing is said.
std::u16string openProgress(std::int32_t row) {
    const std::u16string target = evaluation::cellName({row, forms::targetColumn});
    const std::u16string done = evaluation::cellName({row, firstFilledColumn});
    const std::u16string nothing{evaluation::nothingYet};
    return u"=IF(ISBLANK(" + done + u");" + nothing + u";IF(ISNUMBER(FIND(" +
           evaluation::call(u"PARSE", {target, u"\"operator\""}, u"") + u";\"≤<\"));" + nothing + u";IFNA(" +
           evaluation::call(u"RATE", {target, done}, u"") + u';' + nothing + u")))";
}

/// Rows to fill get what the rows of the example have.
void prepareOpenRow(SheetDraft& draft, std::int32_t row, std::int32_t fundsRow) {
    constexpr std::int32_t progress = 10, execution = 11, rate = 6;
    forms::put(draft, table::CellAddress{row, progress}, forms::FormulaText{openProgress(row)}, Look::value,
               u"0.00%");
    forms::put(draft, table::CellAddress{row, execution},
               forms::FormulaText{u"=" + evaluation::cellName({fundsRow, rate})}, Look::value, u"0.00%");
}

bool isOpen(const table::Indicator& indicator) {
    return indicator.targetText.empty();
}

SheetDraft formOf(const TemplateSource& source, const forms::Source& rows, const scoring::Profile& profile) {
    switch (source.kind) {
    case Kind::selfEvaluation:
        return forms::selfEvaluation(rows, profile);
    case Kind::monitoring:
        return forms::monitoring(rows, source.months, u"");
    case Kind::targets:
        break;
    }
    return targetForm(source, rows);
}

/// What the example says is written over by whoever uses the template.
void unlock(SheetDraft& draft) {
    for (DraftCell& cell : draft.cells) {
        const auto* words = std::get_if<std::u16string>(&cell.content);
        if (cell.look == Look::text) {
            cell.look = Look::entryText;
        } else if (cell.look == Look::value && !std::holds_alternative<forms::FormulaText>(cell.content) &&
                   (words == nullptr || *words != u"—")) {
            cell.look = Look::entry;
        }
    }
}

} // namespace

SheetDraft filledForm(const TemplateSource& source, const scoring::Profile& profile) {
    forms::Source rows;
    rows.table = &source.table;
    rows.heading = source.heading;
    for (std::size_t i = 0; i < source.table.indicators.size(); ++i) {
        rows.add(i);
    }
    SheetDraft draft = formOf(source, rows, profile);
    const std::int32_t firstRow = rowOf(draft, forms::nameColumn, u"三级指标") + 1;
    const std::int32_t fundsRow =
        source.table.budget.empty() ? -1 : rowOf(draft, forms::level1Column, source.table.budget[0].label);
    for (std::size_t i = 0; i < source.funds.size(); ++i) {
        fillRow(draft, fundsRow + static_cast<std::int32_t>(i), filledFundsColumns(source.kind),
                source.funds[i]);
    }
    if (!source.done.empty()) {
        fill(draft, {rowOf(draft, firstFilledColumn, u"实际完成情况") + 1, firstFilledColumn}, source.done);
    }
    for (std::size_t i = 0; i < rows.indicators.size(); ++i) {
        const std::int32_t row = firstRow + static_cast<std::int32_t>(i);
        fillRow(draft, row, filledColumns(source.kind), source.indicators[i]);
        if (source.kind == Kind::monitoring && isOpen(*rows.indicators[i])) {
            prepareOpenRow(draft, row, fundsRow);
        }
    }
    unlock(draft);
    constexpr std::int32_t least = 700;
    forms::fixHeights(draft, least);
    return draft;
}

} // namespace jixiao::templates
