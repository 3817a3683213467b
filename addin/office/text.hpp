// SPDX-License-Identifier: MPL-2.0
/// The one place where the office's strings and the engine's meet. Both are UTF-16.
#pragma once

#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace jixiao::addin {

/// A view of the string's own characters; as short-lived as the string.
inline std::u16string_view view(const rtl::OUString& text) {
    // sal_Unicode is an unsigned short for extensions, with the size and layout of char16_t.
    return {reinterpret_cast<const char16_t*>(text.getStr()), static_cast<std::size_t>(text.getLength())};
}

inline rtl::OUString officeString(std::u16string_view text) {
    return {reinterpret_cast<const sal_Unicode*>(text.data()), static_cast<sal_Int32>(text.size())};
}

} // namespace jixiao::addin
