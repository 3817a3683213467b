// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace jixiao::addin {

/// Disposes of what can be, in a destructor: the office may have done so already, or be going down.
inline void disposeOf(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& what) {
    try {
        const com::sun::star::uno::Reference<com::sun::star::lang::XComponent> component{
            what, com::sun::star::uno::UNO_QUERY};
        if (component.is()) {
            component->dispose();
        }
    } catch (const com::sun::star::uno::Exception&) {
        return;
    }
}

} // namespace jixiao::addin
