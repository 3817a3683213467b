// SPDX-License-Identifier: MPL-2.0
#include "scoring/judgement.hpp"
#include "support/profiles.hpp"
#include "support/scored.hpp"
#include "support/show.hpp"
#include "support/tsv.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::scoring;
using jixiao::number::Decimal;
using jixiao::test::judged;
using jixiao::test::scored;

// Each line: state, completion, points of a weight of 10.

TEST_CASE("at least: met earns all, below it in proportion", "[scoring]") {
    CHECK(scored(u"≥100人", 100) == u"met 1 10");
    CHECK(scored(u"≥100人", 104) == u"met 1.04 10");
    CHECK(scored(u"≥100人", 90) == u"unmet 0.9 9");
    CHECK(scored(u"≥3人", 2) == u"unmet 0.6667 6.67");
    CHECK(scored(u"≥100人", 0) == u"unmet 0 0");
    CHECK(scored(u"≥100人", -5) == u"unmet 0 0");
    CHECK(scored(u"＞100人", 100) == u"unmet 1 10"); // not more than 100, though all of it
    CHECK(scored(u"＞100人", 100.5) == u"met 1.005 10");
}

TEST_CASE("at most: met earns all, above it by the profile's reverse rule", "[scoring]") {
    CHECK(scored(u"≤100万元", 0) == u"met 1 10");
    CHECK(scored(u"≤100万元", 100) == u"met 1 10");
    CHECK(scored(u"≤100万元", 110) == u"unmet 0.9091 9.09");
    CHECK(scored(u"≤100万元", 150) == u"unmet 0.6667 6.67");
    CHECK(scored(u"≤100万元", 200) == u"unmet 0.5 5");
    CHECK(scored(u"≤100万元", 110, u"excess") == u"unmet 0.9 9");
    CHECK(scored(u"≤100万元", 150, u"excess") == u"unmet 0.5 5");
    CHECK(scored(u"≤100万元", 200, u"excess") == u"unmet 0 0");
    CHECK(scored(u"≤100万元", 300, u"excess") == u"unmet 0 0");
    CHECK(scored(u"<24小时", 24) == u"unmet 1 10");
}

TEST_CASE("equal: the default profile does not forgive over-completion, the deployed system does",
          "[scoring]") {
    CHECK(scored(u"=2次", 2) == u"met 1 10");
    CHECK(scored(u"=2次", 1) == u"unmet 0.5 5");
    CHECK(scored(u"=2次", 4) == u"unmet 2 5");
    CHECK(scored(u"=2次", 4, u"excess") == u"met 2 10 flagged");
    CHECK(scored(u"=0次", 0) == u"met 1 10");
    CHECK(scored(u"=0次", 1) == u"unmet 0 0");
    CHECK(scored(u"=0次", 1, u"excess") == u"unmet 0 0");
    CHECK(scored(u"=0次", -1, u"excess") == u"met 1 10"); // a negative actual counts as 0 there
    CHECK(scored(u"=0次", -1) == u"unmet 0 0");
}

TEST_CASE("no operator: equal is met, anything else a function cannot decide", "[scoring]") {
    CHECK(scored(u"2370人", u"2370人") == u"met 1 10");
    CHECK(scored(u"8架", u"7架") == u"undecidable - - no-direction");
    CHECK(scored(u"8架", 9) == u"undecidable - - no-direction");
    CHECK(scored(1, 1) == u"met 1 10");
    CHECK(scored(u"约100人", 99) == u"undecidable - - approximate");
}

TEST_CASE("zero targets: all or nothing", "[scoring]") {
    CHECK(scored(u"≤0%", u"0%") == u"met 1 10");
    CHECK(scored(u"≤0%", u"1%") == u"unmet 0 0");
    CHECK(scored(u"≥0人", 0) == u"met 1 10");
    CHECK(scored(u"≥0人", 5) == u"met 1 10");
}

