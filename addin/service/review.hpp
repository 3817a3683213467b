// SPDX-License-Identifier: MPL-2.0
/// The service Review: what a reviewer says of a table of targets.
#pragma once

#include "profiles/profiles.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/jixiao/calc/XReview.hpp>

namespace jixiao::addin {

class Review final
    : public cppu::WeakImplHelper2<org::jixiao::calc::XReview, com::sun::star::lang::XServiceInfo> {
public:
    explicit Review(const ContextRef& context) : context_{context}, profiles_{context} {}

    org::jixiao::calc::ReviewResult SAL_CALL review(const GivenSheet& sheet) override;
    org::jixiao::calc::ReviewResult SAL_CALL writeReview(const DocumentRef& document,
                                                         const GivenSheet& sheet) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    ContextRef context_;
    Profiles profiles_;
};

} // namespace jixiao::addin
