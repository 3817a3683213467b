// SPDX-License-Identifier: MPL-2.0
#include "review/rule.hpp"

#include "finding/texts.hpp"

#include <utility>

namespace jixiao::review {

void Sink::add(std::u16string_view code, table::CellAddress cell,
               std::vector<std::u16string> arguments) const {
    const finding::Text* text = finding::textOf(code);
    const auto severity = text == nullptr ? finding::Severity::warning : text->severity;
    findings_->push_back({code, severity, table_, cell, std::move(arguments)});
}

std::span<const Rule> rules() {
    static const std::vector<Rule> all = [] {
        std::vector<Rule> joined;
        for (const auto part :
             {completenessRules(), relevanceRules(), suitabilityRules(), feasibilityRules()}) {
            joined.insert(joined.end(), part.begin(), part.end());
        }
        return joined;
    }();
    return all;
}

std::vector<std::vector<const table::Indicator*>> blocksOf(const forms::Source& source) {
    std::vector<std::vector<const table::Indicator*>> blocks;
    const table::Indicator* before = nullptr;
    for (const table::Indicator* each : source.indicators) {
        if (before == nullptr || each->functionIndex != before->functionIndex ||
            each->group != before->group) {
            blocks.emplace_back();
        }
        blocks.back().push_back(each);
        before = each;
    }
    return blocks;
}

table::CellAddress cellOf(const table::Indicator& indicator) {
    return indicator.nameCell.exists() ? indicator.nameCell : indicator.target;
}

} // namespace jixiao::review