TEST_CASE("negative targets have a verdict, but no ratio", "[scoring]") {
    CHECK(scored(u"≥-3%", u"-2%") == u"met - 10");
    CHECK(scored(u"≥-3%", u"-5%") == u"unmet - - negative-target");
    CHECK(scored(u"≤-3%", u"-5%") == u"met 1 10");
}

TEST_CASE("verdicts are exact", "[scoring]") {
    CHECK(scored(u"≥80%", 0.7 + 0.1) == u"met 1 10");
    CHECK(scored(u"≤30%", 0.1 + 0.2) == u"met 1 10");
    CHECK(scored(u"≤30%", u"0.30000000000000004") == u"unmet 1 10");
    CHECK(scored(u"≥1/3万元", u"3333.33元") == u"unmet 1 10");
    CHECK(scored(u"≥1/3万元", u"3333.34元") == u"met 1 10");
    CHECK(scored(u"≤1/3万元", u"3333.33元") == u"met 1 10");
    CHECK(scored(u"≥1234567890123456789012345678901234567890元",
                 u"1234567890123456789012345678901234567889元") == u"unmet 1 10");
    CHECK(scored(u"≥1234567890123456789012345678901234567890元",
                 u"123456789012345678901234567890123456.7890万元") == u"met 1 10");
    CHECK(scored(u"=99.99%", u"99.990%") == u"met 1 10");
}

TEST_CASE("a plain number against a percent target: read both ways where its size leaves both open",
          "[scoring]") {
    CHECK(scored(u"≥95%", 0.96) == u"met 1.0105 10");
    CHECK(scored(u"≥95%", 96) == u"met 1.0105 10");
    CHECK(scored(u"≥95%", 1.05) == u"met 1.1053 10");  // 105 %: the target is 50 % or more
    CHECK(scored(u"≥1%", 1.5) == u"met - 10 flagged"); // 150 % or 1.5 %: both more than 1 %
    CHECK(scored(u"≥10%", 3) == u"undecidable - - percent-ambiguous");
    CHECK(scored(u"≥95%", 3) == u"undecidable - - percent-ambiguous");
    CHECK(scored(u"≤5%", 1.5) == u"undecidable - - percent-ambiguous");
    CHECK(scored(u"≤5%", 10, u"excess") == u"unmet 0 0"); // 1000 % or 10 %: nothing either way
    CHECK(scored(u"≤5%", 1.5, u"mof-2020", u"%") == u"met 1 10");
    CHECK(scored(u"≤5%", 1.5, u"mof-2020", u"1") == u"unmet 0.0333 0.33");
}

TEST_CASE("words are for a person to score, within the grade they name", "[scoring]") {
    CHECK(scored(u"效果明显", u"达成预期指标") == u"manual - -");
    CHECK(judged(u"效果明显", u"达成预期指标").band == 0U);
    CHECK(judged(u"效果明显", u"部分达成预期指标并具有一定效果").band == 1U);
    CHECK(judged(u"效果明显", u"未达成预期指标且效果较差").band == 2U);
    CHECK_FALSE(judged(u"是", u"基本达到").band);
    CHECK(scored(u"充分", u"100%") == u"manual - -");
}

TEST_CASE("what is not there is not zero", "[scoring]") {
    CHECK(scored(u"≥95%", u"") == u"pending - -");
    CHECK(scored(u"效果明显", u"") == u"pending - -");
    CHECK(scored(u"≥95%", u"不适用") == u"notapplicable - -");
    CHECK(scored(u"≥95%", u"未开展") == u"unmet 0 0");
    CHECK(scored(u"≤90万元", u"未开展") == u"unmet 0 0"); // nothing was done, so nothing was saved
    CHECK(scored(u"≥95%", u"/") == u"undecidable - - actual-dash");
}

TEST_CASE("what cannot be compared says why", "[scoring]") {
    CHECK(scored(u"公里", 5) == u"undecidable - - no-target");
    CHECK(scored(u"≥100人", u"120人次") == u"undecidable - - units-differ");
    CHECK(scored(u"≤90", u"900000元") == u"undecidable - - unit-missing");
    CHECK(scored(u"≤30万元", u"完成") == u"undecidable - - actual-words");
    CHECK(scored(u"≤90万元", u"≥50万元") == u"undecidable - - actual-opposite");
    CHECK(scored(u"≥95%", u"5=50%") == u"undecidable - - actual-unreadable");
    CHECK(scored(u"11月底完成100%", u"100%") == u"undecidable - - several-conditions");
}

