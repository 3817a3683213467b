// SPDX-License-Identifier: MPL-2.0
/// Every finding of the recogniser once: where it appears, and the nearest sheet where it must not.
#include "finding/texts.hpp"
#include "support/data.hpp"
#include "support/show.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace jixiao;
using namespace jixiao::table;
using language::Language;

namespace {

using View = std::u16string_view;

constexpr View targets = u"一级指标\t二级指标\t三级指标\t指标值\n";
constexpr View splitTargets = u"一级指标\t二级指标\t三级指标\t指标值\t计量单位\n";
constexpr View scores = u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析\n";
constexpr View funds = u"项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n";

struct Example {
    View code;
    View heading;
    View wrong; // rows below the heading
    View right; // the same without the fault
};

const std::vector<Example>& examples() {
    static const std::vector<Example> all{
        {u"actual-is-words", scores, u"产出指标\t数量指标\t修路\t≥5公里\t完成\t100\t100\n",
         u"产出指标\t数量指标\t修路\t≥5公里\t5公里\t100\t100\n"},
        {u"actual-repeats-sign", scores, u"产出指标\t数量指标\t修路\t≥5公里\t≥5.2公里\t100\t100\n",
         u"产出指标\t数量指标\t修路\t≥5公里\t5.2公里\t100\t100\n"},
        {u"actual-unit-differs", scores, u"产出指标\t数量指标\t参训\t≥30人\t35人次\t100\t100\n",
         u"产出指标\t数量指标\t参训\t≥30人\t35人\t100\t100\n"},
        {u"actual-unreadable", scores, u"产出指标\t质量指标\t合格率\t≥90%\t5=50%\t100\t100\n",
         u"产出指标\t质量指标\t合格率\t≥90%\t90%\t100\t100\n"},
        {u"budget-does-not-add-up", funds,
         u"年度资金总额\t100\t100\t90\t10\t90%\t9\n其中:财政拨款\t60\t60\t50\n其他资金\t30\t40\t40\n",
         u"年度资金总额\t100\t100\t90\t10\t90%\t9\n其中:财政拨款\t60\t60\t50\n其他资金\t40\t40\t40\n"},
        {u"duplicate-indicator", targets, u"产出指标\t数量指标\t培训人数\t≥30人\n\t\t培训人数\t≥30人\n",
         u"产出指标\t数量指标\t培训人数\t≥30人\n\t\t参观人数\t≥30人\n"},
        {u"execution-over-budget", funds, u"年度资金总额\t100\t100\t110\t10\t110%\t10\n",
         u"年度资金总额\t100\t110\t110\t10\t100%\t10\n"},
        {u"execution-rate-differs", funds, u"年度资金总额\t100\t300\t100\t10\t33.34%\t3.33\n",
         u"年度资金总额\t100\t300\t100\t10\t33.33%\t3.33\n"},
        {u"far-over-target", scores, u"产出指标\t数量指标\t培训期数\t≥10期\t14期\t100\t100\n",
         u"产出指标\t数量指标\t培训期数\t≥10期\t13期\t100\t100\n"},
        {u"label-misspelt", targets, u"效益指标\t社会效益效益指标\t就业率\t≥80%\n",
         u"效益指标\t社会效益指标\t就业率\t≥80%\n"},
        {u"labels-missing", targets, u"\t\t培训期数\t≥4期\n产出指标\t质量指标\t合格率\t≥95%\n",
         u"产出指标\t数量指标\t培训期数\t≥4期\n\t质量指标\t合格率\t≥95%\n"},
        {u"level1-inferred", targets, u"\t数量指标\t培训期数\t≥4期\n\t质量指标\t合格率\t≥95%\n",
         u"产出指标\t数量指标\t培训期数\t≥4期\n\t质量指标\t合格率\t≥95%\n"},
        {u"level2-inferred", targets,
         u"产出指标\t数量指标\t指标1:培训期数\t≥4期\n\t\t指标1:合格率\t≥95%\n\t时效指标\t指标1:及时率\t≥90%"
         u"\n",
         u"产出指标\t数量指标\t指标1:培训期数\t≥4期\n\t质量指标\t指标1:合格率\t≥95%\n"
         u"\t时效指标\t指标1:及时率\t≥90%\n"},
        {u"name-cut-off", targets, u"产出指标\t数量指标\t培训教师和\t≥30人\n",
         u"产出指标\t数量指标\t培训教师和校长人数\t≥30人\n"},
        {u"numbering-gap", targets, u"产出指标\t数量指标\t指标1:甲\t≥1人\n\t\t指标3:乙\t≥2人\n",
         u"产出指标\t数量指标\t指标1:甲\t≥1人\n\t\t指标2:乙\t≥2人\n"},
        {u"numbering-repeats", targets,
         u"产出指标\t数量指标\t指标1:甲\t≥1人\n\t\t指标2:乙\t≥2人\n\t\t指标2:丙\t≥3人\n",
         u"产出指标\t数量指标\t指标1:甲\t≥1人\n\t\t指标2:乙\t≥2人\n\t\t指标3:丙\t≥3人\n"},
        {u"numbering-restarts", targets, u"产出指标\t数量指标\t指标1:甲\t≥1人\n\t\t指标1:乙\t≥2人\n",
         u"产出指标\t数量指标\t指标1:甲\t≥1人\n\t质量指标\t指标1:乙\t≥2人\n"},
        {u"numbering-starts-late", targets, u"产出指标\t数量指标\t指标2:甲\t≥1人\n",
         u"产出指标\t数量指标\t指标1:甲\t≥1人\n"},
        {u"operator-against-sense", targets, u"成本指标\t经济成本指标\t项目总成本\t≥30万元\n",
         u"成本指标\t经济成本指标\t项目总成本\t≤30万元\n"},
        {u"reason-missing", scores, u"产出指标\t数量指标\t甲\t≥10人\t9人\t100\t90\n",
         u"产出指标\t数量指标\t甲\t≥10人\t9人\t100\t90\t报名不足\n"},
        {u"satisfaction-under-social-benefit", targets, u"效益指标\t社会效益指标\t群众满意度\t≥90%\n",
         u"满意度指标\t服务对象满意度指标\t群众满意度\t≥90%\n"},
        {u"score-above-weight", scores, u"产出指标\t数量指标\t甲\t≥1人\t1人\t100\t101\n",
         u"产出指标\t数量指标\t甲\t≥1人\t1人\t100\t100\n"},
        {u"score-total-differs", scores,
         u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t33.33\t略\n\t\t乙\t≥1人\t1人\t50\t33.33\t略\n"
         u"总分\t\t\t\t\t100\t66.67\n",
         u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t33.33\t略\n\t\t乙\t≥1人\t1人\t50\t33.33\t略\n"
         u"总分\t\t\t\t\t100\t66.66\n"},
        {u"sign-unusual", targets, u"产出指标\t数量指标\t修路\t>=5公里\n\t\t架桥\t≧2座\n",
         u"产出指标\t数量指标\t修路\t≥5公里\n\t\t架桥\t＞2座\n"},
        {u"target-blank", targets, u"产出指标\t数量指标\t甲\t—\n", u"产出指标\t数量指标\t甲\t3个\n"},
        {u"target-doubtful", targets, u"产出指标\t数量指标\t种植面积\t000亩\n",
         u"产出指标\t数量指标\t借阅量\t≥1万册次\n"},
        {u"target-in-name", targets, u"产出指标\t数量指标\t受益人口≥29人\t\n",
         u"产出指标\t数量指标\t受益人口\t≥29人\n"},
        {u"target-missing", targets, u"产出指标\t数量指标\t培训人数\t\n\t\t培训期数\t≥3期\n",
         u"产出指标\t数量指标\t培训人数\t≥9人\n\t\t培训期数\t≥3期\n"},
        {u"target-operator-damaged", targets, u"产出指标\t质量指标\t合格率\t290%\n",
         u"产出指标\t质量指标\t合格率\t≥90%\n"},
        {u"target-unit-only", targets, u"产出指标\t数量指标\t堤防长度\t公里\n",
         u"产出指标\t数量指标\t堤防长度\t5公里\n"},
        {u"target-without-number", targets, u"产出指标\t数量指标\t改造户数\t应改尽改\n",
         u"产出指标\t质量指标\t改造质量\t应改尽改\n"},
        {u"template-in-name", targets, u"产出指标\t数量指标\t受益人口(≥**人)\t≥29人\n",
         u"产出指标\t数量指标\t受益人口(贫困人口)\t≥29人\n"},
        {u"unit-contradicts-value", splitTargets, u"产出指标\t质量指标\t支出安排\t应保尽保\t%\n",
         u"产出指标\t质量指标\t支出安排\t应保尽保\t无\n"},
        {u"unit-mismatch", targets, u"产出指标\t质量指标\t参保率\t≥5000人\n",
         u"产出指标\t质量指标\t参保率\t≥95%\n"},
        {u"weight-missing", scores, u"产出指标\t数量指标\t甲\t≥1人\t1人\t100\t100\n\t\t乙\t≥1人\t1人\n",
         u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t50\n\t\t乙\t≥1人\t1人\t50\t50\n"},
        {u"weights-level-differs", scores,
         u"产出指标(60分)\t数量指标\t甲\t≥1人\t1人\t50\t50\n效益指标(50分)"
         u"\t社会效益指标\t乙\t≥1人\t1人\t50\t50\n",
         u"产出指标(50分)\t数量指标\t甲\t≥1人\t1人\t50\t50\n效益指标(50分)"
         u"\t社会效益指标\t乙\t≥1人\t1人\t50\t50\n"},
        {u"weights-not-100", scores,
         u"产出指标\t数量指标\t甲\t≥1人\t1人\t33.3\t33.3\n\t\t乙\t≥1人\t1人\t33.3\t33.3\n",
         u"产出指标\t数量指标\t甲\t≥1人\t1人\t33.3\t33.3\n\t\t乙\t≥1人\t1人\t66.7\t66.7\n"},
        {u"weights-total-differs", scores,
         u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t50\n\t\t乙\t≥1人\t1人\t60\t60\n总分\t\t\t\t\t100\t110\n",
         u"产出指标\t数量指标\t甲\t≥1人\t1人\t50\t50\n\t\t乙\t≥1人\t1人\t50\t50\n总分\t\t\t\t\t100\t100\n"},
    };
    return all;
}

std::vector<std::u16string> codesIn(const Example& example, View rows) {
    std::u16string sheet(example.heading);
    sheet += rows;
    if (example.heading == funds) {
        sheet += u"一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训人数\t≥5人\n";
    }
    GridBuilder builder = gridFromTsv(sheet);
    std::vector<std::u16string> codes;
    for (const auto& table : recognize(builder.grid())) {
        CHECK_FALSE(table.indicators.empty());
        for (const Finding& finding : table.findings) {
            codes.emplace_back(finding.code);
            CHECK((finding.cell.exists() || finding.code == u"weights-not-100"));
            for (const auto language : {Language::enUS, Language::zhCN, Language::zhTW}) {
                CHECK(message(finding, language).find(u'%' + std::u16string(u"1")) == std::u16string::npos);
            }
        }
    }
    return codes;
}

} // namespace

TEST_CASE("every finding appears where it should and not where it should not", "[table][findings]") {
    for (const Example& example : examples()) {
        INFO(text::toUtf8(example.code));
        const auto wrong = codesIn(example, example.wrong);
        CHECK(std::count(wrong.begin(), wrong.end(), example.code) == 1);
        std::string others;
        for (const auto& code : codesIn(example, example.right)) {
            others += text::toUtf8(code) + " ";
        }
        CHECK(others.empty());
    }
}

TEST_CASE("no finding of a table is without its example", "[table][findings]") {
    // Tested where they arise: with a grid that holds formulas, dates or numbers.
    std::set<View> known{u"target-became-formula", u"target-became-date", u"number-stored-as-text"};
    for (const Example& example : examples()) {
        CHECK(finding::textOf(example.code) != nullptr);
        CHECK(known.insert(example.code).second);
    }
    // What every published table together shows is among them.
    GridBuilder builder = gridFromTsv(support::readText("seed/seed.tsv"));
    for (const auto& table : recognize(builder.grid())) {
        for (const Finding& finding : table.findings) {
            CHECK(known.contains(finding.code));
        }
    }
}

TEST_CASE("a remedy shows what stands there and what would", "[table][findings]") {
    const Example damaged{u"", targets, u"产出指标\t质量指标\t合格率\t290%\n", u""};
    GridBuilder builder = gridFromTsv(std::u16string(damaged.heading) + std::u16string(damaged.wrong));
    const auto tables = recognize(builder.grid());
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].findings.size() == 1);
    CHECK(remedy(tables[0].findings[0], Language::zhCN) == u"把“290%”改为“≥90%”");
}

TEST_CASE("a date and a time in place of a target", "[table][findings]") {
    for (const NumberFormat format : {NumberFormat::date, NumberFormat::time, NumberFormat::dateTime}) {
        GridBuilder builder = gridFromTsv(targets);
        builder.beginRow();
        builder.addText(0, u"产出指标");
        builder.addText(1, u"时效指标");
        builder.addText(2, u"完成时间");
        builder.addNumber(3, 45291.25, format, u"2023-12-31");
        const auto tables = recognize(builder.grid());
        REQUIRE(tables.size() == 1);
        REQUIRE(tables[0].findings.size() == 1);
        CHECK(tables[0].findings[0].code == u"target-became-date");
    }
}
