// SPDX-License-Identifier: MPL-2.0
#include "table/findings.hpp"

#include "finding/texts.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::table {

namespace {

using Place = std::pair<std::int32_t, std::int32_t>;

Place placeOf(const Finding& finding) {
    return {finding.cell.row, finding.cell.column};
}

/// In the order of the sheet, and once where several panels share a cell.
void putInOrder(std::vector<Finding>& findings) {
    const auto before = [](const Finding& a, const Finding& b) { return placeOf(a) < placeOf(b); };
    if (!std::is_sorted(findings.begin(), findings.end(), before)) {
        std::stable_sort(findings.begin(), findings.end(), before);
    }
    const auto same = [](const Finding& a, const Finding& b) {
        return a.code == b.code && a.cell == b.cell && a.arguments == b.arguments;
    };
    findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
}

} // namespace

void findings::Sink::add(std::u16string_view code, CellAddress cell, std::vector<std::u16string> arguments) {
    const finding::Text* text = finding::textOf(code);
    Finding finding;
    finding.code = text == nullptr ? code : text->code;
    finding.severity = text == nullptr ? finding::Severity::warning : text->severity;
    finding.table = index_;
    finding.cell = cell;
    finding.arguments = std::move(arguments);
    table_->findings.push_back(std::move(finding));
}

void findProblems(IndicatorTable& table, std::int32_t index, const Grid& grid) {
    findings::Sink sink(table, index);
    findings::aboutSums(table, sink);
    findings::aboutBudget(table, sink);
    findings::Levels levels;
    findings::Duplicates duplicates(table);
    const findings::CutNames cutNames(table);
    findings::Writing writing;
    for (const Indicator& one : table.indicators) {
        const auto begin = static_cast<std::ptrdiff_t>(table.findings.size());
        const target::Target target = target::readTarget(one.targetText);
        levels.see(one, sink);
        cutNames.see(one, sink);
        duplicates.see(one, sink);
        findings::aboutSatisfaction(one, sink);
        findings::aboutTarget(one, target, table.columns.target >= 0, sink);
        findings::aboutActual(one, target, sink);
        findings::aboutScore(one, sink);
        writing.see(one);
        std::stable_sort(table.findings.begin() + begin, table.findings.end(),
                         [](const Finding& a, const Finding& b) { return placeOf(a) < placeOf(b); });
    }
    writing.tell(table, grid, sink);
    putInOrder(table.findings);
}

} // namespace jixiao::table
