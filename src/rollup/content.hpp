// SPDX-License-Identifier: MPL-2.0
/// What a file is by its first bytes, whatever its name says.
#pragma once

#include <cstdint>
#include <string_view>

namespace jixiao::rollup {

enum class Content : std::uint8_t {
    none,   // no bytes
    zip,    // .xlsx .ods and others that are packed
    binary, // .xls .et and others of the older offices
    markup, // XML or HTML
    text,   // words and separators
    other,  // pictures, programs …
};

/// `head`: the first few thousand bytes.
Content contentOf(std::string_view head);

/// A page of HTML, which the office would open as a text document.
bool isHtml(std::string_view head);

/// Text in UTF-8, as far as it is seen; else it is taken for GB 18030.
bool isUtf8(std::string_view head);

} // namespace jixiao::rollup
