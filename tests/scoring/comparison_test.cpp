// SPDX-License-Identifier: MPL-2.0
#include "scoring/comparison.hpp"
#include "support/profiles.hpp"
#include "support/scored_rows.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace jixiao;
using namespace jixiao::scoring;
using number::Decimal;

namespace {

std::vector<const Profile*> allProfiles() {
    std::vector<const Profile*> profiles;
    for (const std::u16string& id : test::shippedIds()) {
        profiles.push_back(&test::shipped(id));
    }
    return profiles;
}

ScoredRow row(std::u16string_view target, std::u16string_view actual, std::u16string_view weight,
              std::u16string_view typed) {
    ScoredRow result;
    result.target = target::readTarget(target);
    result.actual = target::readActual(result.target, target::Part{actual, {}}, u"");
    result.weight = Decimal::read(weight).value();
    result.typed = Decimal::read(typed).value();
    return result;
}

/// The class, and behind it the profiles that give the typed score.
std::u16string compared(std::u16string_view target, std::u16string_view actual, std::u16string_view weight,
                        std::u16string_view typed, std::u16string_view profile = defaultProfileId) {
    const Comparison result =
        compare(row(target, actual, weight, typed), test::shipped(profile), allProfiles());
    std::u16string line(code(result.difference));
    for (const std::u16string& id : result.profiles) {
        line += u' ' + id;
    }
    return line;
}

} // namespace

TEST_CASE("a typed score that is the computed one is equal", "[comparison]") {
    CHECK(compared(u"≥100人", u"90人", u"10", u"9") == u"equal");
    CHECK(compared(u"≥100人", u"90人", u"10", u"9.00") == u"equal");
    CHECK(compared(u"≥3人", u"2人", u"10", u"6.67") == u"equal");
}

TEST_CASE("fewer places are rounding or truncation", "[comparison]") {
    CHECK(compared(u"≥3人", u"2人", u"10", u"6.7") == u"rounding");
    CHECK(compared(u"≥3人", u"2人", u"10", u"7") == u"rounding");
    CHECK(compared(u"≥3人", u"2人", u"10", u"6.6") == u"truncation");
    CHECK(compared(u"≥3人", u"2人", u"10", u"6") == u"truncation");
    CHECK(compared(u"≥3人", u"2人", u"10", u"6.666") == u"truncation");
    CHECK(compared(u"≥3人", u"2人", u"10", u"6.667") == u"rounding");
}

TEST_CASE("all points for less than the target are no rounding", "[comparison]") {
    CHECK(compared(u"≥38508人", u"37442人", u"3", u"3") == u"by-hand");
}

TEST_CASE("another profile may give what was typed", "[comparison]") {
    CHECK(compared(u"≤100万元", u"110万元", u"10", u"9") == u"rounding"); // 9.09, as whole points
    CHECK(compared(u"≤100万元", u"150万元", u"10", u"5.00") == u"other-profile excess");
    CHECK(compared(u"≤100万元", u"150万元", u"10", u"6.67", u"excess") ==
          u"other-profile central-2021 guangxi hubei mof-2020 platform-2022 shanxi sichuan table-note-50 "
          u"tianjin");
    CHECK(compared(u"≥100人", u"50人", u"10", u"0") == u"other-profile central-2021");
    CHECK(compared(u"≥100人", u"150人", u"10", u"8") == u"other-profile platform-2022");
}

TEST_CASE("mixed-up units are recognised by their size", "[comparison]") {
    CHECK(compared(u"≥550", u"20", u"9.3", u"9.3") == u"units");
    CHECK(compared(u"≥200万元", u"0.015万元", u"10", u"7.5") == u"units"); // 150 written for 150万
    CHECK(compared(u"≥100人", u"60人", u"10", u"10") == u"by-hand");
}

TEST_CASE("qualitative scores are held against the grade that the words name", "[comparison]") {
    CHECK(compared(u"效果明显", u"达成预期指标", u"10", u"10") == u"within-band");
    CHECK(compared(u"效果明显", u"达成预期指标", u"10", u"8") == u"within-band");
    CHECK(compared(u"效果明显", u"达成预期指标", u"10", u"7.9") == u"outside-band");
    CHECK(compared(u"效果明显", u"部分达成预期指标并具有一定效果", u"10", u"8") == u"outside-band");
    CHECK(compared(u"效果明显", u"部分达成预期指标并具有一定效果", u"10", u"6") == u"within-band");
    CHECK(compared(u"效果明显", u"部分达成预期指标并具有一定效果", u"10", u"5.5", u"hubei") ==
          u"within-band");
    CHECK(compared(u"是", u"基本达到", u"8", u"7") == u"within-band");
    CHECK(compared(u"是", u"基本达到", u"8", u"9") == u"outside-band");
}

TEST_CASE("what no profile computes is not compared", "[comparison]") {
    CHECK(compared(u"≤30万元", u"完成", u"90", u"90") == u"not-computed");
    CHECK(compared(u"≥100人", u"", u"10", u"10") == u"not-computed");
}

TEST_CASE("published scores come out as published or are classified", "[comparison]") {
    std::map<std::u16string, int> counts;
    for (const test::TsvRow& line : test::readTsv("scored_examples.tsv")) {
        const Comparison result =
            compare(test::scoredRow(line), test::shipped(defaultProfileId), allProfiles());
        INFO("line " << line.line() << ": " << text::toUtf8(line["indicator"]));
        CHECK(code(result.difference) == line["difference"]);
        ++counts[std::u16string(code(result.difference))];
    }
    CHECK(counts == std::map<std::u16string, int>{{u"equal", 45},
                                                  {u"within-band", 12},
                                                  {u"by-hand", 10},
                                                  {u"rounding", 4},
                                                  {u"truncation", 2},
                                                  {u"units", 1},
                                                  {u"other-profile", 1},
                                                  {u"not-computed", 1}});
}

TEST_CASE("the profile a form follows is the one with the most rows as typed", "[comparison]") {
    const std::vector<ScoredRow> rows{
        row(u"≥100人", u"90人", u"10", u"9"), row(u"≤100万元", u"150万元", u"10", u"5"),
        row(u"≤100万元", u"110万元", u"10", u"9"), row(u"=2次", u"3次", u"10", u"10"),
        row(u"≥100人", u"90人", u"10", u"4")};
    const std::vector<Fit> fits = rank(rows, allProfiles());
    REQUIRE(fits.size() == allProfiles().size());
    CHECK(fits.front().profile->id == u"excess");
    CHECK(fits.front().computed == 5);
    CHECK(fits.front().equal == 4);
    CHECK(fits.front().exceptions == std::vector<std::size_t>{4});
    CHECK(fits[1].equal == 1);
    CHECK(fits[1].near == 1); // 9 for 9.09
}

TEST_CASE("a form without scored rows is explained by no profile better than by another", "[comparison]") {
    const std::vector<Fit> fits = rank({}, allProfiles());
    REQUIRE_FALSE(fits.empty());
    CHECK(fits.front().computed == 0);
    CHECK(rank({}, {}).empty());
}
