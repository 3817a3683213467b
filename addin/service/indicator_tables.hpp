// SPDX-License-Identifier: MPL-2.0
/// The service for macros, tests and other extensions.
#pragma once

#include "profiles/profiles.hpp"
#include "sheet/evaluator.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase6.hxx>
#include <org/jixiao/calc/XFindings.hpp>
#include <org/jixiao/calc/XIndicatorTables.hpp>
#include <org/jixiao/calc/XRemedies.hpp>
#include <org/jixiao/calc/XRules.hpp>
#include <org/jixiao/calc/XWeights.hpp>

namespace jixiao::addin {

class IndicatorTables final
    : public cppu::WeakImplHelper6<org::jixiao::calc::XIndicatorTables, org::jixiao::calc::XWeights,
                                   org::jixiao::calc::XFindings, org::jixiao::calc::XRemedies,
                                   org::jixiao::calc::XRules, com::sun::star::lang::XServiceInfo> {
    using Options = com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>;
    using Remedies = com::sun::star::uno::Sequence<org::jixiao::calc::Remedy>;

public:
    explicit IndicatorTables(const ContextRef& context) : context_{context}, profiles_{context} {}

    com::sun::star::uno::Sequence<org::jixiao::calc::IndicatorTable>
        SAL_CALL recognize(const GivenSheet& sheet) override;
    org::jixiao::calc::EvaluationResult SAL_CALL evaluate(const DocumentRef& document,
                                                          const GivenSheet& sheet,
                                                          const rtl::OUString& profile) override;

    org::jixiao::calc::WeightResult SAL_CALL previewWeights(const GivenSheet& sheet,
                                                            const Options& options) override;
    org::jixiao::calc::WeightResult SAL_CALL distributeWeights(const DocumentRef& document,
                                                               const GivenSheet& sheet,
                                                               const Options& options) override;

    com::sun::star::uno::Sequence<org::jixiao::calc::Finding>
        SAL_CALL findings(const GivenSheet& sheet) override;
    com::sun::star::uno::Sequence<org::jixiao::calc::IgnoredFinding>
        SAL_CALL ignoredFindings(const GivenSheet& sheet) override;
    sal_Int32 SAL_CALL ignoreFinding(const DocumentRef& document, const GivenSheet& sheet,
                                     const rtl::OUString& code, sal_Int32 row, sal_Int32 column,
                                     const rtl::OUString& reason) override;
    sal_Int32 SAL_CALL restoreFinding(const DocumentRef& document, const GivenSheet& sheet,
                                      const rtl::OUString& code, sal_Int32 row, sal_Int32 column) override;

    Remedies SAL_CALL remedies(const GivenSheet& sheet) override;
    org::jixiao::calc::RemedyResult SAL_CALL applyRemedies(const DocumentRef& document,
                                                           const GivenSheet& sheet,
                                                           const Remedies& selected) override;

    com::sun::star::uno::Sequence<org::jixiao::calc::RuleFit>
        SAL_CALL followedRules(const GivenSheet& sheet) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    /// Without a document nothing is written.
    org::jixiao::calc::WeightResult weights(const DocumentRef& document, const SheetRef& sheet,
                                            const Options& options);

    /// The default profile's.
    EvaluationRules rules();

    ContextRef context_;
    Profiles profiles_;
};

} // namespace jixiao::addin
