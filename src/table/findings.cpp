// SPDX-License-Identifier: MPL-2.0
#include "table/findings.hpp"

#include "table/finding_texts.hpp"

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
}

} // namespace jixiao::table
