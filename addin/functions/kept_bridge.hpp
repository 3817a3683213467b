// SPDX-License-Identifier: MPL-2.0
/// Keeps the way from Calc to the worksheet functions open.
///
/// Calc calls an add-in by reflection, and so through the object's proxy in UNO's binary environment. Nobody
/// else holds that proxy: each call made one, registered it and took it away again, which was more than half
/// of what calling an add-in function costs. While one is held here, each call finds it.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XEventListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <org/jixiao/calc/XPerf.hpp>
#include <uno/dispatcher.h>
#include <uno/environment.hxx>
#include <uno/lbnames.h>
#include <uno/mapping.hxx>

#include <utility>

namespace jixiao::addin {

/// Holds the proxy, and with it the object, until the context is disposed at the office's end.
class KeptBridge final : public cppu::WeakImplHelper1<com::sun::star::lang::XEventListener> {
public:
    /// For an object of which the office has one only. Where it cannot be done, calls are slower, no more.
    static void keep(const ContextRef& context, org::jixiao::calc::XPerf* object) {
        namespace uno = com::sun::star::uno;
        try {
            const uno::Reference<com::sun::star::lang::XComponent> life{context, uno::UNO_QUERY};
            if (life.is()) {
                life->addEventListener(new KeptBridge{object});
            }
        } catch (const uno::Exception&) { // NOLINT(bugprone-empty-catch): nothing is lost but time
        }
    }

    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*source*/) override { letGo(); }

private:
    explicit KeptBridge(org::jixiao::calc::XPerf* object) {
        namespace uno = com::sun::star::uno;
        const uno::Mapping mapping{uno::Environment::getCurrent(), uno::Environment{UNO_LB_UNO}};
        if (mapping.is()) {
            proxy_ = static_cast<uno_Interface*>(
                mapping.mapInterface(object, cppu::UnoType<org::jixiao::calc::XPerf>::get()));
        }
    }
    ~KeptBridge() override { letGo(); }

    void letGo() {
        if (uno_Interface* proxy = std::exchange(proxy_, nullptr)) {
            proxy->release(proxy);
        }
    }

    uno_Interface* proxy_ = nullptr;
};

} // namespace jixiao::addin
