// SPDX-License-Identifier: MPL-2.0
/// Hears what happens to the document of one frame. It only tells; what it tells is the desk's business.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XFrameActionListener.hpp>
#include <com/sun/star/sheet/XActivationEventListener.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <com/sun/star/view/XSelectionChangeListener.hpp>
#include <cppuhelper/implbase4.hxx>

#include <functional>

namespace jixiao::addin::sidebar {

class Watch final
    : public cppu::WeakImplHelper4<
          com::sun::star::frame::XFrameActionListener, com::sun::star::util::XModifyListener,
          com::sun::star::view::XSelectionChangeListener, com::sun::star::sheet::XActivationEventListener> {
public:
    struct Told {
        std::function<void()> changed;      // cells, or which sheet or document is shown
        std::function<void()> selected;     // another cell
        std::function<void()> documentGone; // nothing of it may be touched any more
    };

    Watch(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame, Told told);

    /// Begins to listen. Not in the constructor, where nobody holds this yet.
    void begin();
    /// Listens to nothing any more and tells nothing.
    void end();

    void SAL_CALL frameAction(const com::sun::star::frame::FrameActionEvent& event) override;
    void SAL_CALL modified(const com::sun::star::lang::EventObject& event) override;
    void SAL_CALL selectionChanged(const com::sun::star::lang::EventObject& event) override;
    void SAL_CALL activeSpreadsheetChanged(const com::sun::star::sheet::ActivationEvent& event) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& event) override;

private:
    void attach();
    void detach();

    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame_;
    com::sun::star::uno::Reference<com::sun::star::frame::XController> controller_;
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> model_;
    Told told_;
};

} // namespace jixiao::addin::sidebar
