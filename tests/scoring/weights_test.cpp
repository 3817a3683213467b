// SPDX-License-Identifier: MPL-2.0
#include "scoring/weights.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using namespace jixiao::scoring;
using enum jixiao::scoring::Level;

namespace {

/// The points of a profile's plan for a table with these levels, "50 30 10" in the order of the plan's
/// levels, or "".
std::u16string plan(std::u16string_view profile, const std::vector<Level>& levels) {
    const WeightPlan* found = weightPlan(jixiao::test::shipped(profile), levels);
    std::vector<std::pair<Level, std::u16string>> shares;
    for (const LevelWeight& share : found != nullptr ? found->shares : std::vector<LevelWeight>()) {
        shares.emplace_back(share.levels.front(), share.points.text());
    }
    std::sort(shares.begin(), shares.end());
    std::u16string line;
    for (const auto& [level, points] : shares) {
        line += (line.empty() ? u"" : u" ") + points;
    }
    return line;
}

} // namespace

TEST_CASE("the plan that fits a table's levels is found", "[scoring]") {
    CHECK(plan(u"mof-2020", {output, benefit, satisfaction}) == u"50 30 10");
    CHECK(plan(u"central-2021", {cost, output, benefit, satisfaction}) == u"20 40 20 10");
    CHECK(plan(u"central-2021", {output, benefit, satisfaction}) == u"50 30 10");
    CHECK(plan(u"central-2021", {output, benefit}) == u"50 40"); // satisfaction's ten go to benefit
    CHECK(plan(u"central-2021", {cost, output, benefit}) == u"20 40 30");
    CHECK(plan(u"hubei", {output, benefit, satisfaction}) == u"40 40");
    CHECK(plan(u"hubei", {output, satisfaction}) == u"40 40");
    CHECK(plan(u"sichuan", {output}) == u"90");
    CHECK(plan(u"sichuan", {cost, output, benefit, satisfaction}) == u"90");
}

TEST_CASE("no plan is invented for a table the document does not speak of", "[scoring]") {
    CHECK(plan(u"mof-2020", {cost, output, benefit, satisfaction}).empty());
    CHECK(plan(u"mof-2020", {output, benefit}).empty());
    CHECK(plan(u"mof-2020", {}).empty());
    CHECK(plan(u"mof-2020", {output, benefit, satisfaction, unknown}).empty());
}

TEST_CASE("a row can be capped", "[scoring]") {
    const Profile& shanxi = jixiao::test::shipped(u"shanxi");
    CHECK(rowCap(shanxi, cost, true)->text() == u"5");
    CHECK_FALSE(rowCap(shanxi, cost, false));
    CHECK_FALSE(rowCap(shanxi, output, true));
    CHECK_FALSE(rowCap(jixiao::test::shipped(u"mof-2020"), cost, true));
}
