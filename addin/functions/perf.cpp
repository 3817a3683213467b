// SPDX-License-Identifier: MPL-2.0
#include "functions/perf.hpp"

#include "functions/kept_bridge.hpp"

#include <cppuhelper/supportsservice.hxx>

namespace jixiao::addin {

rtl::OUString Perf::getImplementationName() {
    return "org.jixiao.calc.comp.Perf";
}

sal_Bool Perf::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

com::sun::star::uno::Sequence<rtl::OUString> Perf::getSupportedServiceNames() {
    const rtl::OUString name{"org.jixiao.calc.Perf"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_perf(com::sun::star::uno::XComponentContext* context,
                   const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* perf = new jixiao::addin::Perf{context};
    auto* object = static_cast<cppu::OWeakObject*>(perf);
    object->acquire();
    jixiao::addin::KeptBridge::keep(context, perf);
    return object;
}
