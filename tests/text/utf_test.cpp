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

TEST_CASE("damaged text is converted without an error", "[text]") {
    CHECK_NOTHROW(toUtf16("\xE4\xBA"));
    CHECK_NOTHROW(toUtf8(std::u16string{char16_t(0xD800)}));
}