TEST_CASE("a reason is required where points or the target are missed", "[scoring]") {
    CHECK(judged(u"≥100人", 90).reasonRequired);
    CHECK_FALSE(judged(u"≥100人", 100).reasonRequired);
    CHECK(judged(u"≥95%", u"不适用").reasonRequired);
    CHECK(judged(u"≥95%", u"未开展").reasonRequired);
    CHECK_FALSE(judged(u"≥100人", 130).reasonRequired);
    CHECK(judged(u"≥100人", 130, u"guangxi").reasonRequired);
    CHECK_FALSE(judged(u"≥100人", 129, u"guangxi").reasonRequired);
}

TEST_CASE("points never exceed the weight and never fall below zero", "[scoring]") {
    const Profile& profile = jixiao::test::shipped(defaultProfileId);
    const Judgement met = judged(u"≥100人", 800), half = judged(u"≥100人", 50);
    CHECK(points(met, Decimal(125, -3), profile)->text() == u"0.125"); // all of a weight is all of it
    CHECK(points(half, Decimal(125, -3), profile)->text() == u"0.06");
    CHECK(points(half, Decimal(), profile)->isZero());
    CHECK_FALSE(points(met, Decimal(-1, 0), profile));
    CHECK_FALSE(points(judged(u"≥95%", u""), Decimal(10, 0), profile));
}

TEST_CASE("reasons and states have stable words", "[scoring]") {
    CHECK(name(State::met) == u"met");
    CHECK(name(State::unmet) == u"unmet");
    CHECK(name(State::pending) == u"pending");
    CHECK(name(State::manual) == u"manual");
    CHECK(name(State::notApplicable) == u"notapplicable");
    CHECK(name(State::undecidable) == u"undecidable");
    CHECK(code(Reason::none).empty());
}

namespace {

void checkVerdicts(const std::vector<jixiao::test::TsvRow>& rows) {
    for (const jixiao::test::TsvRow& row : rows) {
        INFO("line " << row.line() << ": " << jixiao::text::toUtf8(row["target"]) << " | "
                     << jixiao::text::toUtf8(row["actual"] + row["number"]));
        const auto target = jixiao::target::readTarget(row["target"]);
        const auto number = Decimal::read(row["number"]);
        const jixiao::target::Part cell{row["actual"],
                                        number ? std::optional(number->toDouble()) : std::nullopt};
        const Judgement judgement = judge(target, jixiao::target::readActual(target, cell, u""),
                                          jixiao::test::shipped(defaultProfileId));
        const std::u16string reason(code(judgement.reason));
        CHECK(std::u16string(name(judgement.state)) + (reason.empty() ? u"" : u" " + reason) ==
              row["verdict"]);
    }
}

} // namespace

TEST_CASE("targets and actuals as bureaus write them are decided as the golden tables say", "[scoring]") {
    const auto rows = jixiao::test::readTsv("verdicts.tsv");
    CHECK(rows.size() > 250);
    checkVerdicts(rows);
    const auto wild = jixiao::test::readTsv("verdicts_in_the_wild.tsv");
    CHECK(wild.size() > 400);
    checkVerdicts(wild);
}

TEST_CASE("an actual that moves the other way counts below nothing", "[scoring]") {
    CHECK(scored(u"下降5%以上", u"增长6%") == u"unmet 0 0");
    CHECK(scored(u"增长≥10%", u"下降2%") == u"unmet 0 0");
    CHECK(scored(u"下降5%以上", u"下降6%") == u"met 1.2 10");
    CHECK(scored(u"下降5%以上", 6, defaultProfileId, u"%") == u"met 1.2 10");
    CHECK(scored(u"下降5%以上", -0.06) == u"undecidable - - actual-opposite");
}
