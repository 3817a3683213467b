// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

namespace jixiao::test {

/// Calls a method as the running office declares it, not as the one this was built against does: between
/// versions, interfaces that were never published change their types, and a call of ours would break the
/// connection.
css::uno::Any call_as_declared(const office::Office& office, const css::uno::Any& object,
                               const char* interface, const char* method,
                               css::uno::Sequence<css::uno::Any> arguments = {});

} // namespace jixiao::test
