// SPDX-License-Identifier: MPL-2.0
#include "number/ratio.hpp"
#include "scoring/distribution.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace jixiao;
using namespace jixiao::scoring;
using number::Decimal;

namespace {

Decimal read(std::u16string_view digits) {
    return Decimal::read(digits).value();
}

/// Rows as "1 1 2=5": the group of each from 1, and what was typed.
DistributionRequest request(std::u16string_view rows, const std::vector<const char16_t*>& shares,
                            std::u16string_view step = u"0.5", std::u16string_view points = u"100") {
    DistributionRequest result;
    while (!rows.empty()) {
        const std::u16string_view one = rows.substr(0, rows.find(u' '));
        rows.remove_prefix(std::min(rows.size(), one.size() + 1));
        WeightRow row;
        row.group = static_cast<std::size_t>(one[0] - u'1');
        if (one.size() > 2) {
            row.typed = read(one.substr(2));
        }
        result.rows.push_back(row);
    }
    for (const char16_t* const share : shares) {
        result.shares.push_back(read(share));
    }
    result.step = read(step);
    result.points = read(points);
    return result;
}

std::u16string_view name(Refusal refusal) {
    static const std::map<Refusal, std::u16string_view> names{
        {Refusal::none, u"none"},
        {Refusal::noRows, u"no rows"},
        {Refusal::badStep, u"bad step"},
        {Refusal::badPoints, u"bad points"},
        {Refusal::badTyped, u"bad typed"},
        {Refusal::badShares, u"bad shares"},
        {Refusal::typedExceeds, u"typed exceeds"},
        {Refusal::typedDiffers, u"typed differs"},
        {Refusal::nothingLeft, u"nothing left"},
        {Refusal::restNotMultiple, u"rest not multiple"},
        {Refusal::tooCoarse, u"too coarse"},
        {Refusal::groupExceeded, u"group exceeded"},
        {Refusal::groupDiffers, u"group differs"},
        {Refusal::sharesDiffer, u"shares differ"},
    };
    return names.at(refusal);
}

/// "12.5 12.5", or why not: "group exceeded 2: 60 50".
std::u16string divided(const DistributionRequest& request) {
    const Distribution result = distribute(request);
    std::u16string line;
    if (result.refused()) {
        CHECK(result.weights.empty());
        line = name(result.refusal);
        if (result.group) {
            line += u' ';
            line += static_cast<char16_t>(u'1' + *result.group);
        }
        if (!result.numbers.empty()) {
            line += u':';
        }
    }
    for (const Decimal& value : result.refused() ? result.numbers : result.weights) {
        line += (line.empty() ? u"" : u" ") + value.text();
    }
    return line;
}

DistributionRequest fixed(DistributionRequest request) {
    request.fixed = true;
    return request;
}

} // namespace

TEST_CASE("points are divided alike, and what is left over goes to the first rows", "[scoring][weights]") {
    CHECK(divided(request(u"1 1 1 1", {u"1"})) == u"25 25 25 25");
    CHECK(divided(request(u"1 1 1", {u"1"}, u"1")) == u"34 33 33");
    CHECK(divided(request(u"1 1 1", {u"1"}, u"0.5")) == u"33.5 33.5 33");
    CHECK(divided(request(u"1 1 1", {u"1"}, u"0.1")) == u"33.4 33.3 33.3");
    CHECK(divided(request(u"1 1 1", {u"1"}, u"0.01", u"90")) == u"30 30 30");
}

TEST_CASE("each group gets its share, each row of it as much as the others", "[scoring][weights]") {
    CHECK(divided(request(u"1 1 2", {u"1", u"1"})) == u"25 25 50");
    CHECK(divided(request(u"1 1 2", {u"30", u"10"}, u"1")) == u"38 37 25");
    CHECK(divided(request(u"1 2 3", {u"1", u"1", u"1"}, u"1")) == u"34 33 33");
    CHECK(divided(request(u"1 2 3", {u"1", u"2", u"2"}, u"1", u"10")) == u"2 4 4");
    CHECK(divided(request(u"1 2 3", {u"620.82", u"180", u"99.18"}, u"0.01")) == u"68.98 20 11.02");
}

TEST_CASE("what was typed is kept, and the rest gets what remains", "[scoring][weights]") {
    CHECK(divided(request(u"1=40 1 1", {u"1"})) == u"40 30 30");
    CHECK(divided(request(u"1=10 1 2 2", {u"1", u"1"})) == u"10 40 25 25");
    CHECK(divided(request(u"1=3.33 1 1=1.67 1", {u"1"}, u"1")) == u"3.33 48 1.67 47");
    CHECK(divided(request(u"1=0 1", {u"1"})) == u"0 100"); // nothing is an answer, too
}

