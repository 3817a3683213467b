// SPDX-License-Identifier: MPL-2.0
#include "sheet/findings.hpp"

#include "office/undo.hpp"
#include "sheet/ignored.hpp"
#include "text/fold.hpp"

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using overview::Ignored;

namespace {

/// The findings at a place, as entries without a reason.
std::vector<Ignored> entriesAt(const Inspection& inspection, const FindingPlace& place) {
    std::vector<Ignored> entries;
    for (const finding::Finding& each : inspection.findings) {
        const table::CellAddress cell = overview::anchor(each, inspection.tables);
        if (place.names(each) && cell.exists()) {
            entries.push_back({std::u16string{each.code}, overview::digest(each), cell, {}});
        }
    }
    return entries;
}

bool mayChange(const uno::Reference<com::sun::star::frame::XModel>& model, const SheetRef& sheet) {
    return !isReadOnly(model) && !isProtected(sheet);
}

} // namespace

SheetFindings findingsOf(const Inspection& inspection, std::span<const Ignored> ignored) {
    SheetFindings result;
    for (const finding::Finding& each : inspection.findings) {
        if (const Ignored* entry = overview::ignoredBy(each, inspection.tables, ignored)) {
            result.ignored.push_back({each, entry->reason});
        } else {
            result.open.push_back(each);
        }
    }
    return result;
}

std::size_t ignoreFindings(const DocumentRef& document, const SheetRef& sheet, const EvaluationRules& rules,
                           const FindingPlace& place, std::u16string_view reason,
                           const rtl::OUString& title) {
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    if (text::trim(reason).empty() || !mayChange(model, sheet)) {
        return 0;
    }
    std::vector<Ignored> entries = entriesAt(*inspect(sheet, rules), place);
    if (entries.empty()) {
        return 0;
    }
    const OneStep step{model, title};
    for (Ignored& each : entries) {
        each.reason = text::trim(reason);
        keepIgnored(sheet, each);
    }
    return entries.size();
}

std::size_t restoreFindings(const DocumentRef& document, const SheetRef& sheet, const EvaluationRules& rules,
                            const FindingPlace& place, const rtl::OUString& title) {
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    if (!mayChange(model, sheet) || ignoredFindings(sheet).empty()) {
        return 0;
    }
    const std::vector<Ignored> entries = entriesAt(*inspect(sheet, rules), place);
    if (entries.empty()) {
        return 0;
    }
    const OneStep step{model, title};
    std::size_t count = 0;
    for (const Ignored& each : entries) {
        count += forgetIgnored(sheet, each) ? 1 : 0;
    }
    return count;
}

} // namespace jixiao::addin
