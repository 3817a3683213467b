// SPDX-License-Identifier: MPL-2.0
/// The page in Tools ▸ Options: fills its controls from what is kept, and keeps what they say.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>

namespace jixiao::addin {

class OptionsPage final : public cppu::WeakImplHelper2<com::sun::star::awt::XContainerWindowEventHandler,
                                                       com::sun::star::lang::XServiceInfo> {
public:
    explicit OptionsPage(const ContextRef& context) : context_{context} {}

    sal_Bool SAL_CALL
    callHandlerMethod(const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& window,
                      const com::sun::star::uno::Any& event, const rtl::OUString& method) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    ContextRef context_;
};

} // namespace jixiao::addin