TEST_CASE("a group typed through is settled; the others share the rest", "[scoring][weights]") {
    CHECK(divided(request(u"1=20 1=30 2 3", {u"1", u"1", u"1"})) == u"20 30 25 25");
    CHECK(divided(request(u"1=60 1=40", {u"1"})) == u"60 40");
}

TEST_CASE("what cannot be done comes back as a reason with its numbers", "[scoring][weights]") {
    CHECK(divided(request(u"", {})) == u"no rows");
    CHECK(divided(request(u"1", {u"1"}, u"0")) == u"bad step");
    CHECK(divided(request(u"1", {u"1"}, u"1", u"0")) == u"bad points");
    CHECK(divided(request(u"1 2", {u"1"})) == u"bad shares");
    CHECK(divided(request(u"1 2", {u"1", u"0"})) == u"bad shares 2");
    CHECK(divided(request(u"1 2", {u"1", u"-1"})) == u"bad shares 2");
    CHECK(divided(request(u"1=-1 1", {u"1"})) == u"bad typed");
    CHECK(divided(request(u"1=60 1=50 1", {u"1"})) == u"typed exceeds: 110 100");
    CHECK(divided(request(u"1=60 1=30", {u"1"})) == u"typed differs: 90 100");
    CHECK(divided(request(u"1=60 1=40 1 1", {u"1"})) == u"nothing left: 100 2");
    CHECK(divided(request(u"1=3.33 1", {u"1"})) == u"rest not multiple: 96.67 0.5");
    CHECK(divided(request(u"1=98 1 1 1", {u"1"}, u"1")) == u"too coarse: 2 1 3");
    CHECK(divided(request(u"1 1 2", {u"1", u"99"}, u"1")) == u"too coarse 1: 1 1 2");
    CHECK(divided(request(u"1 2=60 2", {u"1", u"1"})) == u"group exceeded 2: 60 50");
}

TEST_CASE("points a document or the form gives are not bent", "[scoring][weights]") {
    CHECK(divided(fixed(request(u"1 1 2 3", {u"50", u"30", u"10"}, u"1", u"90"))) == u"25 25 30 10");
    CHECK(divided(fixed(request(u"1 2 3", {u"50", u"30", u"10"}))) == u"shares differ: 90 100");
    CHECK(divided(fixed(request(u"1=40 2", {u"50", u"50"}))) == u"group differs 1: 40 50");
    CHECK(divided(fixed(request(u"1 2", {u"52.5", u"47.5"}, u"1"))) == u"rest not multiple 1: 52.5 1");
}

TEST_CASE("a profile's plan says which rows share which points", "[scoring][weights]") {
    using enum Level;
    const std::vector<Level> rows{output, output, benefit, satisfaction};
    const auto mof = plannedShares(test::shipped(u"mof-2020"), rows);
    REQUIRE(mof);
    DistributionRequest by;
    by.fixed = true;
    by.points = Decimal{90, 0};
    by.shares = mof->shares;
    for (const std::size_t group : mof->groupOf) {
        by.rows.push_back({group, {}});
    }
    CHECK(divided(by) == u"25 25 30 10");
    const auto hubei = plannedShares(test::shipped(u"hubei"), rows);
    REQUIRE(hubei);
    CHECK(hubei->groupOf[2] == hubei->groupOf[3]);
    CHECK_FALSE(plannedShares(test::shipped(u"mof-2020"), std::vector{output, unknown}));
}

namespace {

/// A random request that mostly can be met.
DistributionRequest randomRequest(std::mt19937& random) {
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    DistributionRequest result;
    const int groups = 1 + upTo(9);
    for (int i = 0; i < groups; ++i) {
        result.shares.emplace_back(1 + upTo(200), -upTo(2));
    }
    const int rows = 1 + upTo(99);
    const bool typing = upTo(2) == 0;
    for (int i = 0; i < rows; ++i) {
        WeightRow row;
        row.group = static_cast<std::size_t>(upTo(groups - 1));
        if (typing && upTo(9) == 0) {
            row.typed = Decimal(upTo(8), upTo(4) == 0 ? -1 : 0);
        }
        result.rows.push_back(row);
    }
    const std::array steps{Decimal(1, 0), Decimal(5, -1), Decimal(1, -1), Decimal(1, -2)};
    result.step = steps.at(static_cast<std::size_t>(upTo(3)));
    result.points = Decimal(upTo(1) == 0 ? 100 : 90, 0);
    return result;
}

bool isMultiple(const Decimal& value, const Decimal& step) {
    const number::Ratio ratio(value, step);
    return number::Ratio(ratio.round(0, number::Rounding::truncate)) == ratio;
}

} // namespace

