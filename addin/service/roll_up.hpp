// SPDX-License-Identifier: MPL-2.0
/// The service that rolls up folders, for macros, for offices without windows and for the command line.
#pragma once

#include "profiles/profiles.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/jixiao/calc/XRollUp.hpp>

namespace jixiao::addin {

class RollUpService final
    : public cppu::WeakImplHelper2<org::jixiao::calc::XRollUp, com::sun::star::lang::XServiceInfo> {
public:
    explicit RollUpService(const ContextRef& context) : context_{context}, profiles_{context} {}

    org::jixiao::calc::RollUpResult SAL_CALL
    rollUp(const rtl::OUString& folder,
           const com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>& options) override;
    rtl::OUString SAL_CALL readFile(const rtl::OUString& folder, const rtl::OUString& file,
                                    const rtl::OUString& profile) override;
    org::jixiao::calc::RollUpResult SAL_CALL
    summarize(const rtl::OUString& folder, const com::sun::star::uno::Sequence<rtl::OUString>& records,
              const rtl::OUString& summary) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    ContextRef context_;
    Profiles profiles_;
};

} // namespace jixiao::addin
