// SPDX-License-Identifier: MPL-2.0
/// Answers whatever the office asks while it opens a file: no. And remembers whether it was a password: when
/// that is refused, an error is told of by a second question.
#pragma once

#include <com/sun/star/task/XInteractionAbort.hpp>
#include <com/sun/star/task/XInteractionHandler.hpp>
#include <cppuhelper/implbase1.hxx>

namespace jixiao::addin {

class RefusingHandler final : public cppu::WeakImplHelper1<com::sun::star::task::XInteractionHandler> {
public:
    void SAL_CALL handle(
        const com::sun::star::uno::Reference<com::sun::star::task::XInteractionRequest>& request) override {
        namespace uno = com::sun::star::uno;
        askedForPassword_ =
            askedForPassword_ || request->getRequest().getValueTypeName().indexOf("Password") >= 0;
        for (const auto& continuation : request->getContinuations()) {
            const uno::Reference<com::sun::star::task::XInteractionAbort> abort{continuation, uno::UNO_QUERY};
            if (abort.is()) {
                abort->select();
                return;
            }
        }
    }

    [[nodiscard]] bool askedForPassword() const { return askedForPassword_; }

private:
    bool askedForPassword_ = false;
};

} // namespace jixiao::addin
