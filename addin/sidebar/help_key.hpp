// SPDX-License-Identifier: MPL-2.0
/// F1 while one of our controls has the keyboard. The office itself would look for a page of its own and find
/// none.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <cppuhelper/implbase2.hxx>

#include <functional>
#include <string>
#include <string_view>

namespace jixiao::addin::sidebar {

class HelpKey final
    : public cppu::WeakImplHelper2<com::sun::star::awt::XFocusListener, com::sun::star::awt::XKeyHandler> {
public:
    /// `pressed` is called with the name of the control that has the keyboard.
    HelpKey(const ContextRef& context, std::function<void(std::string_view)> pressed);

    void listenTo(const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& window);
    void end();

    void SAL_CALL focusGained(const com::sun::star::awt::FocusEvent& event) override;
    void SAL_CALL focusLost(const com::sun::star::awt::FocusEvent& event) override;
    sal_Bool SAL_CALL keyPressed(const com::sun::star::awt::KeyEvent& event) override;
    sal_Bool SAL_CALL keyReleased(const com::sun::star::awt::KeyEvent& event) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& event) override;

private:
    void hear(bool on);

    com::sun::star::uno::Reference<com::sun::star::awt::XExtendedToolkit> toolkit_;
    std::function<void(std::string_view)> pressed_;
    std::string focused_;
    bool hears_ = false;
};

} // namespace jixiao::addin::sidebar
