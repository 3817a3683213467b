// SPDX-License-Identifier: MPL-2.0
#include "office/undo.hpp"

namespace jixiao::addin {

namespace uno = com::sun::star::uno;

OneStep::OneStep(const uno::Reference<com::sun::star::frame::XModel>& model, const rtl::OUString& title)
    : model_{model}, repaint_{model, uno::UNO_QUERY} {
    const uno::Reference<com::sun::star::document::XUndoManagerSupplier> supplier{model, uno::UNO_QUERY};
    if (supplier.is()) {
        undo_ = supplier->getUndoManager();
    }
    if (undo_.is()) {
        undo_->enterUndoContext(title);
    }
    model_->lockControllers();
    if (repaint_.is()) {
        repaint_->addActionLock();
    }
}

OneStep::~OneStep() {
    // A document may be closed under us; a destructor must not pass that on.
    try {
        if (repaint_.is()) {
            repaint_->removeActionLock();
        }
        model_->unlockControllers();
        if (undo_.is()) {
            undo_->leaveUndoContext();
            if (rolledBack_) {
                undo_->undo(); // refused inside another step
                undo_->clearRedo();
            }
        }
    } catch (const uno::Exception&) {
        return;
    }
}

} // namespace jixiao::addin
