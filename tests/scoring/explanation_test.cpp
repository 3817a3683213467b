// SPDX-License-Identifier: MPL-2.0
#include "scoring/explanation.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace jixiao;
using namespace jixiao::scoring;
using language::Language;

namespace {

/// A weight of 10, unless told that there is none.
std::u16string explained(std::u16string_view target, std::u16string_view actual,
                         std::u16string_view profile = defaultProfileId, Language language = Language::zhCN,
                         Level level = Level::unknown, bool weighted = true) {
    const target::Target read = target::readTarget(target);
    const target::Actual achieved = target::readActual(read, target::Part{actual, {}}, u"");
    const Profile& rules = test::shipped(profile);
    const Judgement judgement = judge(read, achieved, rules, level);
    const auto weight = weighted ? std::optional(number::Decimal(10, 0)) : std::nullopt;
    return explain(Case{read, achieved, judgement, weight, target, actual}, rules, language);
}

} // namespace

TEST_CASE("numbers, verdict, rule, arithmetic and source in one sentence", "[explain]") {
    CHECK(explained(u"≥2600人", u"2650人") ==
          u"指标值≥2600人，实际完成值2650人，达标，完成率101.92%"
          u"；达标得满分，得10分（据各地自评表说明所引文件规定：财预〔2020〕10号"
          u"《项目支出绩效评价管理办法》 单位自评）。");
    CHECK(explained(u"≥3人", u"2人") ==
          u"指标值≥3人，实际完成值2人，未达标，完成率66.67%"
          u"；按完成比例计分：10×2÷3≈6.67分，四舍五入到0.01（据各地自评表说明所引文件规定："
          u"财预〔2020〕10号《项目支出绩效评价管理办法》 单位自评）。");
    CHECK(explained(u"≥95%", u"未开展") ==
          u"指标值≥95%，实际完成值未开展，未达标，完成率0%"
          u"；未开展，不得分，得0分（本程序约定，该依据未作规定：财预〔2020〕10号"
          u"《项目支出绩效评价管理办法》 单位自评）。");
}

TEST_CASE("what was written and how it was read", "[explain]") {
    CHECK(explained(u"≤100万元", u"1100000元", u"table-note-50") ==
          u"指标值≤100万元，实际完成值1100000元（即110万元），未达标，完成率90.91%"
          u"；按“指标值÷完成值”计分：10×100÷110≈9.09分，四舍五入到0.01"
          u"（文件规定：绩效自评表所附填表说明 计分说明）。");
    CHECK(explained(u"≥95%", u"0.96").starts_with(u"指标值≥95%，实际完成值0.96（即96%），达标"));
    CHECK(explained(u"≥1/3万元", u"3000元").find(u"：10×0.3÷(1/3)=9分") != std::u16string::npos);
    CHECK(explained(u"≥100", u"120人").find(u"指标值未写单位") != std::u16string::npos);
    CHECK(explained(u"工5%", u"工5%").find(u"请核对") != std::u16string::npos);
}

TEST_CASE("the reverse rule is ours, or the system's, and says so", "[explain]") {
    CHECK(explained(u"≤100万元", u"110万元").find(u"（本程序约定，该依据未作规定：财预〔2020〕10号") !=
          std::u16string::npos);
    CHECK(explained(u"≤100万元", u"110万元", u"excess") ==
          u"指标值≤100万元，实际完成值110万元，未达标，完成率90%；按超出指标值的幅度扣分：10×[1−(110−100)"
          u"÷100]=9分"
          u"（按该系统的计算方式，并非文件规定：省级预算绩效管理系统（实际运行方式） 自评计分）。");
}

TEST_CASE("what was not at hand is called unverified", "[explain]") {
    CHECK(explained(u"≥95%", u"50%", u"central-2021").find(u"原文未核实") != std::u16string::npos);
    CHECK(explained(u"≥95%", u"50%", u"central-2021", Language::zhTW).find(u"原文未核實") !=
          std::u16string::npos);
    CHECK(explained(u"≥95%", u"50%", u"central-2021", Language::enUS).find(u"unverified") !=
          std::u16string::npos);
}

