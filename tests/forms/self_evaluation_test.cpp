// SPDX-License-Identifier: MPL-2.0
// The self-evaluation form: as bureaus print it, and read again it says what was approved.
#include "../table/layout_cases.hpp"
#include "../table/published.hpp"
#include "forms/self_evaluation.hpp"
#include "made_forms.hpp"
#include "support/data.hpp"
#include "support/profiles.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using test::Sources;

namespace {

const scoring::Profile& rules() {
    return test::shipped(u"mof-2020");
}

/// What is lost on the way into the form and back.
std::string lost(const forms::Source& source) {
    const forms::SheetDraft draft = forms::selfEvaluation(source, rules());
    table::GridBuilder builder = test::gridOf(draft);
    const auto read = table::recognize(builder.grid());
    std::string text = test::differences(source, read);
    if (!read.empty() && read[0].stage != table::Stage::selfEvaluation) {
        text += "stage\n";
    }
    return text;
}

} // namespace

TEST_CASE("a project's form, cell by cell", "[forms]") {
    const Sources form{u"项目支出绩效目标申报表\n"
                       u"(2024年度)\n"
                       u"项目名称\t公益岗位补贴\n"
                       u"主管部门\t某县人社局\t\t实施单位\t某县就业中心\n"
                       u"项目资金(万元)\t年度资金总额\t120\n"
                       u"\t其中:财政拨款\t100\n"
                       u"\t其他资金\t20\n"
                       u"总体目标\t按时发放补贴。\n"
                       u"绩效指标\t一级指标\t二级指标\t三级指标\t指标值\n"
                       u"\t产出指标\t数量指标\t补贴人数\t≥80人\n"
                       u"\t\t质量指标\t发放准确率\t100%\n"
                       u"\t效益指标\t社会效益指标\t就业环境\t有所改善\n"};
    REQUIRE(form.sources.size() == 1);
    CHECK(test::draftText(forms::selfEvaluation(form.sources[0], rules())) ==
          "A1:I1 title “项目支出绩效自评表”\n"
          "A2:I2 subtitle “(2024年度)”\n"
          "A3 label “项目名称”\n"
          "B3:I3 text “公益岗位补贴”\n"
          "A4 label “主管部门”\n"
          "B4:D4 text “某县人社局”\n"
          "E4 label “实施单位”\n"
          "F4:I4 text “某县就业中心”\n"
          "A5:A8 label “项目资金(万元)”\n"
          "B5:C5 label\n"
          "D5 label “年初预算数”\n"
          "E5 label “全年预算数”\n"
          "F5 label “全年执行数”\n"
          "G5 label “分值”\n"
          "H5 label “执行率”\n"
          "I5 label “得分”\n"
          "B6:C6 label “年度资金总额”\n"
          "D6 value 120\n"
          "E6 entry\n"
          "F6 entry\n"
          "G6 value 10\n"
          "H6 value\n"
          "I6 entry as General;-General\n"
          "B7:C7 label “其中:财政拨款”\n"
          "D7 value 100\n"
          "E7 entry\n"
          "F7 entry\n"
          "G7 value “—”\n"
          "H7 value =IF(ISBLANK(F7);\" \";IFERROR(ROUND(F7/(IF(ISBLANK(E7);D7;E7))*100;2)&\"%\";\" \"))\n"
          "I7 value “—”\n"
          "B8:C8 label “其他资金”\n"
          "D8 value 20\n"
          "E8 entry\n"
          "F8 entry\n"
          "G8 value “—”\n"
          "H8 value =IF(ISBLANK(F8);\" \";IFERROR(ROUND(F8/(IF(ISBLANK(E8);D8;E8))*100;2)&\"%\";\" \"))\n"
          "I8 value “—”\n"
          "A9:A10 label “年度总体目标”\n"
          "B9:E9 label “预期目标”\n"
          "F9:I9 label “实际完成情况”\n"
          "B10:E10 text “按时发放补贴。”\n"
          "F10:I10 entryText\n"
          "A11:A14 label “绩效指标”\n"
          "B11 label “一级指标”\n"
          "C11 label “二级指标”\n"
          "D11 label “三级指标”\n"
          "E11 label “年度指标值”\n"
          "F11 label “实际完成值”\n"
          "G11 label “分值”\n"
          "H11 label “得分”\n"
          "I11 label “偏差原因分析及改进措施”\n"
          "B12:B13 label “产出指标”\n"
          "C12 label “数量指标”\n"
          "D12 text “补贴人数”\n"
          "E12 value “≥80人”\n"
          "F12 entry as General\"人\"\n"
          "G12 entry\n"
          "H12 entry as General;-General\n"
          "I12 entryText\n"
          "C13 label “质量指标”\n"
          "D13 text “发放准确率”\n"
          "E13 value “100%”\n"
          "F13 entry as 0.00%\n"
          "G13 entry\n"
          "H13 entry as General;-General\n"
          "I13 entryText\n"
          "B14 label “效益指标”\n"
          "C14 label “社会效益指标”\n"
          "D14 text “就业环境”\n"
          "E14 value “有所改善”\n"
          "F14 entry\n"
          "G14 entry\n"
          "H14 entry as General;-General\n"
          "I14 entryText\n"
          "A15:F15 total “总分”\n"
          "G15 total =IF(COUNT(G12:G14)=0;\"\";SUM(G6;G12:G14))\n"
          "H15 total as General;-General\n"
          "I15 entryText\n"
          "list F14 达成年度指标 部分达成年度指标并具有一定效果 未达成年度指标且效果较差\n"
          "prints A1:I15 portrait\n");
}

TEST_CASE("the seed's form says what was approved", "[forms]") {
    const Sources seed{support::readText("seed/seed.tsv")};
    REQUIRE(seed.sources.size() == 1);
    CHECK(seed.sources[0].isDepartmentWide());
    CHECK(lost(seed.sources[0]) == "");
}

TEST_CASE("every published table comes back from its form as it was", "[forms]") {
    for (const published::Table& table : published::all()) {
        CAPTURE(table.file);
        const Sources form{table.tsv};
        for (const forms::Source& source : form.sources) {
            CHECK(lost(source) == "");
        }
    }
}

TEST_CASE("every layout comes back from its form as it was", "[forms]") {
    for (const layouts::Case& one : layouts::all()) {
        CAPTURE(one.name);
        table::GridBuilder builder = layouts::arranged(one, layouts::Arrangement::merged);
        const Sources form{builder.grid()};
        for (const forms::Source& source : form.sources) {
            CHECK(lost(source) == "");
        }
    }
}
