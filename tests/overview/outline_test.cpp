// SPDX-License-Identifier: MPL-2.0
#include "evaluation/row_findings.hpp"
#include "forms.hpp"
#include "overview/outline.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::test;
using overview::Filter;
using overview::Outline;

namespace {

Outline outlineOf(const SeenForm& form) {
    return {form.table, form.assessment, evaluation::rowFindings(form.table, form.assessment, 0)};
}

} // namespace

TEST_CASE("indicators are grouped by their levels, with what each group comes to", "[overview]") {
    const SeenForm form{selfEvaluationForm};
    CHECK(shown(outlineOf(form)) == R"(▾ 产出指标 |  |  | 1/4 | 58.38/70
　▾ 数量指标 |  |  | 1/2 | 48.8/50
　　培训人数 | ≥100人 | 96人 | 未达标 | 28.8
　　印发手册 | ≥500册 | 500册 | 达标 | 20
　▾ 质量指标 |  |  | 0/1 | 9.58/10
　　合格率 | ≥95% | 91% | 未达标 | 9.58
　▾ 时效指标 |  |  | 0/1 | 0/10
　　完成时间 | 2021年10月31日前 | 2021年11月12日 | 未达标 | 
▾ 效益指标 |  |  | 0/1 | 0/20
　▾ 社会效益指标 |  |  | 0/1 | 0/20
　　就业意识 | 明显提升 |  | 待填 | 
▾ 满意度指标 |  |  | 1/1 | 10/10
　▾ 服务对象满意度指标 |  |  | 1/1 | 10/10
　　学员满意度 | ≥90% | 95% | 达标 | 10
)");
}

TEST_CASE("a closed group hides its lines and stays closed when the table is read again", "[overview]") {
    const SeenForm form{selfEvaluationForm};
    Outline outline = outlineOf(form);
    REQUIRE(outline.toggle(0));
    CHECK(outline.setCollapsed(1, true));
    CHECK_FALSE(outline.setCollapsed(1, true));
    CHECK(shown(outline) == R"(▸ 产出指标 |  |  | 1/4 | 58.38/70
▸ 效益指标 |  |  | 0/1 | 0/20
▾ 满意度指标 |  |  | 1/1 | 10/10
　▾ 服务对象满意度指标 |  |  | 1/1 | 10/10
　　学员满意度 | ≥90% | 95% | 达标 | 10
)");
    const Outline again{form.table, form.assessment, {}, outline.collapsed()};
    CHECK(shown(again) == shown(outline));
    CHECK_FALSE(outline.toggle(4)); // an indicator
}

TEST_CASE("filters and search leave out what does not match, and groups keep their sums", "[overview]") {
    const SeenForm form{selfEvaluationForm};
    Outline outline = outlineOf(form);
    outline.arrange(Filter::unmet, u"");
    CHECK(shown(outline) == R"(▾ 产出指标 |  |  | 1/4 | 58.38/70
　▾ 数量指标 |  |  | 1/2 | 48.8/50
　　培训人数 | ≥100人 | 96人 | 未达标 | 28.8
　▾ 质量指标 |  |  | 0/1 | 9.58/10
　　合格率 | ≥95% | 91% | 未达标 | 9.58
　▾ 时效指标 |  |  | 0/1 | 0/10
　　完成时间 | 2021年10月31日前 | 2021年11月12日 | 未达标 | 
)");
    outline.arrange(Filter::all, u"學員 "); // script and spaces do not matter
    CHECK(shown(outline) == R"(▾ 满意度指标 |  |  | 1/1 | 10/10
　▾ 服务对象满意度指标 |  |  | 1/1 | 10/10
　　学员满意度 | ≥90% | 95% | 达标 | 10
)");
    outline.arrange(Filter::toFill, u"没有的");
    CHECK(outline.lines().empty());
    CHECK(outline.counts() == std::array<std::size_t, 5>{6, 3, 1, 1, 2});
}

TEST_CASE("a cell of the sheet leads to its line and a line to its cell", "[overview]") {
    const SeenForm form{selfEvaluationForm};
    Outline outline = outlineOf(form);
    const auto indicator = outline.indicatorAt({4, 5});
    REQUIRE(indicator);
    CHECK(form.table.indicators[*indicator].name == u"合格率");
    const auto line = outline.lineOf(*indicator);
    REQUIRE(line == 5);
    CHECK(outline.cellOf(outline.lines()[*line]) == form.table.indicators[*indicator].target);
    CHECK(outline.parentOf(*line) == 4);
    CHECK(outline.parentOf(4) == 0);
    CHECK_FALSE(outline.parentOf(0));
    CHECK_FALSE(outline.indicatorAt({0, 0}));
    // What is to be filled is gone to where it is filled.
    const auto open = outline.lineOf(*outline.indicatorAt({6, 0}));
    REQUIRE(open);
    CHECK(outline.cellOf(outline.lines()[*open]) == table::CellAddress{6, 4});
    // A closed group stands for what it hides, and nothing stands for what is left out.
    outline.setCollapsed(0, true);
    CHECK(outline.lineOf(*indicator) == 0);
    outline.arrange(Filter::toFill, u"");
    CHECK_FALSE(outline.lineOf(*indicator));
}

TEST_CASE("lines are in the language of the office", "[overview]") {
    const SeenForm form{selfEvaluationForm};
    Outline outline = outlineOf(form);
    outline.arrange(Filter::toFill, u"");
    CHECK(shown(outline, language::Language::enUS) == R"(▾ 效益指标 |  |  | 0/1 | 0/20
　▾ 社会效益指标 |  |  | 0/1 | 0/20
　　就业意识 | 明显提升 |  | to fill | 
)");
}
