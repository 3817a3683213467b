// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Any.hxx>

#include <string>

namespace jixiao::test {

/// A value of any UNO type in words: structs by their members, interfaces and sequences as "object".
std::string show(const css::uno::Any& value);

} // namespace jixiao::test
