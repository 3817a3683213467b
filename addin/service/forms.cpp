// SPDX-License-Identifier: MPL-2.0
#include "service/forms.hpp"

#include "commands/form_words.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"
#include "service/contract.hpp"
#include "sheet/new_sheet.hpp"

#include <cppuhelper/supportsservice.hxx>

#include <algorithm>
#include <string>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;

namespace {

struct FormOptions {
    FormRequest request;
    std::u16string profile;
    std::vector<finding::Finding> findings; // options that are not understood
};

FormOptions readOptions(FormKind kind, const uno::Sequence<com::sun::star::beans::NamedValue>& options) {
    FormOptions result;
    result.request.kind = kind;
    for (const auto& [name, value] : options) {
        rtl::OUString text;
        sal_Int32 months = 0;
        if (name == "Profile" && (value >>= text)) {
            result.profile = view(text);
        } else if (name == "Months" && (value >>= months) && months >= 1 && months <= 12) {
            result.request.months = months;
        } else {
            value >>= text;
            result.findings.push_back(
                {u"form-option-unknown",
                 finding::Severity::error,
                 -1,
                 {},
                 {text.isEmpty() ? language::number(months) : std::u16string{view(text)},
                  std::u16string{view(name)}}});
        }
    }
    return result;
}

} // namespace

calc::FormResult Forms::make(FormKind kind, const DocumentRef& document, const GivenSheet& given,
                             const Options& options) {
    return guarded(calc::FormResult{}, [&] {
        const auto language = uiLanguage(context_);
        calc::FormResult result;
        FormOptions asked = readOptions(kind, options);
        const scoring::Profile* rules = profiles_.find(asked.profile);
        const SheetRef sheet = sheetIn(document, given);
        if (!asked.findings.empty()) {
            // Nothing is done by halves.
        } else if (rules == nullptr) {
            asked.findings.push_back({u"profile-unknown", finding::Severity::error, -1, {}, {asked.profile}});
        } else if (!sheet.is()) {
            // Undo belongs to a document: another one gets no sheet.
            asked.findings.push_back({u"no-table", finding::Severity::error, -1, {}, {}});
        } else {
            const words::Text& title =
                kind == FormKind::selfEvaluation ? words::selfEvaluationTitle : words::monitoringTitle;
            FormsMade made =
                makeForms(document, sheet, asked.request, {*rules, asked.profile, profiles_.usable()},
                          officeString(title.in(language)));
            result.Sheets.realloc(static_cast<sal_Int32>(made.sheets.size()));
            std::transform(made.sheets.begin(), made.sheets.end(), result.Sheets.getArray(), nameOf);
            asked.findings = std::move(made.findings);
        }
        result.Findings = contractFindings(asked.findings, language);
        return result;
    });
}

calc::FormResult Forms::makeSelfEvaluation(const DocumentRef& document, const GivenSheet& sheet,
                                           const Options& options) {
    return make(FormKind::selfEvaluation, document, sheet, options);
}

calc::FormResult Forms::makeMonitoring(const DocumentRef& document, const GivenSheet& sheet,
                                       const Options& options) {
    return make(FormKind::monitoring, document, sheet, options);
}

rtl::OUString Forms::getImplementationName() {
    return "org.jixiao.calc.comp.Forms";
}

sal_Bool Forms::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> Forms::getSupportedServiceNames() {
    const rtl::OUString name{"org.jixiao.calc.Forms"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_forms(com::sun::star::uno::XComponentContext* context,
                    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::Forms{context});
    object->acquire();
    return object;
}
