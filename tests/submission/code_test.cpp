// SPDX-License-Identifier: MPL-2.0
#include "submission/code.hpp"

#include <catch2/catch_test_macros.hpp>

using jixiao::submission::withoutCode;

TEST_CASE("macros and the events that call them are taken out", "[submission]") {
    CHECK(withoutCode(
              "<office:scripts><office:script script:language=\"ooo:Basic\"><ooo:libraries>"
              "<ooo:library-embedded ooo:name=\"Standard\"/></ooo:libraries></office:script>"
              "<office:event-listeners><script:event-listener/></office:event-listeners></office:scripts>"
              "<office:body/>") == "<office:body/>");
    CHECK(withoutCode("<table:table><office:event-listeners><script:event-listener/></office:event-listeners>"
                      "<table:table-row/></table:table>") == "<table:table><table:table-row/></table:table>");
}

TEST_CASE("what only speaks of macros stays", "[submission]") {
    CHECK(withoutCode("<text:p>&lt;office:scripts&gt;</text:p>") ==
          "<text:p>&lt;office:scripts&gt;</text:p>");
    CHECK(withoutCode("<office:scripts-like/>") == "<office:scripts-like/>");
}
