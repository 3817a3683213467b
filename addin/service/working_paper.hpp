// SPDX-License-Identifier: MPL-2.0
/// The service WorkingPaper: how every score came about, and the paragraphs of the report.
#pragma once

#include "profiles/profiles.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/jixiao/calc/XWorkingPaper.hpp>

namespace jixiao::addin {

class WorkingPaperService final
    : public cppu::WeakImplHelper2<org::jixiao::calc::XWorkingPaper, com::sun::star::lang::XServiceInfo> {
public:
    explicit WorkingPaperService(const ContextRef& context) : context_{context}, profiles_{context} {}

    org::jixiao::calc::PaperResult SAL_CALL writeWorkingPaper(const DocumentRef& document,
                                                              const GivenSheet& sheet,
                                                              const rtl::OUString& profile) override;
    rtl::OUString SAL_CALL report(const GivenSheet& sheet, const rtl::OUString& profile) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    ContextRef context_;
    Profiles profiles_;
};

} // namespace jixiao::addin
