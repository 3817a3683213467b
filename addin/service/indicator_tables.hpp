// SPDX-License-Identifier: MPL-2.0
/// The service for macros, tests and other extensions.
#pragma once

#include "profiles/profiles.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/jixiao/calc/XIndicatorTables.hpp>

namespace jixiao::addin {

class IndicatorTables final
    : public cppu::WeakImplHelper2<org::jixiao::calc::XIndicatorTables, com::sun::star::lang::XServiceInfo> {
public:
    explicit IndicatorTables(const ContextRef& context) : context_{context}, profiles_{context} {}

    com::sun::star::uno::Sequence<org::jixiao::calc::IndicatorTable>
        SAL_CALL recognize(const SheetRef& sheet) override;
    org::jixiao::calc::EvaluationResult SAL_CALL evaluate(const DocumentRef& document, const SheetRef& sheet,
                                                          const rtl::OUString& profile) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    ContextRef context_;
    Profiles profiles_;
};

} // namespace jixiao::addin
