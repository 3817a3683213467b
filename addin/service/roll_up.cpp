// SPDX-License-Identifier: MPL-2.0
#include "service/roll_up.hpp"

#include "folder/folder_files.hpp"
#include "folder/roll_up.hpp"
#include "folder/roll_up_outcome.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"
#include "text/utf.hpp"

#include <cppuhelper/supportsservice.hxx>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;

namespace {

calc::RollUpResult contractResult(const RollUpOutcome& outcome, const rtl::OUString& summary,
                                  language::Language language) {
    const auto number = [](std::size_t value) { return static_cast<sal_Int32>(value); };
    const bool isWritten = outcome.problem == RollUpProblem::none && !outcome.stopped;
    return {number(outcome.tally.files),
            number(outcome.tally.read),
            number(outcome.tally.notRead),
            number(outcome.tally.missing),
            number(outcome.tally.tables),
            isWritten ? summary : rtl::OUString{},
            officeString(describe(outcome, summary, language))};
}

} // namespace

calc::RollUpResult RollUpService::rollUp(const rtl::OUString& folder,
                                         const uno::Sequence<com::sun::star::beans::NamedValue>& options) {
    return guarded(calc::RollUpResult{}, [&] {
        RollUpRequest request = usualRequest(context_, folder);
        rtl::OUString profile;
        for (const auto& option : options) {
            if (option.Name == "Summary") {
                option.Value >>= request.summary;
            } else if (option.Name == "Records") {
                option.Value >>= request.records;
            } else if (option.Name == "Resume") {
                option.Value >>= request.resume;
            } else if (option.Name == "Profile") {
                option.Value >>= profile;
            }
        }
        const scoring::Profile* rules = profiles_.find(view(profile));
        if (rules == nullptr) {
            return calc::RollUpResult{};
        }
        const auto language = uiLanguage(context_);
        RollUpWork work{context_, request, {*rules, view(profile), profiles_.usable()}, language};
        while (work.step()) {
        }
        return contractResult(work.outcome(), request.summary, language);
    });
}

rtl::OUString RollUpService::readFile(const rtl::OUString& folder, const rtl::OUString& file,
                                      const rtl::OUString& profile) {
    return guarded(rtl::OUString{}, [&] {
        const scoring::Profile* rules = profiles_.find(view(profile));
        if (rules == nullptr) {
            return rtl::OUString{};
        }
        const rtl::OUString url = urlInFolder(folder, view(file));
        const rollup::FileRecord record =
            addin::readFile(context_, url, sourceAt(url, view(file)),
                            {*rules, view(profile), profiles_.usable()}, uiLanguage(context_));
        return officeString(text::toUtf16(rollup::toLine(record)));
    });
}

calc::RollUpResult RollUpService::summarize(const rtl::OUString& folder,
                                            const uno::Sequence<rtl::OUString>& records,
                                            const rtl::OUString& summary) {
    return guarded(calc::RollUpResult{}, [&] {
        std::string lines;
        for (const rtl::OUString& each : records) {
            lines += readAll(each) + "\n";
        }
        const auto language = uiLanguage(context_);
        return contractResult(summarizeRecords(context_, folder, rollup::readLines(lines), summary, language),
                              summary, language);
    });
}

rtl::OUString RollUpService::getImplementationName() {
    return "org.jixiao.calc.comp.RollUp";
}

sal_Bool RollUpService::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> RollUpService::getSupportedServiceNames() {
    const rtl::OUString name{"org.jixiao.calc.RollUp"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_roll_up(com::sun::star::uno::XComponentContext* context,
                      const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::RollUpService{context});
    object->acquire();
    return object;
}
