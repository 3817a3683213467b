// SPDX-License-Identifier: MPL-2.0
#include "service/review.hpp"

#include "commands/form_words.hpp"
#include "finding/texts.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"
#include "service/contract.hpp"
#include "sheet/new_sheet.hpp"
#include "sheet/review_targets.hpp"

#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;

namespace {

calc::ReviewResult contractReview(const SheetReview& done, language::Language language) {
    calc::ReviewResult result;
    result.Opinions.realloc(static_cast<sal_Int32>(done.opinions.size()));
    std::transform(done.opinions.begin(), done.opinions.end(), result.Opinions.getArray(),
                   [language](const review::Opinion& each) {
                       return calc::Opinion{officeString(code(each.side)),
                                            contractFindings({&each.finding, 1}, language)[0],
                                            officeString(finding::remedy(each.finding, language)),
                                            officeString(review::basisText(each.basis, language))};
                   });
    result.Text = officeString(done.text);
    result.Sheet = done.written.is() ? nameOf(done.written) : rtl::OUString{};
    result.Findings = contractFindings(done.findings, language);
    return result;
}

SheetReview noSheet() {
    SheetReview nothing;
    nothing.findings.push_back({u"no-table", finding::Severity::error, -1, {}, {}});
    return nothing;
}

} // namespace

calc::ReviewResult Review::review(const GivenSheet& given) {
    return guarded(calc::ReviewResult{}, [&] {
        const SheetRef sheet = sheetOf(context_, given);
        const auto language = uiLanguage(context_);
        return contractReview(sheet.is() ? reviewSheet(sheet, *profiles_.find(u""), language) : noSheet(),
                              language);
    });
}

calc::ReviewResult Review::writeReview(const DocumentRef& document, const GivenSheet& given) {
    return guarded(calc::ReviewResult{}, [&] {
        const auto language = uiLanguage(context_);
        // Undo belongs to a document: another one gets no sheet.
        const SheetRef sheet = sheetIn(document, given);
        if (!sheet.is()) {
            return contractReview(noSheet(), language);
        }
        return contractReview(addin::writeReview(document, sheet, *profiles_.find(u""), language,
                                                 officeString(words::reviewTitle.in(language))),
                              language);
    });
}

rtl::OUString Review::getImplementationName() {
    return "org.jixiao.calc.comp.Review";
}

sal_Bool Review::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> Review::getSupportedServiceNames() {
    const rtl::OUString name{"org.jixiao.calc.Review"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_review(com::sun::star::uno::XComponentContext* context,
                     const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::Review{context});
    object->acquire();
    return object;
}
