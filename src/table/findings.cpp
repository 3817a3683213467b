// SPDX-License-Identifier: MPL-2.0
#include "table/findings.hpp"

#include "table/finding_texts.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::table {

void findings::Sink::add(std::u16string_view code, CellAddress cell, std::vector<std::u16string> arguments) {
    const FindingText* text = findingText(code);
    Finding finding;
    finding.code = text == nullptr ? code : text->code;
    finding.severity = text == nullptr ? Severity::warning : text->severity;
    finding.table = index_;
    finding.cell = cell;
    finding.arguments = std::move(arguments);
    table_->findings.push_back(std::move(finding));
}

void findProblems(IndicatorTable& table, std::int32_t index) {
    findings::Sink sink(table, index);
    findings::aboutTargets(table, sink);
    findings::aboutLevels(table, sink);
    findings::aboutNames(table, sink);
    // In the order of the sheet, and once where several panels share a cell.
    auto& all = table.findings;
    std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return std::pair(a.cell.row, a.cell.column) < std::pair(b.cell.row, b.cell.column);
    });
    const auto same = [](const Finding& a, const Finding& b) {
        return a.code == b.code && a.cell == b.cell && a.arguments == b.arguments;
    };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
}

} // namespace jixiao::table
