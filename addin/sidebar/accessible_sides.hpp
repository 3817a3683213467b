// SPDX-License-Identifier: MPL-2.0
/// What screen readers have of the controls in a page.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/uno/Any.hxx>

#include <vector>

namespace jixiao::addin::sidebar {

/// To be held while the page ends: up to 7.4 at least, a grid that ends writes into its accessible side,
/// which by then is gone unless somebody holds it. Empty where windows have no such side for programs (26.8).
std::vector<com::sun::star::uno::Any>
accessibleSides(const ContextRef& context,
                const com::sun::star::uno::Reference<com::sun::star::awt::XControl>& page);

} // namespace jixiao::addin::sidebar
