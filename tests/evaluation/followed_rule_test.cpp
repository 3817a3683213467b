// SPDX-License-Identifier: MPL-2.0
#include "evaluation/followed_rule.hpp"
#include "evaluation/score_findings.hpp"
#include "evaluation/tables.hpp"
#include "finding/texts.hpp"
#include "support/profiles.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::test;
using language::Language;

namespace {

std::vector<const scoring::Profile*> allProfiles() {
    std::vector<const scoring::Profile*> profiles;
    for (const std::u16string& id : shippedIds()) {
        profiles.push_back(&shipped(id));
    }
    return profiles;
}

/// Scored as the deployed system does it: what exceeds a limit is taken off. The last row is by hand.
struct Scored {
    table::GridBuilder cells = table::gridFromTsv(u"三级指标\t指标值\t实际完成值\t分值\t得分\n"
                                                  u"成本\t≤100万元\t150万元\t10\t5\n"
                                                  u"能耗\t≤100吨\t120吨\t10\t8\n"
                                                  u"培训人数\t≥100人\t90人\t10\t9\n"
                                                  u"投诉\t≤10次\t20次\t10\t0\n"
                                                  u"培训期数\t≥10期\t9期\t10\t4");
    table::IndicatorTable table =
        selfEvaluation({indicator(1, u"成本", u"≤100万元"), indicator(2, u"能耗", u"≤100吨"),
                        indicator(3, u"培训人数", u"≥100人"), indicator(4, u"投诉", u"≤10次"),
                        indicator(5, u"培训期数", u"≥10期")});
};

std::vector<finding::Finding> findings(Scored& form, std::u16string_view profile) {
    return evaluation::scoreFindings(form.table, form.cells.grid(), {}, shipped(profile), allProfiles(), 0);
}

const finding::Finding* followsOther(const std::vector<finding::Finding>& findings) {
    for (const finding::Finding& each : findings) {
        if (each.code == u"follows-other-rule") {
            return &each;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the rules are ranked by the typed scores they give, and say which they do not",
          "[evaluation][rules]") {
    Scored form;
    const auto scored = evaluation::scoredRows(form.table, form.cells.grid(), {});
    const auto fits = evaluation::followedRules(scored, allProfiles());
    REQUIRE(fits.size() == allProfiles().size());
    CHECK(fits.front().profile->id == u"excess");
    CHECK(fits.front().computed == 5);
    CHECK(fits.front().equal == 4);
    CHECK(fits.front().exceptions == std::vector<std::size_t>{4}); // the last indicator
}

TEST_CASE(
    "a form that follows another rule than the one in use is told so, with the exceptions, in every language",
    "[evaluation][rules]") {
    Scored form;
    const auto all = findings(form, scoring::defaultProfileId);
    const finding::Finding* found = followsOther(all);
    REQUIRE(found != nullptr);
    const std::u16string title = shipped(u"excess").title.zhCN;
    CHECK(finding::message(*found, Language::zhCN) ==
          u"本表的得分更符合“" + title +
              u"”：5个得分中有4个一致（不一致的在第6行），而当前规则一致的有2个。");
    CHECK(finding::message(*found, Language::zhTW).find(shipped(u"excess").title.zhTW) !=
          std::u16string::npos);
    CHECK(finding::message(*found, Language::enUS).find(shipped(u"excess").title.enUS) !=
          std::u16string::npos);
    CHECK(finding::message(*found, Language::enUS)
              .find(u"gives 4 of 5 scores (not in row 6), the rule in use 2.") != std::u16string::npos);
    CHECK(followsOther(findings(form, u"excess")) == nullptr);
}

TEST_CASE("two scores are no evidence, and none follow no rule", "[evaluation][rules]") {
    Scored form;
    form.table.indicators.resize(2);
    CHECK(followsOther(findings(form, scoring::defaultProfileId)) == nullptr);
    form.table.indicators.clear();
    const auto scored = evaluation::scoredRows(form.table, form.cells.grid(), {});
    CHECK(evaluation::followedRules(scored, allProfiles()).empty());
}
