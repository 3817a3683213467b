// SPDX-License-Identifier: MPL-2.0
/// Takes the command URLs of one frame: finds the command, tells its state, runs it.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase4.hxx>

#include <mutex>
#include <vector>

namespace jixiao::addin {

class Dispatcher final
    : public cppu::WeakImplHelper4<com::sun::star::lang::XInitialization,
                                   com::sun::star::frame::XDispatchProvider, com::sun::star::frame::XDispatch,
                                   com::sun::star::lang::XServiceInfo> {
    using Arguments = com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue>;
    using Dispatch = com::sun::star::uno::Reference<com::sun::star::frame::XDispatch>;
    using Listener = com::sun::star::uno::Reference<com::sun::star::frame::XStatusListener>;
    using URL = com::sun::star::util::URL;

public:
    explicit Dispatcher(const ContextRef& context) : context_{context} {}

    void SAL_CALL
    initialize(const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& arguments) override;

    Dispatch SAL_CALL queryDispatch(const URL& url, const rtl::OUString& frame, sal_Int32 flags) override;
    com::sun::star::uno::Sequence<Dispatch> SAL_CALL queryDispatches(
        const com::sun::star::uno::Sequence<com::sun::star::frame::DispatchDescriptor>& requests) override;

    void SAL_CALL dispatch(const URL& url, const Arguments& arguments) override;
    void SAL_CALL addStatusListener(const Listener& listener, const URL& url) override;
    void SAL_CALL removeStatusListener(const Listener& listener, const URL& url) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    struct Listening {
        Listener listener;
        URL url;
    };

    void tell(const Listening& to);

    ContextRef context_;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame_;
    std::mutex mutex_; // of listeners_
    std::vector<Listening> listeners_;
};

} // namespace jixiao::addin
