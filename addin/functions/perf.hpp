// SPDX-License-Identifier: MPL-2.0
/// The object behind the worksheet functions. Each method lives in a file of its own name.
#pragma once

#include "profiles/profiles.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/jixiao/calc/XPerf.hpp>

namespace jixiao::addin {

/// Pure functions of their arguments. Making one is cheap; no method raises.
class Perf final
    : public cppu::WeakImplHelper2<org::jixiao::calc::XPerf, com::sun::star::lang::XServiceInfo> {
    using Any = com::sun::star::uno::Any;
    using Range = com::sun::star::uno::Reference<com::sun::star::table::XCellRange>;

public:
    explicit Perf(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context)
        : profiles_{context} {}

    Any SAL_CALL met(const Any& target, const Any& actual, const Any& unit, const Any& profile) override;
    Any SAL_CALL score(const Any& target, const Any& actual, const Any& weight, const Any& unit,
                       const Any& profile) override;
    Any SAL_CALL rate(const Any& target, const Any& actual, const Any& unit, const Any& profile) override;
    Any SAL_CALL parse(const Any& target, const Any& part) override;
    Any SAL_CALL grade(const Any& score, const Any& profile) override;
    Any SAL_CALL total(const Range& scores, const Range& weights, const Any& profile) override;
    Any SAL_CALL execution(const Any& budget, const Any& executed, const Any& weight,
                           const Any& profile) override;
    Any SAL_CALL explain(const Any& target, const Any& actual, const Any& weight, const Any& unit,
                         const Any& profile, const Any& language) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    Profiles profiles_;
};

} // namespace jixiao::addin
