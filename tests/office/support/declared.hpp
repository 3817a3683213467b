// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/reflection/XIdlMethod.hpp>
#include <com/sun/star/reflection/XIdlReflection.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <map>
#include <string>

namespace jixiao::test {

/// Calls methods as the running office declares them, not as the one this was built against does: between
/// versions, interfaces that were never published change their types, and a call of ours would break the
/// connection.
class Declared {
public:
    explicit Declared(const office::Office& office);

    /// What the method itself throws comes through.
    css::uno::Any call(const css::uno::Any& object, const char* interface, const char* method,
                       css::uno::Sequence<css::uno::Any> arguments = {});

private:
    css::uno::Reference<css::reflection::XIdlReflection> types_;
    /// Those that were called before: asking for one takes longer than calling it.
    std::map<std::string, css::uno::Reference<css::reflection::XIdlMethod>> methods_;
};

} // namespace jixiao::test
