// SPDX-License-Identifier: MPL-2.0
/// Lets Catch2 print UTF-16 text as a person reads it.
#pragma once

#include "text/utf.hpp"

#include <catch2/catch_tostring.hpp>

#include <string>
#include <string_view>

namespace Catch {

template <>
struct StringMaker<std::u16string> {
    static std::string convert(const std::u16string& value) {
        return '"' + jixiao::text::toUtf8(value) + '"';
    }
};

template <>
struct StringMaker<std::u16string_view> {
    static std::string convert(std::u16string_view value) { return '"' + jixiao::text::toUtf8(value) + '"'; }
};

} // namespace Catch
