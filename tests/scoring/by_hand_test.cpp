// SPDX-License-Identifier: MPL-2.0
/// Every shipped profile against rows that were worked out by hand: tests/data/scored_by_hand.tsv.
#include "scoring/judgement.hpp"
#include "support/profiles.hpp"
#include "support/scored.hpp"
#include "support/show.hpp"
#include "support/tsv.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <set>

using namespace jixiao;
using namespace jixiao::scoring;
using number::Decimal;

namespace {

constexpr std::array<std::u16string_view, 7> inProportion{
    u"mof-2020", u"table-note-50", u"hubei", u"guangxi", u"tianjin", u"shanxi", u"sichuan"};

Level levelOf(std::u16string_view word) {
    return word == u"satisfaction" ? Level::satisfaction
           : word == u"benefit"    ? Level::benefit
                                   : Level::unknown;
}

void checkRow(const test::TsvRow& row, std::u16string_view id) {
    INFO(text::toUtf8(id) << ": " << text::toUtf8(row["target"]) << " | " << text::toUtf8(row["actual"]));
    const auto number = Decimal::read(row["actual"]);
    const test::Cell actual = number ? test::Cell(number->toDouble()) : test::Cell(row["actual"]);
    const Judgement judgement = test::judged(row["target"], actual, id, u"", levelOf(row["level"]));
    const auto earned = points(judgement, Decimal::read(row["weight"]).value(), test::shipped(id));
    CHECK(std::u16string(name(judgement.state)) == row["state"]);
    CHECK((earned ? earned->shortest().text() : u"-") == row["points"]);
    CHECK(judgement.reasonRequired == (row["marks"].find(u"reason") != std::u16string::npos));
    CHECK(judgement.flagged == (row["marks"].find(u"flag") != std::u16string::npos));
}

} // namespace

TEST_CASE("rows worked out by hand come out the same under every profile", "[scoring]") {
    std::set<std::u16string> seen;
    for (const test::TsvRow& row : test::readTsv("scored_by_hand.tsv")) {
        INFO("line " << row.line());
        if (row["profile"] != u"*") {
            checkRow(row, row["profile"]);
            seen.insert(row["profile"]);
            continue;
        }
        for (const std::u16string_view id : inProportion) {
            if (id != u"tianjin" || row["target"].front() == u'≥') { // flags what the others do not: below
                checkRow(row, id);
            }
        }
    }
    const auto ids = test::shippedIds();
    CHECK(seen == std::set<std::u16string>(ids.begin(), ids.end()));
}

TEST_CASE("points are cut off, not rounded, where a profile says so", "[scoring]") {
    Profile profile = test::shipped(defaultProfileId);
    profile.rounding.mode = number::Rounding::truncate;
    const Judgement judgement = test::judged(u"≥3次", 2); // 10×2/3 = 6.666…
    CHECK(points(judgement, Decimal(10, 0), profile)->text() == u"6.66");
    profile.rounding.places = 1;
    CHECK(points(judgement, Decimal(10, 0), profile)->text() == u"6.6");
    profile.rounding.places = 0;
    CHECK(points(judgement, Decimal(10, 0), profile)->text() == u"6");
    const Judgement nearly = test::judged(u"≥1000次", 999); // 9.99
    profile.rounding.places = 1;
    CHECK(points(nearly, Decimal(10, 0), profile)->text() == u"9.9");
    CHECK(points(test::judged(u"≥3次", 3), Decimal(125, -2), profile)->text() == u"1.25"); // all is all
}

TEST_CASE("steps, tolerances, all or nothing and points off: what a bureau's own profile may say",
          "[scoring]") {
    const auto earned = [](std::u16string_view target, double actual, const Profile& profile,
                           Level level = Level::unknown) {
        const target::Target read = target::readTarget(target);
        const target::Actual done = target::readActual(read, target::Part{{}, actual}, u"");
        return points(judge(read, done, profile, level), Decimal(10, 0), profile)->shortest().text();
    };
    Profile profile = test::shipped(defaultProfileId);
    profile.positive.method = PositiveRule::Method::steps;
    profile.positive.steps = {{Decimal(9, -1), Decimal(8, -1)}, {Decimal(6, -1), Decimal(5, -1)}};
    CHECK(earned(u"≥100人", 100, profile) == u"10"); // met
    CHECK(earned(u"≥100人", 90, profile) == u"8");   // 10×0.8
    CHECK(earned(u"≥100人", 89.99, profile) == u"5");
    CHECK(earned(u"≥100人", 60, profile) == u"5");
    CHECK(earned(u"≥100人", 59.99, profile) == u"0");
    profile.positive.method = PositiveRule::Method::direct;
    profile.reverse.method = ReverseRule::Method::direct;
    CHECK(earned(u"≥100人", 99.99, profile) == u"0");
    CHECK(earned(u"≤100人", 100.01, profile) == u"0");
    // 控制率 ±10/15/20 %: all, 3/5, 1/5 of the weight
    profile.equal.method = EqualRule::Method::tolerance;
    profile.equal.within = {
        {Decimal(1, -1), Decimal(1, 0)}, {Decimal(15, -2), Decimal(6, -1)}, {Decimal(2, -1), Decimal(2, -1)}};
    CHECK(earned(u"=100人", 110, profile) == u"10");
    CHECK(earned(u"=100人", 90, profile) == u"10");
    CHECK(earned(u"=100人", 89.99, profile) == u"6");
    CHECK(earned(u"=100人", 115, profile) == u"6");
    CHECK(earned(u"=100人", 120, profile) == u"2");
    CHECK(earned(u"=100人", 120.01, profile) == u"0");
    // 满意度每低5个百分点扣1分
    profile.satisfaction.method = SatisfactionRule::Method::deduct;
    profile.satisfaction.deductEach = Decimal(5, -2);
    profile.satisfaction.deductPoints = Decimal(1, 0);
    CHECK(earned(u"≥95%", 95, profile, Level::satisfaction) == u"10");
    CHECK(earned(u"≥95%", 90.01, profile, Level::satisfaction) == u"10"); // no full five missing
    CHECK(earned(u"≥95%", 90, profile, Level::satisfaction) == u"9");
    CHECK(earned(u"≥95%", 85.01, profile, Level::satisfaction) == u"9");
    CHECK(earned(u"≥95%", 30, profile, Level::satisfaction) == u"0"); // 13 steps, and never below 0
    profile.zero.target = ZeroRule::Target::undecidable;
    const target::Target none = target::readTarget(u"≥0人");
    CHECK_FALSE(points(judge(none, target::readActual(none, target::Part{{}, 5.0}, u""), profile),
                       Decimal(10, 0), profile));
}
