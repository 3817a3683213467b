// SPDX-License-Identifier: MPL-2.0
#include "rollup/collect.hpp"

#include "evaluation/formulas.hpp"
#include "finding/texts.hpp"
#include "table/amount.hpp"

namespace jixiao::rollup {

namespace {

std::u16string amount(const std::u16string& text) {
    const auto value = table::readAmount(text);
    return value ? table::amountText(*value) : std::u16string{};
}

/// The row that is scored, else the first: the whole of the funds stands above its sources.
const table::BudgetRow* fundsOf(const table::IndicatorTable& table,
                                const evaluation::TableAssessment& assessment) {
    if (table.budget.empty()) {
        return nullptr;
    }
    return &table.budget[assessment.budget ? assessment.budget->index : 0];
}

} // namespace

TableRecord collect(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
                    std::span<const finding::Finding> findings, std::int32_t index, std::u16string_view sheet,
                    language::Language language) {
    TableRecord record;
    record.sheet = sheet;
    record.unit = table.department;
    record.project = table.project;
    record.year = table.year;
    record.stage = name(table.stage);
    if (const table::BudgetRow* funds = fundsOf(table, assessment)) {
        record.budget = amount(funds->revised);
        if (record.budget.empty()) {
            record.budget = amount(funds->initial);
        }
        record.executed = amount(funds->executed);
    }
    record.score = table::amountText(assessment.score);
    record.scoredWeight = table::amountText(assessment.scoredWeight);
    record.weight = table::amountText(assessment.weight);
    record.isFinal = assessment.isFinal;
    record.grade = assessment.grade;
    record.indicators = static_cast<std::int32_t>(table.indicators.size());
    record.met = assessment.met;
    record.unmet = assessment.unmet;
    record.pending = assessment.pending;
    record.manual = assessment.manual;
    record.notApplicable = assessment.notApplicable;
    record.undecidable = assessment.undecidable;
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        if (assessment.rows[i].state == scoring::State::unmet) {
            record.unmetNames.push_back(table.indicators[i].name);
        }
    }
    for (const finding::Finding& finding : findings) {
        if (finding::isToldWith(finding, index)) {
            record.opinions.push_back(
                {std::u16string{finding.code}, std::u16string{name(finding.severity)},
                 finding.cell.exists() ? evaluation::cellName(finding.cell) : std::u16string{},
                 finding::message(finding, language)});
        }
    }
    return record;
}

} // namespace jixiao::rollup
