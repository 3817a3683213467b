// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "table/taxonomy.hpp"
#include "text/fold.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace jixiao;
using namespace jixiao::table;

namespace {

Label read(std::u16string_view text) {
    return readLabel(text::fold(text));
}

} // namespace

TEST_CASE("labels of level 1 in the words of every form", "[table][taxonomy]") {
    for (const auto* text :
         {u"产出指标", u"產出指標", u"产 出\n指 标", u"产出指标(50分)", u"产出指标（50分）", u"一、产出指标",
          u"项目产出(30分)", u"项目完成 指标", u"产出目标", u"产出"}) {
        INFO(text::toUtf8(text));
        CHECK(read(text).level == LabelLevel::level1);
        CHECK(read(text).level1 == Level1::output);
        CHECK(labelText(text, true) == u"产出指标");
    }
    CHECK(labelText(u"项目效益 指标", true) == u"效益指标");
    CHECK(labelText(u"滿意度指標(10分)", true) == u"满意度指标");
}

TEST_CASE("labels of level 2 know their level 1 and their place in it", "[table][taxonomy]") {
    struct Row {
        std::u16string_view text, label;
        Level1 parent;
        int rank;
    };
    for (const Row& row :
         {Row{u"数量指标", u"数量指标", Level1::output, 1}, Row{u"数量", u"数量指标", Level1::output, 1},
          Row{u"數量指標:", u"数量指标", Level1::output, 1},
          Row{u"(2)质量指标", u"质量指标", Level1::output, 2},
          Row{u"设 1条时效指标", u"时效指标", Level1::output, 3},
          Row{u"经济成本指标", u"经济成本指标", Level1::cost, 1},
          Row{u"社会效益", u"社会效益指标", Level1::benefit, 2},
          Row{u"社会效益目标:", u"社会效益指标", Level1::benefit, 2},
          Row{u"社会效益效益指标", u"社会效益指标", Level1::benefit, 2},
          Row{u"可持续影响指标,", u"可持续影响指标", Level1::benefit, 4},
          Row{u"可持续影晌指标", u"可持续影响指标", Level1::benefit, 4},
          Row{u"服务对象满意度", u"服务对象满意度指标", Level1::satisfaction, 1},
          Row{u"社会公众或服务对象满意度指标", u"社会公众或服务对象满意度指标", Level1::satisfaction, 1}}) {
        INFO(text::toUtf8(row.text));
        const Label label = read(row.text);
        CHECK(label.level == LabelLevel::level2);
        CHECK(label.parent == row.parent);
        CHECK(label.rank == row.rank);
        CHECK(labelText(row.text, false) == row.label);
    }
}

TEST_CASE("two labels stand at either level", "[table][taxonomy]") {
    CHECK(read(u"成本指标").level == LabelLevel::either);
    CHECK(read(u"满意度指标").level == LabelLevel::either);
    CHECK(labelText(u"成本指标", false) == u"成本指标");
}

TEST_CASE("words of the form's own stay as they are", "[table][taxonomy]") {
    CHECK(read(u"项目决策(10分)").own);
    CHECK(labelText(u"项目决策(10分)", true) == u"项目决策");
    CHECK(labelText(u"項目 管理(25分)", true) == u"項目管理");
    CHECK(labelText(u"项目年度绩效目标(定量指标)", true) == u"项目年度绩效目标(定量指标)");
    CHECK(read(u"过程指标").like);
    CHECK_FALSE(read(u"培训人数").like);
}

TEST_CASE("a label that has lost half of its 指标 is misspelt", "[table][taxonomy]") {
    CHECK(read(u"服务对象满意度标").misspelt);
    CHECK(labelText(u"服务对象满意度标", false) == u"服务对象满意度指标");
    CHECK(labelText(u"社会效益指", false) == u"社会效益指标");
    CHECK(read(u"数量标").level == LabelLevel::level2);
    CHECK(read(u"商标").level == LabelLevel::none);
}

TEST_CASE("points, another language and both levels may stand in one label", "[table][taxonomy]") {
    CHECK(labelText(u"产出指标50分", true) == u"产出指标");
    CHECK(labelText(u"数量指标12.5分", false) == u"数量指标");
    CHECK(labelText(u"产出指标 Output", true) == u"产出指标");
    CHECK(labelText(u"Quality / 质量指标", false) == u"质量指标");
    const Label both = read(u"产出指标-数量指标");
    CHECK(both.both);
    CHECK(both.level1 == Level1::output);
    CHECK(both.rank == 1);
    CHECK_FALSE(read(u"产出指标-培训人数").both);
    CHECK(read(u"满意度90分").level == LabelLevel::none); // a value, not a label
}

TEST_CASE("names of indicators are no labels", "[table][taxonomy]") {
    for (const auto* text :
         {u"培训人数", u"资金到位率", u"提升服务水平期限", u"指标1:开放天数", u"≥5个", u"", u"数"}) {
        INFO(text::toUtf8(text));
        CHECK(read(text).level == LabelLevel::none);
    }
    CHECK(read(u"服务对象满意度").bare); // a level or a name: the column has to tell
}

TEST_CASE("the order of the levels is written down", "[table][taxonomy]") {
    CHECK(level2At(Level1::output, 2) == u"质量指标");
    CHECK(level2At(Level1::benefit, 1) == u"经济效益指标");
    CHECK(level2At(Level1::satisfaction, 2).empty());
}
