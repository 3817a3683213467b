// SPDX-License-Identifier: MPL-2.0
#include "scoring/profile.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace jixiao::scoring;
using jixiao::number::Decimal;

namespace {

/// "node: reason" for a profile that is refused, "" for one that is taken.
std::u16string refusal(const ProfileData& data) {
    const auto result = readProfile(u"damaged", data);
    const auto* error = std::get_if<ProfileError>(&result);
    return error == nullptr ? u"" : error->node + u": " + error->reason;
}

/// The default profile's data with one property replaced.
ProfileData with(const std::u16string& path, ProfileValue value) {
    ProfileData data = jixiao::test::shippedData(defaultProfileId);
    data[path] = std::move(value);
    return data;
}

ProfileData without(const std::u16string& path) {
    ProfileData data = jixiao::test::shippedData(defaultProfileId);
    REQUIRE(data.erase(path) == 1);
    return data;
}

} // namespace

TEST_CASE("every profile that ships is taken", "[scoring]") {
    const auto id = GENERATE(from_range(jixiao::test::shippedIds()));
    const Profile& profile = jixiao::test::shipped(id);
    CHECK(profile.id == id);
    CHECK_FALSE(profile.title.zhCN.empty());
    CHECK_FALSE(profile.title.zhTW.empty());
    CHECK_FALSE(profile.title.enUS.empty());
    CHECK_FALSE(profile.source.document.empty());
    CHECK_FALSE(profile.weights.empty());
}

TEST_CASE("the ten profiles of the sources ship", "[scoring]") {
    CHECK(jixiao::test::shippedIds() ==
          std::vector<std::u16string>{u"central-2021", u"excess", u"guangxi", u"hubei", u"mof-2020",
                                      u"platform-2022", u"shanxi", u"sichuan", u"table-note-50", u"tianjin"});
}

TEST_CASE("the default profile is the national one", "[scoring]") {
    const Profile& profile = jixiao::test::shipped(defaultProfileId);
    CHECK(profile.source.document == u"财预〔2020〕10号《项目支出绩效评价管理办法》");
    CHECK(profile.source.verified);
    CHECK(profile.positive.method == PositiveRule::Method::linear);
    CHECK(profile.reverse.method == ReverseRule::Method::inverse);
    CHECK(profile.reverse.basis == Basis::convention); // the document gives no reverse formula
    CHECK(profile.execution.weight == Decimal(10, 0));
    REQUIRE(profile.weights.size() == 1);
    CHECK(profile.weights[0].shares.size() == 3);
    REQUIRE(profile.qualitative.bands.size() == 3);
    CHECK(profile.qualitative.bands[0].from.text() == u"0.8");
    CHECK(profile.qualitative.bands[1].from.text() == u"0.6");
    REQUIRE(profile.grades.cuts.size() == 4);
    CHECK(profile.grades.cuts[0].name == u"优");
    CHECK(profile.grades.cuts[3].name == u"差");
}

TEST_CASE("a broken profile is refused with the node and the reason", "[scoring]") {
    CHECK(refusal(jixiao::test::shippedData(defaultProfileId)).empty());
    CHECK(refusal({}) == u"Title: is missing");
    CHECK(refusal(without(u"Title")) == u"Title: is missing");
    CHECK(refusal(with(u"Title", Translated{u"By completion", u"按完成比例", u""})) ==
          u"Title: is not given in en-US, zh-CN and zh-TW");
    CHECK(refusal(without(u"Source/Document")) == u"Source/Document: is missing");
    CHECK(refusal(without(u"Positive/Method")) == u"Positive/Method: is missing");
    CHECK(refusal(with(u"Positive/Method", u"cubic")) ==
          u"Positive/Method: is none of linear gate steps direct");
    CHECK(refusal(with(u"Positive/Method", true)) == u"Positive/Method: has the wrong type");
    CHECK(refusal(with(u"Positive/Method", u"gate")) == u"Positive/Gate: is missing");
    CHECK(refusal(with(u"Positive/Method", u"steps")) == u"Positive/Steps: is empty");
    CHECK(refusal(with(u"Reverse/Basis", u"rumour")) ==
          u"Reverse/Basis: is none of read quoted unverified observed convention");
    CHECK(refusal(with(u"Equal/Method", u"tolerance")) == u"Equal/Within: is empty");
    CHECK(refusal(with(u"Over/FlagFrom", u"130%")) == u"Over/FlagFrom: is not a decimal number");
    CHECK(refusal(with(u"Over/FlagFrom", u"0.9")) == u"Over/FlagFrom: is not between 1 and 1000000");
    CHECK(refusal(with(u"Over/DeductFrom", u"1.3")) ==
          u"Over/Deduction: and Over/DeductFrom are given together or not at all");
    CHECK(refusal(with(u"Qualitative/Bands/Not/From", u"0.1")) ==
          u"Qualitative/Bands: does not reach down to 0");
    CHECK(refusal(with(u"Qualitative/Bands/Partly/From", u"0.80")) ==
          u"Qualitative/Bands: has the same bound twice");
    CHECK(refusal(with(u"Satisfaction/Method", u"steps")) == u"Satisfaction/Steps: is empty");
    CHECK(refusal(with(u"Satisfaction/Method", u"deduct")) ==
          u"Satisfaction/DeductEach: or Satisfaction/DeductPoints is missing or 0");
    CHECK(refusal(with(u"Rounding/Places", std::int32_t{100})) == u"Rounding/Places: is out of range");
    CHECK(refusal(with(u"Grades/Cuts/Poor/From", u"10")) == u"Grades/Cuts: does not reach down to 0");
    CHECK(refusal(with(u"Weights/Plans/WithoutCost/Shares/Output/Points", u"60")) ==
          u"Weights/Plans/WithoutCost: does not add up to 100 with budget execution, but to 110");
    CHECK(refusal(with(u"Weights/Plans/WithoutCost/Shares/Benefit/Levels",
                       std::vector<std::u16string>{u"output"})) ==
          u"Weights/Plans/WithoutCost/Shares/Output/Levels: names a level that has points already");
    CHECK(refusal(with(u"Positve/Method", u"linear")) == u"Positve/Method: is not known");
    CHECK(std::get<ProfileError>(readProfile(u"a/b", jixiao::test::shippedData(defaultProfileId))).reason ==
          u"has an id with a slash");
}
