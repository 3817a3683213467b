// SPDX-License-Identifier: MPL-2.0
#include "sidebar/help_key.hpp"

#include "office/barrier.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;

HelpKey::HelpKey(const ContextRef& context, std::function<void(std::string_view)> pressed)
    : toolkit_{awt::Toolkit::create(context), uno::UNO_QUERY}, pressed_{std::move(pressed)} {}

void HelpKey::listenTo(const uno::Reference<awt::XWindow>& window) {
    if (window.is()) {
        window->addFocusListener(this);
    }
}

void HelpKey::end() {
    hear(false);
    pressed_ = {};
}

/// The toolkit's handlers hear every key of the office, so this is one only while it is ours.
void HelpKey::hear(bool on) {
    if (hears_ == on || !toolkit_.is()) {
        return;
    }
    hears_ = on;
// LibreOffice 7.4 calls this deprecated and has nothing else that hears a key before the office does.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    if (on) {
        toolkit_->addKeyHandler(this);
    } else {
        toolkit_->removeKeyHandler(this);
    }
#pragma GCC diagnostic pop
}

void HelpKey::focusGained(const awt::FocusEvent& event) {
    guarded(0, [&] {
        const uno::Reference<awt::XControl> control{event.Source, uno::UNO_QUERY};
        const uno::Reference<com::sun::star::beans::XPropertySet> model{
            control.is() ? control->getModel() : nullptr, uno::UNO_QUERY};
        rtl::OUString name;
        if (model.is()) {
            model->getPropertyValue("Name") >>= name;
        }
        focused_ = rtl::OUStringToOString(name, RTL_TEXTENCODING_ASCII_US).getStr();
        hear(static_cast<bool>(pressed_));
        return 0;
    });
}

void HelpKey::focusLost(const awt::FocusEvent& /*event*/) {
    guarded(0, [&] {
        hear(false);
        return 0;
    });
}

sal_Bool HelpKey::keyPressed(const awt::KeyEvent& event) {
    return guarded(sal_Bool{false}, [&]() -> sal_Bool {
        if (event.KeyCode != awt::Key::F1 || event.Modifiers != 0 || !pressed_) {
            return false;
        }
        const auto pressed = pressed_; // it may end us
        pressed(focused_);
        return true;
    });
}

sal_Bool HelpKey::keyReleased(const awt::KeyEvent& /*event*/) {
    return false;
}

void HelpKey::disposing(const com::sun::star::lang::EventObject& event) {
    if (event.Source == toolkit_) {
        hears_ = false;
        toolkit_.clear();
    }
}

} // namespace jixiao::addin::sidebar
