// SPDX-License-Identifier: MPL-2.0
/// One change of a document, whatever it is made of: one undo step, one repaint.
#pragma once

#include <com/sun/star/document/XActionLockable.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace jixiao::addin {

/// Everything done to the document while this lives is one undo step with the given title.
class OneStep {
public:
    OneStep(const com::sun::star::uno::Reference<com::sun::star::frame::XModel>& model,
            const rtl::OUString& title);
    ~OneStep();
    OneStep(const OneStep&) = delete;
    OneStep& operator=(const OneStep&) = delete;

    /// At the end all of it is undone instead, and nothing of it can be redone. Call after something was
    /// changed. Inside another step that one has to be rolled back as well.
    void rollBack() { rolledBack_ = true; }

private:
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> model_;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> undo_;
    com::sun::star::uno::Reference<com::sun::star::document::XActionLockable> repaint_;
    bool rolledBack_ = false;
};

} // namespace jixiao::addin
