// SPDX-License-Identifier: MPL-2.0
// The monitoring form: targets as approved, what was done so far, how it may end.
#include "../table/published.hpp"
#include "forms/monitoring.hpp"
#include "made_forms.hpp"
#include "support/data.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jixiao;
using test::Sources;

TEST_CASE("a project's monitoring form, cell by cell", "[forms]") {
    const Sources form{u"项目支出绩效目标申报表\n"
                       u"项目名称\t公益岗位补贴\n"
                       u"一级指标\t二级指标\t三级指标\t指标值\n"
                       u"产出指标\t数量指标\t补贴人数\t≥80人\n"
                       u"\t成本指标\t人均补贴\t≤1500元\n"
                       u"效益指标\t社会效益指标\t就业环境\t有所改善\n"};
    REQUIRE(form.sources.size() == 1);
    CHECK(test::draftText(forms::monitoring(form.sources[0], 7, u"")) ==
          "A1:J1 title “项目支出绩效目标运行监控表”\n"
          "A2:J2 subtitle “(    年度)”\n"
          "A3 label “项目名称”\n"
          "B3:J3 text “公益岗位补贴”\n"
          "A4 label “主管部门”\n"
          "B4:D4 entryText\n"
          "E4 label “实施单位”\n"
          "F4:J4 entryText\n"
          "A5:A9 label “项目资金(万元)”\n"
          "B5:C5 label\n"
          "D5 label “年初预算数”\n"
          "E5 label “全年预算数”\n"
          "F5 label “1—7月执行数”\n"
          "G5 label “1—7月执行率”\n"
          "H5:J5 label “全年预计执行数”\n"
          "B6:C6 label “年度资金总额”\n"
          "D6 entry\n"
          "E6 entry\n"
          "F6 entry\n"
          "G6 value =IF(ISBLANK(F6);\" \";IFERROR(F6/(IF(ISBLANK(E6);D6;E6));\" \")) as 0.00%\n"
          "H6:J6 entry\n"
          "B7:C7 label “其中:当年财政拨款”\n"
          "D7 entry\n"
          "E7 entry\n"
          "F7 entry\n"
          "G7 value =IF(ISBLANK(F7);\" \";IFERROR(F7/(IF(ISBLANK(E7);D7;E7));\" \")) as 0.00%\n"
          "H7:J7 entry\n"
          "B8:C8 label “上年结转资金”\n"
          "D8 entry\n"
          "E8 entry\n"
          "F8 entry\n"
          "G8 value =IF(ISBLANK(F8);\" \";IFERROR(F8/(IF(ISBLANK(E8);D8;E8));\" \")) as 0.00%\n"
          "H8:J8 entry\n"
          "B9:C9 label “其他资金”\n"
          "D9 entry\n"
          "E9 entry\n"
          "F9 entry\n"
          "G9 value =IF(ISBLANK(F9);\" \";IFERROR(F9/(IF(ISBLANK(E9);D9;E9));\" \")) as 0.00%\n"
          "H9:J9 entry\n"
          "A10 label “年度总体目标”\n"
          "B10:J10 entryText\n"
          "A11:A14 label “绩效指标”\n"
          "B11 label “一级指标”\n"
          "C11 label “二级指标”\n"
          "D11 label “三级指标”\n"
          "E11 label “年度指标值”\n"
          "F11 label “1—7月执行情况”\n"
          "G11 label “全年预计完成情况”\n"
          "H11 label “偏差原因分析”\n"
          "I11 label “完成目标可能性”\n"
          "J11 label “备注”\n"
          "K11 label “目标完成进度”\n"
          "L11 label “预算执行进度”\n"
          "B12:B13 label “产出指标”\n"
          "C12 label “数量指标”\n"
          "D12 text “补贴人数”\n"
          "E12 value “≥80人”\n"
          "F12 entry as General\"人\"\n"
          "G12 entry as General\"人\"\n"
          "H12 entryText\n"
          "I12 entry\n"
          "J12 entryText\n"
          "K12 value =IF(ISBLANK(F12);\" \";IFNA(ORG.JIXIAO.CALC.PERF.RATE(E12;F12);\" \")) as 0.00%\n"
          "L12 value =G6 as 0.00%\n"
          "C13 label “成本指标”\n"
          "D13 text “人均补贴”\n"
          "E13 value “≤1500元”\n"
          "F13 entry as General\"元\"\n"
          "G13 entry as General\"元\"\n"
          "H13 entryText\n"
          "I13 entry\n"
          "J13 entryText\n"
          "B14 label “效益指标”\n"
          "C14 label “社会效益指标”\n"
          "D14 text “就业环境”\n"
          "E14 value “有所改善”\n"
          "F14 entry\n"
          "G14 entry\n"
          "H14 entryText\n"
          "I14 entry\n"
          "J14 entryText\n"
          "list I12:I14 only 确定能 有可能 不可能\n"
          "prints A1:J14 landscape\n");
}

TEST_CASE("a monitoring form is recognised as one, with every target as it was", "[forms]") {
    for (const published::Table& table : published::all()) {
        CAPTURE(table.file);
        const Sources form{table.tsv};
        for (const forms::Source& source : form.sources) {
            if (std::any_of(source.indicators.begin(), source.indicators.end(),
                            [](const table::Indicator* each) { return each->targetText.empty(); })) {
                continue; // without its weight, a row without a target says nothing to a reader
            }
            const forms::SheetDraft draft = forms::monitoring(source, 6, u"");
            table::GridBuilder builder = test::gridOf(draft);
            const auto read = table::recognize(builder.grid());
            REQUIRE_FALSE(read.empty());
            CHECK(read[0].stage == table::Stage::monitoring);
            // A monitoring form has no weights.
            table::Indicators without;
            for (const table::Indicator* each : source.indicators) {
                without.push_back(*each);
                without.back().weightText.clear();
            }
            forms::Source unweighted = source;
            for (std::size_t i = 0; i < without.size(); ++i) {
                unweighted.indicators[i] = &without[i];
            }
            CHECK(test::differences(unweighted, read) == "");
        }
    }
}

TEST_CASE("nothing in a monitoring form is called met or unmet", "[forms]") {
    const Sources seed{support::readText("seed/seed.tsv")};
    const std::string text = test::draftText(forms::monitoring(seed.sources.at(0), 7, u""));
    CHECK(text.find("达标") == std::string::npos);
    CHECK(text.find("PERF.MET") == std::string::npos);
    CHECK(text.find("PERF.SCORE") == std::string::npos);
}
