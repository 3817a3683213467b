// SPDX-License-Identifier: MPL-2.0
#include "number/ratio.hpp"
#include "table/amount.hpp"
#include "table/execution_indicator.hpp"
#include "table/findings.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <optional>

namespace jixiao::table::findings {

namespace {

using number::Decimal;

bool holds(std::u16string_view label, std::u16string_view word) {
    return text::fold(label).find(word) != std::u16string::npos;
}

/// Only the plain block is added up: one total in front, its sources below, no source divided again.
bool isPlain(const std::vector<BudgetRow>& rows) {
    const auto count = [&](std::u16string_view word) {
        return std::count_if(rows.begin(), rows.end(),
                             [&](const BudgetRow& row) { return holds(row.label, word); });
    };
    return rows.size() > 1 && count(u"总额") == 1 && holds(rows.front().label, u"总额") &&
           count(u"其中") <= 1 && count(u"小计") == 0 && count(u"、") == 0;
}

void aboutSum(const IndicatorTable& table, std::u16string BudgetRow::*amount, CellAddress BudgetRow::*cell,
              Sink& sink) {
    const auto& rows = table.budget;
    const auto total = readAmount(rows.front().*amount);
    if (!total) {
        return;
    }
    Decimal sum;
    bool any = false;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const std::u16string& text = rows[i].*amount;
        const auto part = readAmount(text);
        if (!part && !text.empty() && text != u"/" && text != u"-") {
            return; // words among the amounts
        }
        if (part) {
            sum = sum + *part;
            any = true;
        }
    }
    if (any && sum != *total) {
        sink.add(u"budget-does-not-add-up", rows.front().*cell, {amountText(*total), amountText(sum)});
    }
}

/// Digits behind the point as the percentage is printed.
int placesOf(std::u16string_view percent) {
    const std::size_t point = percent.find(u'.');
    if (point == std::u16string_view::npos) {
        return 0;
    }
    const auto digits = percent.find_first_not_of(u"0123456789", point + 1);
    return static_cast<int>(std::min(digits, percent.size()) - point - 1);
}

void aboutExecution(const BudgetRow& row, Sink& sink) {
    const bool hasRevised = readAmount(row.revised).has_value();
    const auto budget = readAmount(hasRevised ? row.revised : row.initial);
    const auto executed = readAmount(row.executed);
    if (!budget || !executed || budget->isZero()) {
        return;
    }
    if (*executed > *budget) {
        sink.add(u"execution-over-budget", row.executedCell, {amountText(*executed), amountText(*budget)});
    }
    const std::u16string rate = text::fold(row.rate);
    const auto printed = rate.ends_with(u"%") ? readAmount(rate) : std::nullopt;
    if (!printed) {
        return;
    }
    const Decimal right =
        number::Ratio(*executed * Decimal(100, 0), *budget).round(placesOf(rate), number::Rounding::halfUp);
    if (right != *printed) {
        sink.add(u"execution-rate-differs", row.rateCell, {row.rate, right.text() + u"%"});
    }
}

/// Budget execution that earns points in the funds block, and again as an indicator.
void aboutScoredTwice(const IndicatorTable& table, Sink& sink) {
    std::optional<Decimal> points;
    for (const BudgetRow& row : table.budget) {
        points = points ? points : readAmount(row.weight);
    }
    if (!points || points->isZero()) {
        return;
    }
    for (const Indicator& one : table.indicators) {
        const auto weight = readAmount(one.weightText);
        if (weight && !weight->isZero() && isBudgetExecution(one.name)) {
            sink.add(u"execution-scored-twice", one.nameCell, {one.name, amountText(*points)});
        }
    }
}

} // namespace

void aboutBudget(const IndicatorTable& table, Sink& sink) {
    if (isPlain(table.budget)) {
        aboutSum(table, &BudgetRow::initial, &BudgetRow::initialCell, sink);
        aboutSum(table, &BudgetRow::revised, &BudgetRow::revisedCell, sink);
        aboutSum(table, &BudgetRow::executed, &BudgetRow::executedCell, sink);
    }
    for (const BudgetRow& row : table.budget) {
        aboutExecution(row, sink);
    }
    aboutScoredTwice(table, sink);
}

} // namespace jixiao::table::findings
