// SPDX-License-Identifier: MPL-2.0
#include "text/wide.hpp"

#include <catch2/catch_test_macros.hpp>

using jixiao::text::isWide;

TEST_CASE("Chinese characters and full-width signs are wide, letters, digits and signs are not", "[text]") {
    for (const char16_t c : {u'绩', u'、', u'（', u'％', u'〔'}) {
        CHECK(isWide(c));
    }
    for (const char16_t c : {u'a', u'9', u'%', u' ', u'–', u'…'}) {
        CHECK_FALSE(isWide(c));
    }
}
