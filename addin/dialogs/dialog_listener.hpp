// SPDX-License-Identifier: MPL-2.0
/// What a person changes in a dialog, told to one function.
#pragma once

#include "dialogs/dialog.hpp"

#include <com/sun/star/awt/XAdjustmentListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <cppuhelper/implbase3.hxx>

#include <functional>
#include <string_view>
#include <utility>

namespace jixiao::addin {

/// Name of the control that an event comes from; "" where it is none.
rtl::OUString nameOf(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& source);

/// Tells one function about everything that a person changes.
class Dialog::Listener final
    : public cppu::WeakImplHelper3<com::sun::star::awt::XItemListener, com::sun::star::awt::XTextListener,
                                   com::sun::star::awt::XAdjustmentListener> {
public:
    explicit Listener(std::function<void(std::string_view)> changed) : changed_{std::move(changed)} {}

    /// What the dialog sets itself, from now on or not, is nobody's change.
    void stop() { changed_ = {}; }

    void SAL_CALL itemStateChanged(const com::sun::star::awt::ItemEvent& event) override {
        tell(event.Source);
    }
    void SAL_CALL textChanged(const com::sun::star::awt::TextEvent& event) override { tell(event.Source); }
    void SAL_CALL adjustmentValueChanged(const com::sun::star::awt::AdjustmentEvent& event) override {
        tell(event.Source);
    }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*event*/) override {}

private:
    void tell(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& source) {
        // Setting a control from inside brings the same event again.
        if (telling_ || !changed_) {
            return;
        }
        telling_ = true;
        try {
            changed_(rtl::OUStringToOString(nameOf(source), RTL_TEXTENCODING_ASCII_US).getStr());
        } catch (...) {
            telling_ = false;
            throw;
        }
        telling_ = false;
    }

    std::function<void(std::string_view)> changed_;
    bool telling_ = false;
};

} // namespace jixiao::addin
