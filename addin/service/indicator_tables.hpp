// SPDX-License-Identifier: MPL-2.0
/// The service for macros, tests and other extensions.
#pragma once

#include "profiles/profiles.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase3.hxx>
#include <org/jixiao/calc/XIndicatorTables.hpp>
#include <org/jixiao/calc/XWeights.hpp>

namespace jixiao::addin {

class IndicatorTables final
    : public cppu::WeakImplHelper3<org::jixiao::calc::XIndicatorTables, org::jixiao::calc::XWeights,
                                   com::sun::star::lang::XServiceInfo> {
    using Options = com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>;

public:
    explicit IndicatorTables(const ContextRef& context) : context_{context}, profiles_{context} {}

    com::sun::star::uno::Sequence<org::jixiao::calc::IndicatorTable>
        SAL_CALL recognize(const SheetRef& sheet) override;
    org::jixiao::calc::EvaluationResult SAL_CALL evaluate(const DocumentRef& document, const SheetRef& sheet,
                                                          const rtl::OUString& profile) override;

    org::jixiao::calc::WeightResult SAL_CALL previewWeights(const SheetRef& sheet,
                                                            const Options& options) override;
    org::jixiao::calc::WeightResult SAL_CALL distributeWeights(const DocumentRef& document,
                                                               const SheetRef& sheet,
                                                               const Options& options) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    /// Without a document nothing is written.
    org::jixiao::calc::WeightResult weights(const DocumentRef& document, const SheetRef& sheet,
                                            const Options& options);

    ContextRef context_;
    Profiles profiles_;
};

} // namespace jixiao::addin
