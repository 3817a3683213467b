// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "table/formula_target.hpp"
#include "table/shape.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace jixiao;
using namespace jixiao::table;

namespace {

std::string_view shapeOf(std::u16string_view text) {
    std::u16string scratch;
    return name(readShape(text, scratch).shape);
}

} // namespace

TEST_CASE("what a cell looks like", "[table][shape]") {
    struct Row {
        std::u16string_view text;
        std::string_view shape;
    };
    for (const Row& row : {
             Row{u"产出指标(50分)", "label1"},
             {u"数量指标", "label2"},
             {u"成本指标", "label either"},
             {u"过程指标", "label-like"},
             {u"年度绩效指标", "block label"},
             {u"职能1：组织培训", "function head"},
             {u"核心职能一、组织培训", "function head"},
             {u"指标1:", "ordinal"},
             {u"指标 2 ：", "ordinal"},
             {u"指标1〈免费发放〉", "ordinal+name"},
             {u"指标三、开放天数", "ordinal+name"},
             {u"指標2:人數", "ordinal+name"},
             {u"≥", "operator"},
             {u">=", "operator"},
             {u"万元", "unit"},
             {u"%", "unit"},
             {u"100", "number"},
             {u"1,234.50", "number"},
             {u"95%", "percent"},
             {u"98百分比", "percent"},
             {u"2600人", "quantity"},
             {u"6.5次/10万公顷", "quantity"},
             {u"≥2600人", "threshold"},
             {u"95%以上", "threshold"},
             {u"不低于250个工作日", "threshold"},
             {u"30分钟内", "threshold"},
             {u"＝100％", "threshold"},
             {u"2021年12月底前", "date"},
             {u"12月31日", "date"},
             {u"2021.1.1-12.31", "date"},
             {u"——", "dash"},
             {u"/", "dash"},
             {u"分", "points"},
             {u"10分", "points"},
             {u"(50分)", "points"},
             {u"定性", "type word"},
             {u"正向指标", "type word"},
             {u"……", "ellipsis"},
             {u"效果明显", "word"},
             {u"1、水稻", "word"},
             {u"受益人口(≥**人)", "word"},
             {u"严格按照预算标准执行并按时足额发放", "phrase"},
         }) {
        INFO(text::toUtf8(row.text));
        CHECK(shapeOf(row.text) == row.shape);
    }
}

TEST_CASE("指标N: the number and where the name begins", "[table][shape]") {
    std::u16string scratch;
    const Reading reading = readShape(u"指标12、开放天数", scratch);
    CHECK(reading.ordinal == 12);
    CHECK(reading.nameBegin == 5);
    CHECK(readShape(u"指标十一:甲", scratch).ordinal == 11);
    CHECK(readShape(u"指标③甲", scratch).ordinal == 3);
    CHECK(readShape(u"指标值", scratch).shape == Shape::word);
    CHECK(readShape(u"指标2021年完成", scratch).shape == Shape::word); // a year, not a place in a list
}

TEST_CASE("which formulas are targets", "[table][shape]") {
    for (const auto* formula :
         {u"=100%", u"=2次", u"=12个月", u"=300天", u"=100", u"=4!项", u"=475元/亩", u"=80TB"}) {
        INFO(text::toUtf8(formula));
        CHECK(formulaIsTarget(formula));
    }
    for (const auto* formula : {u"=A1", u"=SUM(A1:A3)", u"=1+1", u"=10/2", u"=2*3人", u"=\"100\"", u"=$B$2",
                                u"=", u"100%", u"=F9%", u"=1;2"}) {
        INFO(text::toUtf8(formula));
        CHECK_FALSE(formulaIsTarget(formula));
    }
    CHECK(targetOfFormula(u"=4!项") == u"=4 项");
}
