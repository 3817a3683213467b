// SPDX-License-Identifier: MPL-2.0
#include "service/working_paper.hpp"

#include "commands/form_words.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"
#include "service/contract.hpp"
#include "sheet/new_sheet.hpp"
#include "sheet/working_paper.hpp"

#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;

calc::PaperResult WorkingPaperService::writeWorkingPaper(const DocumentRef& document, const GivenSheet& given,
                                                         const rtl::OUString& profile) {
    return guarded(calc::PaperResult{}, [&] {
        calc::PaperResult result;
        const auto language = uiLanguage(context_);
        const scoring::Profile* rules = profiles_.find(view(profile));
        const auto refused = [&](const finding::Finding& why) {
            result.Findings = contractFindings({&why, 1}, language);
            return result;
        };
        if (rules == nullptr) {
            return refused(
                {u"profile-unknown", finding::Severity::error, -1, {}, {std::u16string{view(profile)}}});
        }
        // Undo belongs to a document: another one gets no sheets.
        const SheetRef sheet = sheetIn(document, given);
        if (!sheet.is()) {
            return refused({u"no-table", finding::Severity::error, -1, {}, {}});
        }
        const PaperWritten written =
            addin::writeWorkingPaper(document, sheet, {*rules, view(profile), profiles_.usable()}, language,
                                     officeString(words::workingPaperTitle.in(language)));
        result.Sheets.realloc(static_cast<sal_Int32>(written.sheets.size()));
        std::transform(written.sheets.begin(), written.sheets.end(), result.Sheets.getArray(), nameOf);
        result.Findings = contractFindings(written.findings, language);
        return result;
    });
}

rtl::OUString WorkingPaperService::report(const GivenSheet& given, const rtl::OUString& profile) {
    return guarded(rtl::OUString{}, [&] {
        const SheetRef sheet = sheetOf(context_, given);
        const scoring::Profile* rules = profiles_.find(view(profile));
        if (!sheet.is() || rules == nullptr) {
            return rtl::OUString{};
        }
        return officeString(
            reportOf(sheet, {*rules, view(profile), profiles_.usable()}, uiLanguage(context_)));
    });
}

rtl::OUString WorkingPaperService::getImplementationName() {
    return "org.jixiao.calc.comp.WorkingPaper";
}

sal_Bool WorkingPaperService::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> WorkingPaperService::getSupportedServiceNames() {
    const rtl::OUString name{"org.jixiao.calc.WorkingPaper"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_working_paper(com::sun::star::uno::XComponentContext* context,
                            const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::WorkingPaperService{context});
    object->acquire();
    return object;
}
