// SPDX-License-Identifier: MPL-2.0
#include "service/submission.hpp"

#include "export/outcome.hpp"
#include "export/submission.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"

#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;
using Options = uno::Sequence<com::sun::star::beans::NamedValue>;

namespace {

std::vector<Format> formatsOf(const uno::Sequence<rtl::OUString>& names) {
    std::vector<Format> formats;
    for (const rtl::OUString& name : names) {
        const Format format = name == "xls" ? Format::xls : name == "pdf" ? Format::pdf : Format::xlsx;
        if (std::find(formats.begin(), formats.end(), format) == formats.end()) {
            formats.push_back(format);
        }
    }
    return formats;
}

SubmissionRequest requestOf(const DocumentRef& document, const rtl::OUString& folder,
                            const Options& options) {
    SubmissionRequest request;
    request.folder = folder;
    request.name = submissionName(document);
    for (const auto& option : options) {
        rtl::OUString text;
        uno::Sequence<rtl::OUString> texts;
        if (option.Name == "Content" && (option.Value >>= text)) {
            request.what = text == "formulas" ? HandedIn::formulas : HandedIn::values;
        } else if (option.Name == "Formats" && (option.Value >>= texts)) {
            request.formats = formatsOf(texts);
        } else if (option.Name == "Name" && (option.Value >>= text) && !text.isEmpty()) {
            request.name = text.replaceAll("/", "_");
        }
    }
    return request;
}

} // namespace

calc::ExportResult SubmissionService::exportForSubmission(const DocumentRef& document,
                                                          const rtl::OUString& folder,
                                                          const Options& options) {
    return guarded(calc::ExportResult{}, [&] {
        calc::ExportResult result;
        const scoring::Profile* profile = profiles_.find(u"");
        if (!document.is() || profile == nullptr) {
            return result;
        }
        const SubmissionRequest request = requestOf(document, folder, options);
        const Submission done = submit(context_, document, {*profile, u"", profiles_.usable()}, request);
        result.Files.realloc(static_cast<sal_Int32>(done.files.size()));
        std::copy(done.files.begin(), done.files.end(), result.Files.getArray());
        result.Formulas = done.issued.formulas;
        result.Values = done.issued.values;
        result.Message = officeString(describe(done, request, uiLanguage(context_)));
        return result;
    });
}

rtl::OUString SubmissionService::getImplementationName() {
    return "org.jixiao.calc.comp.Submission";
}

sal_Bool SubmissionService::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> SubmissionService::getSupportedServiceNames() {
    const rtl::OUString name{"org.jixiao.calc.Submission"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_submission(com::sun::star::uno::XComponentContext* context,
                         const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::SubmissionService{context});
    object->acquire();
    return object;
}
