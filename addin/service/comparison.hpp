// SPDX-License-Identifier: MPL-2.0
/// The service Comparison: a form against the approved table.
#pragma once

#include "profiles/profiles.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/jixiao/calc/XComparison.hpp>

namespace jixiao::addin {

class Comparison final
    : public cppu::WeakImplHelper2<org::jixiao::calc::XComparison, com::sun::star::lang::XServiceInfo> {
public:
    explicit Comparison(const ContextRef& context) : context_{context}, profiles_{context} {}

    org::jixiao::calc::ComparisonResult SAL_CALL compare(const GivenSheet& approved,
                                                         const GivenSheet& present) override;
    org::jixiao::calc::ComparisonResult SAL_CALL writeComparison(const GivenSheet& approved,
                                                                 const DocumentRef& document,
                                                                 const GivenSheet& present) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    ContextRef context_;
    Profiles profiles_;
};

} // namespace jixiao::addin
