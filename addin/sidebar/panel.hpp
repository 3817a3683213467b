// SPDX-License-Identifier: MPL-2.0
/// A panel of the deck as the office's sidebar wants it. It holds one part, keeps it laid out, and lets it
/// draw while somebody sees it.
#pragma once

#include "sidebar/controls.hpp"
#include "sidebar/desk.hpp"
#include "sidebar/help_key.hpp"
#include "sidebar/part.hpp"

#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase4.hxx>

#include <memory>
#include <string_view>

namespace jixiao::addin::sidebar {

using PanelBase =
    cppu::WeakComponentImplHelper4<com::sun::star::ui::XUIElement, com::sun::star::ui::XToolPanel,
                                   com::sun::star::ui::XSidebarPanel, com::sun::star::awt::XWindowListener>;

class Panel final : private cppu::BaseMutex, public PanelBase, private Viewer {
    template <typename T>
    using Ref = com::sun::star::uno::Reference<T>;

public:
    struct Place {
        rtl::OUString url;
        Ref<com::sun::star::frame::XFrame> frame;
        Ref<com::sun::star::awt::XWindow> parent;
        Ref<com::sun::star::ui::XSidebar> sidebar;
    };

    Panel(std::shared_ptr<Desk> desk, Place place);

    /// Makes the part the URL names; false where there is none of that name. Not in the constructor, where
    /// nobody holds this yet.
    bool begin();

    Ref<com::sun::star::uno::XInterface> SAL_CALL getRealInterface() override;
    Ref<com::sun::star::frame::XFrame> SAL_CALL getFrame() override;
    rtl::OUString SAL_CALL getResourceURL() override;
    sal_Int16 SAL_CALL getType() override;

    Ref<com::sun::star::awt::XWindow> SAL_CALL getWindow() override;
    Ref<com::sun::star::accessibility::XAccessible>
        SAL_CALL createAccessible(const Ref<com::sun::star::accessibility::XAccessible>& parent) override;

    com::sun::star::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;

    void SAL_CALL windowResized(const com::sun::star::awt::WindowEvent& event) override;
    void SAL_CALL windowMoved(const com::sun::star::awt::WindowEvent& event) override;
    void SAL_CALL windowShown(const com::sun::star::lang::EventObject& event) override;
    void SAL_CALL windowHidden(const com::sun::star::lang::EventObject& event) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& event) override;
    void SAL_CALL disposing() override; // this panel's own end

private:
    [[nodiscard]] bool isSeen() const override;
    void show(const Overview& overview) override;
    void follow(const Overview& overview) override;
    void layOut();

    std::shared_ptr<Desk> desk_;
    Place place_;
    std::unique_ptr<Controls> controls_;
    std::unique_ptr<Part> part_;
    rtl::Reference<HelpKey> helpKey_;
};

} // namespace jixiao::addin::sidebar
