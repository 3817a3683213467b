// SPDX-License-Identifier: MPL-2.0
// Which scoring rule a form follows, asked by the API and told as a finding; the sheet stays as it is.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>
#include <org/jixiao/calc/XFindings.hpp>
#include <org/jixiao/calc/XRules.hpp>

#include <array>

using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;
using jixiao::test::snapshot;
namespace calc = org::jixiao::calc;

namespace {

using Row = std::array<const char*, 8>;
constexpr std::array<Row, 6> form{
    {{"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分",
      "偏差原因分析及改进措施"},
     {"产出指标", "数量指标", "培训人数", "≥100人", "90人", "20", "18", "报名人数不足"},
     {"", "成本指标", "总成本", "≤100万元", "150万元", "20", "10", "材料涨价"},
     {"", "", "单位成本", "≤100元/人", "120元/人", "20", "16", "材料涨价"},
     {"", "时效指标", "办结时间", "≤10天", "20天", "20", "0", "人手不足"},
     {"效益指标", "社会效益指标", "受益户数", "≥100户", "50户", "20", "19", "部分未搬迁"}}};

/// Scored as a deployed system does: what exceeds a limit is taken off. The last row is by hand.
void fill(const Document& document) {
    for (std::size_t row = 0; row < form.size(); ++row) {
        for (std::size_t column = 0; column < form[row].size(); ++column) {
            const std::string address =
                std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1);
            const std::string text = form[row][column];
            if (row > 0 && (column == 5 || column == 6)) {
                document.set_value(address, std::stod(text));
            } else if (!text.empty()) {
                document.set_text(address, text);
            }
        }
    }
}

Reference<calc::XRules> service() {
    return {calc::IndicatorTables::create(test::shared_office().context()), UNO_QUERY_THROW};
}

} // namespace

TEST_CASE("the rule that a form follows is the one that gives most of its scores, with the exceptions",
          "[rules]") {
    const Document document;
    fill(document);
    const auto before = snapshot(document.model());
    const auto fits = service()->followedRules(document.sheet());
    REQUIRE(fits.getLength() == 10);
    const calc::RuleFit& best = fits[0];
    CHECK(office::utf8(best.Profile) == "excess");
    CHECK_FALSE(best.Title.isEmpty());
    CHECK(best.Table == 0);
    CHECK(best.Computed == 5);
    CHECK(best.Equal == 4);
    CHECK(best.Near == 0);
    REQUIRE(best.Exceptions.getLength() == 1);
    CHECK(best.Exceptions[0] == 5);
    CHECK(fits[1].Equal + fits[1].Near < 4);
    CHECK(differences(before, snapshot(document.model())).empty());
}

TEST_CASE("evaluating says that the form rather follows another rule", "[rules]") {
    const Document document;
    fill(document);
    const Reference<calc::XFindings> findings{service(), UNO_QUERY_THROW};
    bool told = false;
    for (const calc::Finding& each : findings->findings(document.sheet())) {
        told = told || office::utf8(each.Code) == "follows-other-rule";
    }
    CHECK(told);
}

TEST_CASE("without typed scores or without a sheet there is no rule to tell", "[rules]") {
    const Document document;
    CHECK(service()->followedRules(document.sheet()).getLength() == 0);
    CHECK(service()->followedRules({}).getLength() == 0);
}
