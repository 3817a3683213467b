// SPDX-License-Identifier: MPL-2.0
#include "service/comparison.hpp"

#include "commands/form_words.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"
#include "service/contract.hpp"
#include "sheet/compare_approved.hpp"
#include "sheet/new_sheet.hpp"

#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;

namespace {

calc::Change contractChange(const comparison::Change& change) {
    return {officeString(name(change.kind)), officeString(change.indicator), officeString(change.where),
            officeString(change.approved),   officeString(change.present),   change.approvedCell.row,
            change.approvedCell.column,      change.presentCell.row,         change.presentCell.column};
}

calc::ComparisonResult contractComparison(const SheetComparison& done, language::Language language) {
    calc::ComparisonResult result;
    const auto& changes = done.comparison.changes;
    result.Agrees = done.findings.empty() && done.comparison.agrees();
    result.Changes.realloc(static_cast<sal_Int32>(changes.size()));
    std::transform(changes.begin(), changes.end(), result.Changes.getArray(), contractChange);
    result.Sheet = done.written.is() ? nameOf(done.written) : rtl::OUString{};
    result.Findings = contractFindings(done.findings, language);
    return result;
}

/// Where a sheet is missing nothing is compared.
SheetComparison noSheet(std::u16string_view code) {
    SheetComparison nothing;
    nothing.findings.push_back({code, finding::Severity::error, -1, {}, {}});
    return nothing;
}

} // namespace

calc::ComparisonResult Comparison::compare(const GivenSheet& approved, const GivenSheet& present) {
    return guarded(calc::ComparisonResult{}, [&] {
        const auto language = uiLanguage(context_);
        if (!approved.is() || !present.is()) {
            return contractComparison(noSheet(approved.is() ? u"no-table" : u"comparison-no-approved"),
                                      language);
        }
        return contractComparison(
            compareSheets(sheetOf(context_, approved), sheetOf(context_, present), *profiles_.find(u"")),
            language);
    });
}

calc::ComparisonResult Comparison::writeComparison(const GivenSheet& approved, const DocumentRef& document,
                                                   const GivenSheet& given) {
    return guarded(calc::ComparisonResult{}, [&] {
        const auto language = uiLanguage(context_);
        // Undo belongs to a document: another one gets no sheet.
        const SheetRef present = sheetIn(document, given);
        if (!approved.is() || !present.is()) {
            return contractComparison(noSheet(approved.is() ? u"no-table" : u"comparison-no-approved"),
                                      language);
        }
        return contractComparison(addin::writeComparison(sheetOf(context_, approved), document, present,
                                                         *profiles_.find(u""),
                                                         officeString(words::comparisonTitle.in(language))),
                                  language);
    });
}

rtl::OUString Comparison::getImplementationName() {
    return "org.jixiao.calc.comp.Comparison";
}

sal_Bool Comparison::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> Comparison::getSupportedServiceNames() {
    const rtl::OUString name{"org.jixiao.calc.Comparison"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_comparison(com::sun::star::uno::XComponentContext* context,
                         const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::Comparison{context});
    object->acquire();
    return object;
}
