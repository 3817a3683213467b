// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "text/utf.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::text;

TEST_CASE("UTF-8 and UTF-16 carry the same text", "[text]") {
    CHECK(toUtf16("≥2600人") == u"≥2600人");
    CHECK(toUtf8(u"≥2600人") == "≥2600人");
    CHECK(toUtf8(toUtf16("𠮷野家")) == "𠮷野家");
}

TEST_CASE("what is no text becomes U+FFFD, unit by unit, and what stands beside it stays", "[text]") {
    struct Case {
        std::u16string damaged;
        const char* converted;
    };
    const char16_t high = 0xD83D, low = 0xDE00;
    for (const auto& [damaged, converted] : {
             Case{{high}, "\uFFFD"},
             Case{{low}, "\uFFFD"},
             Case{{high, u'人'}, "\uFFFD人"},
             Case{{u'人', low, u'次'}, "人\uFFFD次"},
             Case{{high, high, low}, "\uFFFD😀"},
             Case{{low, low}, "\uFFFD\uFFFD"},
             Case{{low, high}, "\uFFFD\uFFFD"},
         }) {
        CHECK(toUtf8(damaged) == converted);
    }
    CHECK(toUtf16("\xE4\xBA") == u"\uFFFD\uFFFD");
    CHECK(toUtf16("\xE4"
                  "A") == u"\uFFFDA");
    CHECK(toUtf16("\xE4\xE4\xBA\xBA\xBA") == u"\uFFFD人\uFFFD");
    CHECK(toUtf16("\xC0\x80") == u"\uFFFD\uFFFD");                   // longer than needed
    CHECK(toUtf16("\xED\xA0\x80") == u"\uFFFD\uFFFD\uFFFD");         // a surrogate
    CHECK(toUtf16("\xF5\x80\x80\x80") == std::u16string(4, 0xFFFD)); // beyond the last character
}

TEST_CASE("a zero is a character like any other", "[text]") {
    const std::u16string zero{u'a', u'\0', u'b'};
    CHECK(toUtf16(toUtf8(zero)) == zero);
}
