// SPDX-License-Identifier: MPL-2.0
#include "text/utf.hpp"

#include <boost/locale/utf.hpp>

#include <iterator>

namespace jixiao::text {

namespace {

namespace utf = boost::locale::utf;

template <class To, class From>
std::basic_string<To> converted(std::basic_string_view<From> from) {
    std::basic_string<To> result;
    result.reserve(from.size());
    for (auto at = from.begin(); at != from.end();) {
        const auto begin = at;
        utf::code_point point = utf::utf_traits<From>::decode(at, from.end());
        if (point == utf::illegal || point == utf::incomplete) {
            point = U'\uFFFD';
            at = std::next(begin); // what was looked at behind it may be sound
        }
        utf::utf_traits<To>::encode(point, std::back_inserter(result));
    }
    return result;
}

} // namespace

std::u16string toUtf16(std::string_view utf8) {
    return converted<char16_t>(utf8);
}

std::string toUtf8(std::u16string_view utf16) {
    return converted<char>(utf16);
}

} // namespace jixiao::text
