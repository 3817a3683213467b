// SPDX-License-Identifier: MPL-2.0
#include "sheet/working_paper.hpp"

#include "finding/texts.hpp"
#include "paper/report.hpp"
#include "paper/working_paper.hpp"
#include "sheet/chart.hpp"
#include "sheet/findings.hpp"
#include "sheet/ignored.hpp"
#include "sheet/new_sheet.hpp"

namespace jixiao::addin {

namespace {

/// What was set aside about a table; with the first one what is about the sheet.
std::vector<paper::SetAside> setAsideIn(const SheetFindings& findings, std::int32_t table,
                                        language::Language language) {
    std::vector<paper::SetAside> result;
    for (const IgnoredFinding& each : findings.ignored) {
        if (finding::isToldWith(each.finding, table)) {
            result.push_back({each.finding.cell, finding::message(each.finding, language), each.reason});
        }
    }
    return result;
}

} // namespace

PaperWritten writeWorkingPaper(const DocumentRef& document, const SheetRef& sheet,
                               const EvaluationRules& rules, language::Language language,
                               const rtl::OUString& title) {
    PaperWritten result;
    const auto seen = inspect(sheet, rules);
    if (seen->tables.empty()) {
        result.findings.push_back({u"no-table", finding::Severity::error, -1, {}, {}});
        return result;
    }
    if (const auto hindrance = whyNoNewSheet(document)) {
        result.findings.push_back(*hindrance);
        return result;
    }
    const table::Grid grid = seen->grid();
    const SheetFindings findings = findingsOf(*seen, ignoredFindings(sheet));
    const SheetStep step{document, title};
    SheetRef after = sheet;
    for (std::size_t i = 0; i < seen->tables.size(); ++i) {
        const auto index = static_cast<std::int32_t>(i);
        const auto setAside = setAsideIn(findings, index, language);
        const paper::Subject subject{seen->tables[i], seen->assessments[i], grid,
                                     rules.profile,   seen->answers[i],     setAside};
        const paper::WorkingPaper paper = paper::workingPaper(subject, index + 1, language);
        for (const forms::SheetDraft* draft : {&paper.rows, &paper.totals.sheet}) {
            after = addSheet(document, after, *draft);
            result.sheets.push_back(after);
        }
        if (paper.totals.chart) {
            addChart(document, after, *paper.totals.chart);
        }
    }
    return result;
}

std::u16string reportOf(const SheetRef& sheet, const EvaluationRules& rules, language::Language language) {
    const auto seen = inspect(sheet, rules);
    std::u16string text;
    for (std::size_t i = 0; i < seen->tables.size(); ++i) {
        text += text.empty() ? u"" : u"\n\n";
        text += paper::report(seen->tables[i], seen->assessments[i], language);
    }
    return text;
}

} // namespace jixiao::addin
