// SPDX-License-Identifier: MPL-2.0
#include "text/utf.hpp"

#include <boost/locale/encoding_utf.hpp>

namespace jixiao::text {

std::u16string toUtf16(std::string_view utf8) {
    return boost::locale::conv::utf_to_utf<char16_t>(utf8.data(), utf8.data() + utf8.size());
}

std::string toUtf8(std::u16string_view utf16) {
    return boost::locale::conv::utf_to_utf<char>(utf16.data(), utf16.data() + utf16.size());
}

} // namespace jixiao::text
