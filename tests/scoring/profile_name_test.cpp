// SPDX-License-Identifier: MPL-2.0
#include "scoring/profile_name.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::scoring;
using jixiao::test::shipped;

TEST_CASE("a formula names the profile, and the level where it decides", "[scoring]") {
    CHECK(profileName(shipped(u"mof-2020"), Level::satisfaction) == u"mof-2020");
    CHECK(profileName(shipped(u"central-2021"), Level::satisfaction) == u"central-2021/satisfaction");
    CHECK(profileName(shipped(u"central-2021"), Level::output) == u"central-2021");
    CHECK(profileName(shipped(u"central-2021"), Level::unknown) == u"central-2021");
}

TEST_CASE("what was written is read again", "[scoring]") {
    CHECK(readProfileName(u"")->id.empty());
    CHECK(readProfileName(u"central-2021")->id == u"central-2021");
    CHECK(readProfileName(u"central-2021")->level == Level::unknown);
    CHECK(readProfileName(u"central-2021/satisfaction")->id == u"central-2021");
    CHECK(readProfileName(u"central-2021/satisfaction")->level == Level::satisfaction);
    CHECK_FALSE(readProfileName(u"central-2021/benefit"));
    CHECK_FALSE(readProfileName(u"central-2021/"));
    CHECK_FALSE(readProfileName(u"central-2021/satisfaction/2"));
}
