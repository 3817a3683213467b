// SPDX-License-Identifier: MPL-2.0
/// The findings of a sheet, those that were set aside apart.
#pragma once

#include "overview/ignored.hpp"
#include "sheet/evaluator.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jixiao::addin {

struct IgnoredFinding {
    finding::Finding finding;
    std::u16string reason;
};

struct SheetFindings {
    std::vector<finding::Finding> open;
    std::vector<IgnoredFinding> ignored;
};

SheetFindings findingsOf(const Inspection& inspection, std::span<const overview::Ignored> ignored);

/// Names findings as the public contract does: row -1 for those about a whole table.
struct FindingPlace {
    std::u16string_view code;
    table::CellAddress cell;

    [[nodiscard]] bool names(const finding::Finding& finding) const {
        return finding.code == code && finding.cell == cell;
    }
};

/// Both change the sheet's names in one undo step titled `title` and give how many findings that concerned. A
/// finding about no table cannot be set aside; on a sheet that is protected or read-only nothing is.
std::size_t ignoreFindings(const DocumentRef& document, const SheetRef& sheet, const EvaluationRules& rules,
                           const FindingPlace& place, std::u16string_view reason, const rtl::OUString& title);
std::size_t restoreFindings(const DocumentRef& document, const SheetRef& sheet, const EvaluationRules& rules,
                            const FindingPlace& place, const rtl::OUString& title);

} // namespace jixiao::addin
