// SPDX-License-Identifier: MPL-2.0
#include "support/declared.hpp"

#include <com/sun/star/reflection/InvocationTargetException.hpp>
#include <com/sun/star/reflection/XIdlClass.hpp>
#include <com/sun/star/reflection/XIdlMethod.hpp>
#include <com/sun/star/reflection/XIdlReflection.hpp>
#include <cppuhelper/exc_hlp.hxx>

namespace jixiao::test {

css::uno::Any call_as_declared(const office::Office& office, const css::uno::Any& object,
                               const char* interface, const char* method,
                               css::uno::Sequence<css::uno::Any> arguments) {
    using css::uno::Reference;
    const Reference<css::reflection::XIdlReflection> types(
        office.create("com.sun.star.reflection.CoreReflection"), css::uno::UNO_QUERY_THROW);
    const Reference<css::reflection::XIdlClass> type(
        types->forName("com.sun.star." + rtl::OUString::createFromAscii(interface)), css::uno::UNO_SET_THROW);
    const Reference<css::reflection::XIdlMethod> found(
        type->getMethod(rtl::OUString::createFromAscii(method)), css::uno::UNO_SET_THROW);
    try {
        return found->invoke(object, arguments);
    } catch (const css::reflection::InvocationTargetException& error) {
        cppu::throwException(error.TargetException); // what the method itself threw
        throw;
    }
}

} // namespace jixiao::test
