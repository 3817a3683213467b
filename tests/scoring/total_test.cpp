// SPDX-License-Identifier: MPL-2.0
#include "scoring/total.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace jixiao::scoring;
using jixiao::number::Decimal;
using jixiao::number::Ratio;
using State = jixiao::scoring::Row::State;

namespace {

Row scored(std::u16string_view points, std::u16string_view weight) {
    return {State::scored, Decimal::read(points).value(), Decimal::read(weight).value()};
}

Row open(std::u16string_view weight) {
    return {State::open, {}, Decimal::read(weight).value()};
}
Row notApplicable(std::u16string_view weight) {
    return {State::notApplicable, {}, Decimal::read(weight).value()};
}

Total totalOf(const std::vector<Row>& rows, std::u16string_view profile = defaultProfileId,
              const std::optional<Ratio>& rate = std::nullopt) {
    return total(rows, jixiao::test::shipped(profile), rate);
}

} // namespace

TEST_CASE("the total is the sum of the points shown", "[scoring]") {
    const Total result = totalOf({scored(u"9.09", u"10"), scored(u"0.1", u"20"), scored(u"0.2", u"30")});
    CHECK(result.points.text() == u"9.39");
    CHECK(result.weight.text() == u"60");
    CHECK(result.isFinal());
    CHECK(totalOf({}).points.isZero());
}

TEST_CASE("open rows keep a total from being final", "[scoring]") {
    const Total result = totalOf({scored(u"9", u"10"), open(u"20")});
    CHECK(result.points.text() == u"9");
    CHECK(result.scoredWeight.text() == u"10");
    CHECK(result.weight.text() == u"30");
    CHECK(result.scored == 1);
    CHECK(result.open == 1);
    CHECK_FALSE(result.isFinal());
}

TEST_CASE("rows that do not apply are handled as the profile says, and the plain sum stays known",
          "[scoring]") {
    const std::vector<Row> rows{scored(u"60", u"70"), scored(u"15", u"20"), notApplicable(u"10")};
    CHECK(totalOf(rows).points.text() == u"75");
    CHECK(totalOf(rows, u"table-note-50").points.text() == u"83.33"); // 75 × 100/90
    CHECK(totalOf(rows, u"table-note-50").plain.text() == u"75");
    CHECK(totalOf(rows).isFinal());
    Profile full = jixiao::test::shipped(defaultProfileId);
    full.notApplicable.method = NotApplicableRule::Method::full;
    CHECK(total(rows, full).points.text() == u"85");
    full.notApplicable.method = NotApplicableRule::Method::forbid;
    CHECK(total(rows, full).forbidden);
    CHECK_FALSE(total(rows, full).isFinal());
    CHECK(totalOf({notApplicable(u"10")}, u"table-note-50").points.isZero());
}

TEST_CASE("low budget execution holds the total down where the profile says so", "[scoring]") {
    const std::vector<Row> rows{scored(u"97", u"100")};
    const auto with = [&](int percent) {
        return totalOf(rows, u"platform-2022", Ratio(Decimal(percent, -2)));
    };
    CHECK(with(80).points.text() == u"97");
    CHECK(with(79).points.text() == u"89");
    CHECK(with(70).points.text() == u"89");
    CHECK(with(69).points.text() == u"79");
    CHECK(with(55).points.text() == u"69");
    CHECK(with(49).points.text() == u"59");
    CHECK(with(49).capped);
    CHECK_FALSE(with(80).capped);
    CHECK(totalOf({scored(u"50", u"100")}, u"platform-2022", Ratio(Decimal(49, -2))).points.text() == u"50");
    CHECK(totalOf(rows, u"mof-2020", Ratio(Decimal(10, -2))).points.text() == u"97");
}
