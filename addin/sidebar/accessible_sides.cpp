// SPDX-License-Identifier: MPL-2.0
#include "sidebar/accessible_sides.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/reflection/XIdlClass.hpp>
#include <com/sun/star/reflection/XIdlMethod.hpp>
#include <com/sun/star/reflection/XIdlReflection.hpp>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace accessibility = com::sun::star::accessibility;
namespace reflection = com::sun::star::reflection;

std::vector<uno::Any> accessibleSides(const ContextRef& context,
                                      const uno::Reference<com::sun::star::awt::XControl>& page) {
    const uno::Reference<accessibility::XAccessible> whole{page->getPeer(), uno::UNO_QUERY};
    const auto side = whole.is() ? whole->getAccessibleContext() : nullptr;
    if (!side.is()) {
        return {};
    }
    // XAccessibleContext counts in `long` in 7.4 and in `hyper` later, so no call of ours fits both: each
    // method is called as the running office declares it.
    const uno::Reference<reflection::XIdlReflection> types{
        context->getServiceManager()->createInstanceWithContext("com.sun.star.reflection.CoreReflection",
                                                                context),
        uno::UNO_QUERY_THROW};
    const uno::Reference<reflection::XIdlClass> type{
        types->forName("com.sun.star.accessibility.XAccessibleContext"), uno::UNO_SET_THROW};
    const auto call = [&](const char* method, uno::Sequence<uno::Any> arguments) {
        const uno::Reference<reflection::XIdlMethod> found{
            type->getMethod(rtl::OUString::createFromAscii(method)), uno::UNO_SET_THROW};
        return found->invoke(uno::Any{side}, arguments);
    };
    sal_Int64 count = 0;
    call("getAccessibleChildCount", {}) >>= count;
    std::vector<uno::Any> all;
    for (sal_Int32 i = 0; i < count; ++i) {
        const uno::Any index{i};
        all.push_back(call("getAccessibleChild", {&index, 1}));
    }
    return all;
}

} // namespace jixiao::addin::sidebar
