// SPDX-License-Identifier: MPL-2.0
#include "submission/people.hpp"

#include <catch2/catch_test_macros.hpp>

using jixiao::submission::withoutPeople;

TEST_CASE("who wrote a document, and when, is taken out of it", "[submission]") {
    CHECK(withoutPeople(
              "<office:meta><meta:initial-creator>张三</meta:initial-creator><dc:creator>李四</dc:creator>"
              "<dc:title>自评表</dc:title><meta:printed-by>王五</meta:printed-by>"
              "<meta:user-defined meta:name=\"Manager\">赵六</meta:user-defined></office:meta>") ==
          "<office:meta><dc:title>自评表</dc:title></office:meta>");
}

TEST_CASE("a comment loses its author and keeps its words", "[submission]") {
    CHECK(withoutPeople("<office:annotation><dc:creator>张三</dc:creator><dc:date>2026-01-02</dc:date>"
                        "<text:p>见发票</text:p></office:annotation>") ==
          "<office:annotation><text:p>见发票</text:p></office:annotation>");
}

TEST_CASE("the record of changes goes as a whole", "[submission]") {
    CHECK(withoutPeople("<a/><table:tracked-changes><table:cell-content-change><office:change-info>"
                        "<dc:creator>张三</dc:creator></office:change-info></table:cell-content-change>"
                        "</table:tracked-changes><b/>") == "<a/><b/>");
}

TEST_CASE("elements of like names, empty elements and texts that speak of them stay right", "[submission]") {
    CHECK(withoutPeople("<dc:creators>x</dc:creators><dc:creator/><dc:date />y") ==
          "<dc:creators>x</dc:creators>y");
    CHECK(withoutPeople("<text:p>&lt;dc:creator&gt;张三&lt;/dc:creator&gt;</text:p>") ==
          "<text:p>&lt;dc:creator&gt;张三&lt;/dc:creator&gt;</text:p>");
    CHECK(withoutPeople("<dc:creator>cut off") == "<dc:creator>cut off");
    CHECK(withoutPeople("").empty());
}
