// SPDX-License-Identifier: MPL-2.0
#include "rollup/content.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::rollup;
using namespace std::literals;

TEST_CASE("a file is what its first bytes say", "[rollup]") {
    CHECK(contentOf("") == Content::none);
    CHECK(contentOf("PK\x03\x04rest") == Content::zip);
    CHECK(contentOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest") == Content::binary);
    CHECK(contentOf("\xEF\xBB\xBF  <?xml version=\"1.0\"?>") == Content::markup);
    CHECK(contentOf("三级指标\t指标值\r\n") == Content::text);
    CHECK(contentOf("\x89PNG\r\n\x1A\n\0"sv) == Content::other);
    CHECK(contentOf("\0\0\0\0"sv) == Content::other);
}

TEST_CASE("a page of HTML under the name of a workbook is known", "[rollup]") {
    CHECK(isHtml("<!DOCTYPE HTML><body>"));
    CHECK(isHtml("<TABLE border=1>"));
    CHECK_FALSE(
        isHtml("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"));
}

TEST_CASE("UTF-8 is told from GB 18030, also where a letter is cut off at the end", "[rollup]") {
    CHECK(isUtf8("指标值"));
    CHECK(isUtf8("指标值"sv.substr(0, 8)));
    CHECK(isUtf8("指标值"sv.substr(0, 7)));
    CHECK_FALSE(isUtf8("指标值"sv.substr(1)));                               // begins in the middle of one
    CHECK_FALSE(isUtf8("\xD6\xB8\xB1\xEA\xD6\xB5\xD6\xB8\xB1\xEA\xD6\xB5")); // 指标值指标值
}