TEST_CASE("every rule of the profiles has its arithmetic", "[explain]") {
    CHECK(explained(u"≥95%", u"50%", u"central-2021").find(u"完成率60%及以下不得分，得0分") !=
          std::u16string::npos);
    CHECK(explained(u"≥95%", u"85%", u"central-2021", Language::zhCN, Level::satisfaction)
              .find(u"；满意度按实际值分档计分，达到80%的得分值的80%：10×80%=8分") != std::u16string::npos);
    CHECK(explained(u"≥100人", u"150人", u"platform-2022").find(u"：10−2=8分") != std::u16string::npos);
    // A third has no end as a decimal: it is written as the quotient that it is.
    CHECK(explained(u"≥1公顷", u"10亩").find(u"：10×(2÷3)÷1≈6.67分") != std::u16string::npos);
    CHECK(explained(u"≥100人", u"150人", u"platform-2022").find(u"完成率达到130%及以上扣2分") !=
          std::u16string::npos);
    CHECK(explained(u"80%-90%", u"95%").find(u"：10×90÷95≈9.47分") != std::u16string::npos);
    CHECK(explained(u"≤0起", u"1起").find(u"指标值为0，达标得满分，未达标不得分，得0分") !=
          std::u16string::npos);
}

TEST_CASE("what a person has to score says within which grade", "[explain]") {
    CHECK(explained(u"效果明显", u"达成预期指标") ==
          u"指标值效果明显，实际完成值达成预期指标；定性指标，由人工评分，属“达成年度指标”，8～10分（文件规定"
          u"：财预〔2020〕10号"
          u"《项目支出绩效评价管理办法》 单位自评）。");
    CHECK(explained(u"效果明显", u"好").find(u"分档为8～10分、6～8分（不含8分）、0～6分（不含6分）") !=
          std::u16string::npos);
    CHECK(explained(u"2021年12月底前", u"2022年1月") ==
          u"指标值2021年12月底前，实际完成值2022年1月，未达标；文件没有规定此种情况的得分，由人工评分。");
}

TEST_CASE("what is open, not applicable or undecidable says what to do", "[explain]") {
    CHECK(explained(u"≥100人", u"") == u"指标值≥100人，实际完成值待填。");
    CHECK(explained(u"≥100人", u"不适用", u"table-note-50") ==
          u"指标值≥100人，实际完成值不适用：不适用，须说明原因；合计按其余指标折算（文件规定：绩效自评表所附"
          u"填表说明 计分说明）。");
    CHECK(explained(u"8架", u"7架") == u"指标值8架，实际完成值7架：无法判定，因为指标值没有写明≥、≤或＝，而实"
                                       u"际完成值与它不相等，请写明方向。");
}

TEST_CASE("without a weight no points are spoken of", "[explain]") {
    CHECK(explained(u"≥100人", u"90人", defaultProfileId, Language::zhCN, Level::unknown, false) ==
          u"指标值≥100人，实际完成值90人，未达标，完成率90%"
          u"；按完成比例计分（据各地自评表说明所引文件规定：财预〔2020〕10号"
          u"《项目支出绩效评价管理办法》 单位自评）。");
}

TEST_CASE("the same in traditional characters and in English", "[explain]") {
    CHECK(explained(u"≥3人", u"2人", u"table-note-50", Language::zhTW) ==
          u"指標值≥3人，實際完成值2人，未達標，完成率66.67%；按完成比例計分：10×2÷3≈6."
          u"67分，四捨五入到0.01（文件規定：绩效自评表所附填表说明 "
          u"计分说明）。");
    CHECK(explained(u"≥3人", u"2人", u"table-note-50", Language::enUS) ==
          u"Target ≥3人, actual 2人: not met, completion 66.67 %; scored in proportion to completion: 10×2÷3 "
          u"≈ 6.67 points, rounded to 0.01 "
          u"(as the document says: 绩效自评表所附填表说明 计分说明).");
}

TEST_CASE("every reason has words in every language", "[explain]") {
    const auto language = GENERATE(Language::enUS, Language::zhCN, Language::zhTW);
    CHECK(explain(Reason::none, language).empty());
    for (int reason = static_cast<int>(Reason::none) + 1; reason <= static_cast<int>(Reason::zeroTarget);
         ++reason) {
        CHECK_FALSE(explain(static_cast<Reason>(reason), language).empty());
        CHECK_FALSE(code(static_cast<Reason>(reason)).empty());
    }
}

TEST_CASE("numbers in cells are explained from their reading", "[explain]") {
    const target::Target target = target::readTarget(u"≥95%");
    const target::Actual actual = target::readActual(target, target::Part{u"", 0.96}, u"");
    const Profile& rules = test::shipped(defaultProfileId);
    const Judgement judgement = judge(target, actual, rules);
    CHECK(explain(Case{target, actual, judgement, std::nullopt, u"", u""}, rules, Language::zhCN)
              .starts_with(u"指标值≥95%，实际完成值96%，达标，完成率101.05%"));
}
