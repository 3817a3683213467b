// SPDX-License-Identifier: MPL-2.0
#include "finding/texts.hpp"
#include "forms.hpp"
#include "overview/problems.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::test;
using overview::Problem;
using overview::Problems;
using overview::Urgency;

namespace {

Problem problem(std::u16string_view code, table::CellAddress cell, std::vector<std::u16string> arguments) {
    return {{code, finding::textOf(code)->severity, 0, cell, std::move(arguments)}, {}, false};
}

std::vector<Problem> several() {
    std::vector<Problem> all{
        problem(u"numbering-gap", {12, 2}, {u"2", u"4"}),
        problem(u"target-missing", {5, 3}, {u"合格率"}),
        problem(u"target-became-formula", {4, 3}, {u"=100%", u"1"}),
        problem(u"target-missing", {7, 3}, {u"完成时间"}),
        problem(u"weights-not-100", {}, {u"90"}),
        problem(u"target-doubtful", {9, 3}, {u"000亩"}),
    };
    all.back().ignored = true;
    all.back().reason = u"已与财政局核实";
    return all;
}

} // namespace

TEST_CASE("findings stand in three groups with same kinds folded, and the ignored apart", "[overview]") {
    CHECK(shown(Problems{several()}) ==
          R"(▾ 须改正（1）
　D5　指标值“=100%”在录入或粘贴时被当成了公式，单元格显示的不是原来的内容。
▾ 请核实（3）
　▸ 2 处：“合格率”没有填写指标值。
　各项分值合计为90，不是100。
▸ 批复原文如此（1）
▸ 已忽略（1）
)");
}

TEST_CASE("what was opened stays open when findings change", "[overview]") {
    Problems problems{several()};
    REQUIRE(problems.toggle(3));
    REQUIRE(problems.setCollapsed(7, false));
    CHECK(problems.parentOf(5) == 3);
    CHECK(problems.parentOf(3) == 2);
    const Problems again{several(), problems.toggled()};
    CHECK(shown(again) == R"(▾ 须改正（1）
　D5　指标值“=100%”在录入或粘贴时被当成了公式，单元格显示的不是原来的内容。
▾ 请核实（3）
　▾ 2 处：“合格率”没有填写指标值。
　　D6　“合格率”没有填写指标值。
　　D8　“完成时间”没有填写指标值。
　各项分值合计为90，不是100。
▾ 批复原文如此（1）
　C13　编号从指标2跳到指标4，可能漏了一项。
▸ 已忽略（1）
)");
}

TEST_CASE("a finding is told in full, with what to do and why it was ignored", "[overview]") {
    Problems problems{several()};
    const auto detail = [&](std::size_t line) {
        return text::toUtf8(problems.detail(problems.lines()[line], language::Language::zhCN));
    };
    CHECK(detail(1) == "指标值“=100%”在录入或粘贴时被当成了公式，单元格显示的不是原来的内容。\n"
                       "处理办法：把“1”改回“=100%”，存为文本");
    REQUIRE(problems.toggle(6));
    CHECK(detail(7) == "指标值“000亩”像是扫描识别有误，请对照批复文件核对。\n忽略理由：已与财政局核实");
    CHECK(detail(0) == "须改正（1）");
    CHECK(problems.open() == 5);
}

TEST_CASE("every finding that is no error has its group", "[overview]") {
    for (const auto& text : finding::texts()) {
        const finding::Finding finding{text.code, text.severity, 0, {}, {}};
        const Urgency urgency = overview::urgencyOf(finding);
        CHECK((urgency == Urgency::mustCorrect) ==
              (text.severity == finding::Severity::error || text.code == u"target-became-formula"));
        CHECK(urgency != Urgency::ignored);
    }
}
