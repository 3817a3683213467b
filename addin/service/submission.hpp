// SPDX-License-Identifier: MPL-2.0
/// The service that writes what is handed in, for macros and for offices without windows.
#pragma once

#include "profiles/profiles.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/jixiao/calc/XSubmission.hpp>

namespace jixiao::addin {

class SubmissionService final
    : public cppu::WeakImplHelper2<org::jixiao::calc::XSubmission, com::sun::star::lang::XServiceInfo> {
public:
    explicit SubmissionService(const ContextRef& context) : context_{context}, profiles_{context} {}

    org::jixiao::calc::ExportResult SAL_CALL exportForSubmission(
        const DocumentRef& document, const rtl::OUString& folder,
        const com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>& options) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    ContextRef context_;
    Profiles profiles_;
};

} // namespace jixiao::addin
