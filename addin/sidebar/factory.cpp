// SPDX-License-Identifier: MPL-2.0
#include "sidebar/factory.hpp"

#include "office/barrier.hpp"
#include "sidebar/panel.hpp"

#include <cppuhelper/supportsservice.hxx>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;

std::shared_ptr<Desk> Factory::deskOf(const uno::Reference<Frame>& frame) {
    std::erase_if(desks_, [](const auto& each) { return each.second.expired(); });
    for (const auto& [known, desk] : desks_) {
        if (known.get() == frame) {
            return desk.lock();
        }
    }
    auto desk = std::make_shared<Desk>(context_, frame);
    desks_.emplace_back(uno::WeakReference<Frame>{frame}, desk);
    return desk;
}

uno::Reference<com::sun::star::ui::XUIElement>
Factory::createUIElement(const rtl::OUString& url,
                         const uno::Sequence<com::sun::star::beans::PropertyValue>& arguments) {
    using Element = uno::Reference<com::sun::star::ui::XUIElement>;
    return guarded(Element{}, [&] {
        Panel::Place place;
        place.url = url;
        for (const com::sun::star::beans::PropertyValue& each : arguments) {
            if (each.Name == "Frame") {
                each.Value >>= place.frame;
            } else if (each.Name == "ParentWindow") {
                each.Value >>= place.parent;
            } else if (each.Name == "Sidebar") {
                each.Value >>= place.sidebar;
            }
        }
        if (!place.frame.is() || !place.parent.is()) {
            return Element{};
        }
        const auto desk = deskOf(place.frame);
        const rtl::Reference<Panel> panel{new Panel{desk, std::move(place)}};
        return panel->begin() ? Element{panel.get()} : Element{};
    });
}

rtl::OUString Factory::getImplementationName() {
    return "org.jixiao.calc.comp.SidebarFactory";
}

sal_Bool Factory::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> Factory::getSupportedServiceNames() {
    const rtl::OUString name{"com.sun.star.ui.UIElementFactory"};
    return {&name, 1};
}

} // namespace jixiao::addin::sidebar

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_sidebar_factory(com::sun::star::uno::XComponentContext* context,
                              const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::sidebar::Factory{context});
    object->acquire();
    return object;
}
