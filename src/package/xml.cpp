// SPDX-License-Identifier: MPL-2.0
#include "package/xml.hpp"

#include "text/utf.hpp"

namespace jixiao::package {

namespace {

constexpr bool isHigh(char16_t c) {
    return c >= 0xD800 && c <= 0xDBFF;
}
constexpr bool isLow(char16_t c) {
    return c >= 0xDC00 && c <= 0xDFFF;
}

/// Half of a character whose other half is missing.
bool isTorn(std::u16string_view text, std::size_t at) {
    if (isHigh(text[at])) {
        return at + 1 == text.size() || !isLow(text[at + 1]);
    }
    return isLow(text[at]) && (at == 0 || !isHigh(text[at - 1]));
}

/// XML 1.0, production 2.
bool isAllowed(char16_t c) {
    return c >= u' ' ? c != 0xFFFE && c != 0xFFFF : c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

std::string xmlText(std::u16string_view text) {
    std::u16string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t c = text[i];
        switch (c) {
        case u'&':
            result += u"&amp;";
            break;
        case u'<':
            result += u"&lt;";
            break;
        case u'>':
            result += u"&gt;";
            break;
        case u'"':
            result += u"&quot;";
            break;
        case u'\t': // an attribute would make them spaces
            result += u"&#9;";
            break;
        case u'\n':
            result += u"&#10;";
            break;
        case u'\r':
            result += u"&#13;";
            break;
        default:
            result += isAllowed(c) && !isTorn(text, i) ? c : u'\uFFFD';
        }
    }
    return text::toUtf8(result);
}

} // namespace jixiao::package
