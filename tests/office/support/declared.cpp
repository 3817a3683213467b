// SPDX-License-Identifier: MPL-2.0
#include "support/declared.hpp"

#include <com/sun/star/reflection/InvocationTargetException.hpp>
#include <com/sun/star/reflection/XIdlClass.hpp>
#include <cppuhelper/exc_hlp.hxx>

namespace jixiao::test {

using css::uno::Reference;

Declared::Declared(const office::Office& office)
    : types_(office.create("com.sun.star.reflection.CoreReflection"), css::uno::UNO_QUERY_THROW) {}

css::uno::Any Declared::call(const css::uno::Any& object, const char* interface, const char* method,
                             css::uno::Sequence<css::uno::Any> arguments) {
    auto& found = methods_[std::string(interface) + "::" + method];
    if (!found.is()) {
        const Reference<css::reflection::XIdlClass> type(
            types_->forName("com.sun.star." + rtl::OUString::createFromAscii(interface)),
            css::uno::UNO_SET_THROW);
        found.set(type->getMethod(rtl::OUString::createFromAscii(method)), css::uno::UNO_SET_THROW);
    }
    try {
        return found->invoke(object, arguments);
    } catch (const css::reflection::InvocationTargetException& error) {
        cppu::throwException(error.TargetException); // what the method itself threw
        throw;
    }
}

} // namespace jixiao::test
