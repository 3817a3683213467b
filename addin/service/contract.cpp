// SPDX-License-Identifier: MPL-2.0
#include "service/contract.hpp"

#include "finding/texts.hpp"
#include "office/text.hpp"

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;

namespace {

template <typename To, typename From, typename Convert>
uno::Sequence<To> converted(const From& from, Convert&& convert) {
    uno::Sequence<To> result{static_cast<sal_Int32>(from.size())};
    std::transform(from.begin(), from.end(), result.getArray(), convert);
    return result;
}

calc::Finding contractFinding(const finding::Finding& finding, language::Language language) {
    calc::Finding result;
    result.Code = officeString(finding.code);
    result.Severity = officeString(name(finding.severity));
    result.Table = finding.table;
    result.Row = finding.cell.row;
    result.Column = finding.cell.column;
    result.Message = officeString(finding::message(finding, language));
    return result;
}

calc::Indicator contractIndicator(const table::Indicator& indicator, const evaluation::RowAssessment* row) {
    calc::Indicator result;
    result.Row = indicator.target.row;
    result.Panel = indicator.panel;
    result.Level1 = officeString(indicator.level1);
    result.Level1Inferred = indicator.level1Inferred;
    result.Level2 = officeString(indicator.level2);
    result.Level2Inferred = indicator.level2Inferred;
    result.Name = officeString(indicator.name);
    result.Target = officeString(indicator.targetText);
    result.Actual = officeString(indicator.actualText);
    result.Weight = officeString(indicator.weightText);
    result.Score = officeString(indicator.scoreText);
    result.Reason = officeString(indicator.reasonText);
    result.Kind = officeString(name(indicator.kind));
    result.Operator = officeString(symbol(indicator.comparison));
    result.Value = officeString(indicator.value);
    result.Unit = officeString(indicator.unit);
    if (row != nullptr) {
        result.Status = officeString(name(row->state));
    }
    return result;
}

calc::BudgetRow contractBudgetRow(const table::BudgetRow& row) {
    return {row.row,
            officeString(row.label),
            officeString(row.initial),
            officeString(row.revised),
            officeString(row.executed),
            officeString(row.weight),
            officeString(row.rate),
            officeString(row.score)};
}

} // namespace

calc::IndicatorTable contractTable(const table::IndicatorTable& table, sal_Int16 sheet,
                                   const evaluation::TableAssessment* assessment,
                                   language::Language language) {
    calc::IndicatorTable result;
    result.Title = officeString(table.title);
    result.Stage = officeString(name(table.stage));
    result.Department = officeString(table.department);
    result.Project = officeString(table.project);
    result.Year = table.year;
    result.Range = {sheet, table.range.firstColumn, table.range.firstRow, table.range.lastColumn,
                    table.range.lastRow};
    result.HeaderRow = table.headerRow;
    result.Budget = converted<calc::BudgetRow>(table.budget, contractBudgetRow);
    std::size_t index = 0;
    result.Indicators = converted<calc::Indicator>(table.indicators, [&](const table::Indicator& indicator) {
        const auto* row = assessment == nullptr ? nullptr : &assessment->rows[index];
        ++index;
        calc::Indicator contracted = contractIndicator(indicator, row);
        contracted.Function = officeString(functionOf(table, indicator));
        return contracted;
    });
    result.Findings = contractFindings(table.findings, language);
    return result;
}

calc::TableEvaluation contractEvaluation(const evaluation::TableAssessment& assessment) {
    return {assessment.met,
            assessment.unmet,
            assessment.pending,
            assessment.manual,
            assessment.notApplicable,
            assessment.undecidable,
            assessment.score.toDouble(),
            assessment.scoredWeight.toDouble(),
            assessment.weight.toDouble(),
            assessment.isFinal,
            officeString(assessment.grade)};
}

uno::Sequence<calc::Finding> contractFindings(std::span<const finding::Finding> findings,
                                              language::Language language) {
    return converted<calc::Finding>(
        findings, [language](const finding::Finding& finding) { return contractFinding(finding, language); });
}

uno::Sequence<calc::Remedy> contractRemedies(std::span<const remedy::Remedy> remedies,
                                             language::Language language) {
    return converted<calc::Remedy>(remedies, [language](const remedy::Remedy& each) {
        calc::Remedy result;
        result.Problem = contractFinding(each.finding, language);
        result.Action = officeString(finding::remedy(each.finding, language));
        result.Certain = each.certain;
        result.Edits = converted<calc::CellEdit>(each.edits, [](const remedy::CellEdit& edit) {
            return calc::CellEdit{edit.cell.row, edit.cell.column, officeString(edit.before),
                                  officeString(edit.after)};
        });
        return result;
    });
}

std::vector<remedy::CellEdit> engineEdits(const uno::Sequence<calc::Remedy>& remedies) {
    std::vector<remedy::CellEdit> edits;
    for (const calc::Remedy& each : remedies) {
        for (const calc::CellEdit& edit : each.Edits) {
            edits.push_back({{edit.Row, edit.Column},
                             std::u16string{view(edit.Before)},
                             std::u16string{view(edit.After)},
                             std::nullopt});
        }
    }
    return edits;
}

} // namespace jixiao::addin