TEST_CASE("law: what is given adds up exactly, in whole steps above nothing, and typed weights stay",
          "[scoring][weights][law]") {
    std::mt19937 random(2020);
    int given = 0;
    for (int round = 0; round < 3000; ++round) {
        const DistributionRequest asked = randomRequest(random);
        const Distribution result = distribute(asked);
        if (result.refused()) {
            REQUIRE(result.weights.empty());
            continue;
        }
        ++given;
        REQUIRE(result.weights.size() == asked.rows.size());
        Decimal sum;
        for (std::size_t i = 0; i < asked.rows.size(); ++i) {
            sum = sum + result.weights[i];
            if (asked.rows[i].typed) {
                REQUIRE(result.weights[i] == *asked.rows[i].typed);
            } else {
                REQUIRE(isMultiple(result.weights[i], asked.step));
                REQUIRE(result.weights[i].sign() > 0);
            }
        }
        REQUIRE(sum == asked.points);
    }
    CHECK(given > 1000); // the law was put to the test
}

TEST_CASE("law: rows of one group differ by at most one step, the earlier one never less",
          "[scoring][weights][law]") {
    std::mt19937 random(10);
    for (int round = 0; round < 2000; ++round) {
        const DistributionRequest asked = randomRequest(random);
        const Distribution result = distribute(asked);
        std::map<std::size_t, Decimal> first;
        std::map<std::size_t, Decimal> above;
        for (std::size_t i = 0; i < result.weights.size(); ++i) {
            if (asked.rows[i].typed) {
                continue;
            }
            const std::size_t group = asked.rows[i].group;
            const Decimal& weight = result.weights[i];
            REQUIRE(first.try_emplace(group, weight).first->second - weight <= asked.step);
            REQUIRE(above.try_emplace(group, weight).first->second >= weight);
            above[group] = weight;
        }
    }
}

TEST_CASE("law: without typed weights every group is less than a step from its share; a larger share never "
          "gets less, equal ones differ by at most one step",
          "[scoring][weights][law]") {
    std::mt19937 random(101);
    for (int round = 0; round < 2000; ++round) {
        DistributionRequest asked = randomRequest(random);
        for (WeightRow& row : asked.rows) {
            row.typed.reset();
        }
        const Distribution result = distribute(asked);
        std::map<std::size_t, Decimal> of;
        for (std::size_t i = 0; i < result.weights.size(); ++i) {
            Decimal& points = of[asked.rows[i].group];
            points = points + result.weights[i];
        }
        Decimal shares;
        for (const auto& [group, points] : of) {
            shares = shares + asked.shares[group];
        }
        for (const auto& [group, points] : of) {
            const number::Ratio due(asked.points * asked.shares[group], shares);
            REQUIRE(number::Ratio(points) < due + number::Ratio(asked.step));
            REQUIRE(due < number::Ratio(points + asked.step));
            for (const auto& [other, others] : of) {
                if (asked.shares[group] > asked.shares[other]) {
                    REQUIRE(points >= others);
                } else if (asked.shares[group] == asked.shares[other]) {
                    REQUIRE(points - others <= asked.step);
                }
            }
        }
    }
}

TEST_CASE("law: shuffling rows gives each the same or one step else", "[scoring][weights][law]") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const DistributionRequest asked = randomRequest(random);
        std::vector<std::size_t> order(asked.rows.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::shuffle(order.begin(), order.end(), random);
        DistributionRequest shuffled = asked;
        for (std::size_t i = 0; i < order.size(); ++i) {
            shuffled.rows[i] = asked.rows[order[i]];
        }
        const Distribution plain = distribute(asked);
        const Distribution other = distribute(shuffled);
        REQUIRE(plain.refusal == other.refusal);
        for (std::size_t i = 0; i < plain.weights.size(); ++i) {
            const Decimal difference = plain.weights[order[i]] - other.weights[i];
            REQUIRE(difference <= asked.step);
            REQUIRE(-difference <= asked.step);
        }
    }
}

TEST_CASE("law: the scale of relative shares does not matter", "[scoring][weights][law]") {
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        const DistributionRequest asked = randomRequest(random);
        DistributionRequest scaled = asked;
        for (Decimal& share : scaled.shares) {
            share = share * Decimal(25, -1);
        }
        const Distribution plain = distribute(asked);
        const Distribution other = distribute(scaled);
        REQUIRE(plain.refusal == other.refusal);
        REQUIRE(plain.weights == other.weights);
    }
}
