// SPDX-License-Identifier: MPL-2.0
/// Makes the panels of the deck. Panels of one frame share a desk.
#pragma once

#include "sidebar/desk.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/weakref.hxx>

#include <memory>
#include <utility>
#include <vector>

namespace jixiao::addin::sidebar {

class Factory final : public cppu::WeakImplHelper2<com::sun::star::ui::XUIElementFactory,
                                                   com::sun::star::lang::XServiceInfo> {
public:
    explicit Factory(const ContextRef& context) : context_{context} {}

    com::sun::star::uno::Reference<com::sun::star::ui::XUIElement> SAL_CALL createUIElement(
        const rtl::OUString& url,
        const com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue>& arguments) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    using Frame = com::sun::star::frame::XFrame;
    std::shared_ptr<Desk> deskOf(const com::sun::star::uno::Reference<Frame>& frame);

    ContextRef context_;
    std::vector<std::pair<com::sun::star::uno::WeakReference<Frame>, std::weak_ptr<Desk>>> desks_;
};

} // namespace jixiao::addin::sidebar
