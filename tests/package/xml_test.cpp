// SPDX-License-Identifier: MPL-2.0
#include "package/xml.hpp"

#include <catch2/catch_test_macros.hpp>

using jixiao::package::xmlText;

TEST_CASE("nothing in a text is markup", "[package]") {
    CHECK(xmlText(u"<b a=\"1\">&amp;</b>") == "&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;");
    CHECK(xmlText(u"]]>") == "]]&gt;");
    CHECK(xmlText(u"县财政局《办法》") == "县财政局《办法》");
}

TEST_CASE("line ends and tabs live through an attribute", "[package]") {
    CHECK(xmlText(u"一\n二\t三\r") == "一&#10;二&#9;三&#13;");
}

TEST_CASE("what no XML file may hold is replaced", "[package]") {
    CHECK(xmlText(std::u16string{u'a', u'\0', u'\x1B', u'b'}) == "a\uFFFD\uFFFDb");
    CHECK(xmlText(std::u16string{char16_t{0xFFFE}, char16_t{0xFFFF}}) == "\uFFFD\uFFFD");
    CHECK(xmlText(std::u16string{char16_t{0xD840}}) == "\uFFFD");
    CHECK(xmlText(std::u16string{char16_t{0xDC00}, char16_t{0xD840}, u'a'}) == "\uFFFD\uFFFDa");
    CHECK(xmlText(u"𠀀") == "𠀀");
}
