// SPDX-License-Identifier: MPL-2.0
/// The layouts of indicator tables, each as small as it can be: as pasted, and standing straight.
#include "golden.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace jixiao;
using namespace jixiao::table;

namespace {

std::vector<IndicatorTable> tablesIn(std::u16string_view tsv) {
    GridBuilder builder = gridFromTsv(tsv);
    return recognize(builder.grid());
}

std::string read(std::u16string_view tsv) {
    return golden::lines(tablesIn(tsv));
}

} // namespace

TEST_CASE("A: plain target form", "[table][layouts]") {
    CHECK(read(u"绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t备注\n"
               u"产出指标\t数量指标\t开放天数\t≥300天\n"
               u"讲座场次\t≥12场\n"
               u"质量指标\t设备完好率\t≥95%\n"
               u"效益指标\t社会效益指标\t服务水平\t有所提升\n") ==
          "2 产出指标 | 数量指标 | 开放天数 | ≥300天\n"
          "3 产出指标 | 数量指标 | 讲座场次 | ≥12场\n"
          "4 产出指标 | 质量指标 | 设备完好率 | ≥95%\n"
          "5 效益指标 | 社会效益指标 | 服务水平 | 有所提升\n");
}

TEST_CASE("A, straight, with words of its own for levels and targets", "[table][layouts]") {
    CHECK(read(u"一级指标\t二级指标\t三级指标\t指标值\n"
               u"履职效能\t重点工作\t任务完成\t按时完成\n"
               u"\t\t督办落实\t全部落实\n"
               u"\t能力建设\t队伍建设\t逐步增强\n"
               u"管理效率\t预算管理\t编制科学\t科学合理\n") ==
          "2 履职效能 | 重点工作 | 任务完成 | 按时完成\n"
          "3 履职效能 | 重点工作 | 督办落实 | 全部落实\n"
          "4 履职效能 | 能力建设 | 队伍建设 | 逐步增强\n"
          "5 管理效率 | 预算管理 | 编制科学 | 科学合理\n");
}

TEST_CASE("B: self-evaluation, national order", "[table][layouts]") {
    const auto tables = tablesIn(u"绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分"
                                 u"\t偏差原因分析及改进措施\n"
                                 u"产出指标(50分)\t数量指标\t培训人数\t≥200人\t180人\t20\t18\t疫情推迟一期\n"
                                 u"时效指标\t完成时间\t12月底前\t12月15日\t30\t30\n"
                                 u"满意度指标(10分)\t服务对象满意度指标\t学员满意度\t≥90%\t96%\t10\t10\n"
                                 u"总分\t60\t58\n");
    CHECK(golden::lines(tables) == "2 产出指标 | 数量指标 | 培训人数 | ≥200人 | 180人 | 20 | 18\n"
                                   "3 产出指标 | 时效指标 | 完成时间 | 12月底前 | 12月15日 | 30 | 30\n"
                                   "4 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 96% | 10 | 10\n");
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].indicators[0].reasonText == u"疫情推迟一期");
    CHECK(tables[0].stage == Stage::selfEvaluation);
    CHECK(tables[0].total.row == 4);
    CHECK(tables[0].total.weightText == u"60");
    CHECK(tables[0].total.scoreText == u"58");
    CHECK(tables[0].range == Area{0, 0, 4, 8});
}

TEST_CASE("C: weight first", "[table][layouts]") {
    CHECK(read(u"绩效指标\t一级指标\t二级指标\t三级指标\t分值\t年度指标值\t全年实际值\t得分\t未完成原因及拟采"
               u"取的改进措施\n"
               u"产出指标\t数量指标\t硬化里程\t15\t≥3公里\t3.2公里\t15\n"
               u"质量指标\t合格率\t15\t100\t100\t15\n"
               u"效益指标\t社会效益指标\t出行条件\t30\t明显改善\t明显改善\t28\n") ==
          "2 产出指标 | 数量指标 | 硬化里程 | ≥3公里 | 3.2公里 | 15 | 15\n"
          "3 产出指标 | 质量指标 | 合格率 | 100 | 100 | 15 | 15\n"
          "4 效益指标 | 社会效益指标 | 出行条件 | 明显改善 | 明显改善 | 30 | 28\n");
}

TEST_CASE("D and E: no weights", "[table][layouts]") {
    CHECK(read(u"绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t全年实际完成值\t未完成原因和改进措施\n"
               u"产出指标\t数量指标\t补贴人数\t4443\t4501\n"
               u"质量指标\t发放准确率\t100%\t100%\n") ==
          "2 产出指标 | 数量指标 | 补贴人数 | 4443 | 4501\n"
          "3 产出指标 | 质量指标 | 发放准确率 | 100% | 100%\n");
    CHECK(read(u"年度绩效目标(80分)\t一级指标\t二级指标\t三级指标\t年初目标值(A)\t实际完成值(B)\t得分\n"
               u"产出指标\t数量指标\t示范区\t≥2万亩\t2万亩\t15\n"
               u"质量指标\t到位率\t≥80%\t85.6%\t10\n") ==
          "2 产出指标 | 数量指标 | 示范区 | ≥2万亩 | 2万亩 | – | 15\n"
          "3 产出指标 | 质量指标 | 到位率 | ≥80% | 85.6% | – | 10\n");
}

TEST_CASE("F: split target, joined in the order operator, value, unit", "[table][layouts]") {
    const auto tables =
        tablesIn(u"一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\t完成值\t权重\t得分\n"
                 u"产出指标\t数量指标\t会议次数\t≥\t4\t次\t5\t20\t20\n"
                 u"\t质量指标\t参会率\t≥\t95\t%\t97\t20\t20\n"
                 u"效益指标\t社会效益指标\t影响力\t定性\t好坏\t\t好\t20\t18\n");
    CHECK(golden::lines(tables) == "2 产出指标 | 数量指标 | 会议次数 | ≥4次 | 5 | 20 | 20\n"
                                   "3 产出指标 | 质量指标 | 参会率 | ≥95% | 97 | 20 | 20\n"
                                   "4 效益指标 | 社会效益指标 | 影响力 | 好坏 | 好 | 20 | 18\n");
    REQUIRE(tables.size() == 1);
    const Indicator& first = tables[0].indicators[0];
    CHECK(first.targetForm == TargetForm::split);
    CHECK(first.target == CellAddress{1, 3});
    CHECK(first.targetLastColumn == 5);
    CHECK(tables[0].columns.targetOperator == 3);
    CHECK(tables[0].columns.target == 4);
    CHECK(tables[0].columns.targetUnit == 5);
}

TEST_CASE("F: the unit before the operator", "[table][layouts]") {
    CHECK(read(u"一级指标\t二级指标\t三级指标\t计量单位\t计算符号\t目标值\n"
               u"产出指标\t数量指标\t巡查次数\t次\t≥\t24\n"
               u"效益指标\t社会效益指标\t治安状况\t\t定性\t良好\n") ==
          "2 产出指标 | 数量指标 | 巡查次数 | ≥24次\n"
          "3 效益指标 | 社会效益指标 | 治安状况 | 良好\n");
}

TEST_CASE("G and H: type or unit in front of the value", "[table][layouts]") {
    CHECK(
        read(u"一级指标\t二级指标\t三级指标\t指标值类型\t*指标值\t计量单位\t*指标解释\t*评(扣)分标准\t备注\n"
             u"产出指标\t数量指标\t鉴定件数\t定量\t800\t件\t全年鉴定件数\t少一件扣0.1分\n"
             u"质量指标\t差错率\t定量\t0\t%\t复核改判比例\t酌情扣分\n"
             u"效益指标\t社会效益指标\t公信力\t定性\t提高\t无\t群众认可\t酌情扣分\n") ==
        "2 产出指标 | 数量指标 | 鉴定件数 | 800件\n"
        "3 产出指标 | 质量指标 | 差错率 | 0%\n"
        "4 效益指标 | 社会效益指标 | 公信力 | 提高\n");
    CHECK(read(u"一级指标\t二级指标\t三级指标\t单位\t指标值\n"
               u"产出指标\t数量指标\t补贴面积\t亩\t≥500亩\n"
               u"质量指标\t合格率\t%\t98\n") == "2 产出指标 | 数量指标 | 补贴面积 | ≥500亩\n"
                                                "3 产出指标 | 质量指标 | 合格率 | 98%\n");
}

TEST_CASE("G and H: the target is the cell that says it all", "[table][layouts]") {
    const auto tables = tablesIn(u"一级指标\t二级指标\t三级指标\t计量单位\t计算符号\t指标值\n"
                                 u"产出指标\t数量指标\t补贴面积\t亩\t≥\t≥500亩\n"
                                 u"产出指标\t数量指标\t补贴人数\t人\t≥\t500\n");
    REQUIRE(tables.size() == 1);
    const Indicator& whole = tables[0].indicators[0];
    CHECK(whole.targetForm == TargetForm::text);
    CHECK(whole.target == CellAddress{1, 5});
    CHECK(whole.targetLastColumn == 5);
    const Indicator& split = tables[0].indicators[1];
    CHECK(split.targetForm == TargetForm::split);
    CHECK(split.target == CellAddress{2, 3});
    CHECK(split.targetLastColumn == 5);
}

TEST_CASE("I: a description between name and value", "[table][layouts]") {
    CHECK(read(u"一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\n"
               u"产出指标\t数量指标\t维修面积\t全年维修的办公用房面积\t≥400平方米\n"
               u"质量指标\t合格率\t验收合格的比例\t≥98百分比\n") ==
          "2 产出指标 | 数量指标 | 维修面积 | ≥400平方米\n"
          "3 产出指标 | 质量指标 | 合格率 | ≥98百分比\n");
}

TEST_CASE("J: one value column for each place", "[table][layouts]") {
    const std::string expected = "3 产出指标 | 数量指标 | 新建水井 | 3口\n"
                                 "3.1 产出指标 | 数量指标 | 新建水井 | 2口\n"
                                 "3.2 产出指标 | 数量指标 | 新建水井 | 5口\n"
                                 "4 产出指标 | 质量指标 | 合格率 | 100%\n"
                                 "4.1 产出指标 | 质量指标 | 合格率 | 100%\n"
                                 "4.2 产出指标 | 质量指标 | 合格率 | 98%\n";
    CHECK(read(u"绩效指标\t一级指标\t二级指标\t三级指标\t指标解释\t区域目标值\n"
               u"\t\t\t\t\t东乡\t西乡\t南乡\n"
               u"产出指标\t数量指标\t新建水井\t当年完工\t3口\t2口\t5口\n"
               u"质量指标\t合格率\t验收\t100%\t100%\t98%\n") == expected);
    SECTION("the second row of the header has lost the cells merged above it") {
        CHECK(read(u"绩效指标\t一级指标\t二级指标\t三级指标\t指标解释\t区域目标值\n"
                   u"东乡\t西乡\t南乡\n"
                   u"产出指标\t数量指标\t新建水井\t当年完工\t3口\t2口\t5口\n"
                   u"质量指标\t合格率\t验收\t100%\t100%\t98%\n") == expected);
    }
    SECTION("places without a common heading, directions in between") {
        const auto tables = tablesIn(u"一级指标\t二级指标\t三级指标\t指标方向\t东乡\t西乡\n"
                                     u"产出指标\t数量指标\t新建水井\t正向\t3\t2\n"
                                     u"成本指标\t每口造价\t反向\t5万元\t4.8万元\n");
        CHECK(golden::lines(tables) == "2 产出指标 | 数量指标 | 新建水井 | 3\n"
                                       "2.1 产出指标 | 数量指标 | 新建水井 | 2\n"
                                       "3 产出指标 | 成本指标 | 每口造价 | 5万元\n"
                                       "3.1 产出指标 | 成本指标 | 每口造价 | 4.8万元\n");
        REQUIRE(tables.size() == 1);
        CHECK(tables[0].indicators[3].direction == u"反向");
        CHECK(tables[0].indicators[3].place == u"西乡");
    }
}

TEST_CASE("K: two panels side by side", "[table][layouts]") {
    CHECK(read(u"绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t二级指标\t三级指标\t指标值\n"
               u"产出指标\t数量指标\t建设期培训\t≥900人\t数量指标\t当年培训\t≥300人\n"
               u"质量指标\t合格率\t≥95%\t质量指标\t合格率\t≥96%\n"
               u"覆盖率\t100%\t覆盖率\t90%\n"
               u"效益指标\t社会效益指标\t就业能力\t提升\t社会效益指标\t就业能力\t有所提升\n") ==
          "2 产出指标 | 数量指标 | 建设期培训 | ≥900人\n"
          "2.1 产出指标 | 数量指标 | 当年培训 | ≥300人\n"
          "3 产出指标 | 质量指标 | 合格率 | ≥95%\n"
          "3.1 产出指标 | 质量指标 | 合格率 | ≥96%\n"
          "4 产出指标 | 质量指标 | 覆盖率 | 100%\n"
          "4.1 产出指标 | 质量指标 | 覆盖率 | 90%\n"
          "5 效益指标 | 社会效益指标 | 就业能力 | 提升\n"
          "5.1 效益指标 | 社会效益指标 | 就业能力 | 有所提升\n");
}

TEST_CASE("L: two blocks under each other are two tables", "[table][layouts]") {
    CHECK(read(u"长期绩效指标\t一级指标\t二级指标\t指标内容\t指标值\n"
               u"产出指标\t数量指标\t新增床位\t≥300张\n"
               u"年度绩效指标\t一级指标\t二级指标\t指标内容\t指标值\n"
               u"产出指标\t数量指标\t新增床位\t≥100张\n") == "2 产出指标 | 数量指标 | 新增床位 | ≥300张\n"
                                                             "--\n"
                                                             "4 产出指标 | 数量指标 | 新增床位 | ≥100张\n");
}

TEST_CASE("M: graded standard", "[table][layouts]") {
    const auto tables =
        tablesIn(u"绩效指标分类\t绩效指标\t绩效指标描述\t绩效指标评价标准\t\t\t\t评价标准确定依据\n"
                 u"\t\t\t优\t良\t中\t差\n"
                 u"产出指标\t救助覆盖率\t应救尽救\t100%\t90%\t85%\t85%\t上年水平\n"
                 u"\t发放比率\t按时足额\t90%\t80%\t70%\t70%\t上年水平\n");
    CHECK(golden::lines(tables) == "3 产出指标 | – | 救助覆盖率 | 100%\n"
                                   "4 产出指标 | – | 发放比率 | 90%\n");
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].indicators[0].targetForm == TargetForm::graded);
    CHECK(tables[0].indicators[0].kind == target::Kind::multi);
    CHECK(tables[0].indicators[0].target == CellAddress{2, 3});
    CHECK(tables[0].indicators[0].targetLastColumn == 6);
}

TEST_CASE("N: transposed, one row for each unit", "[table][layouts]") {
    const auto tables = tablesIn(u"市、县\t项目单位\t产 出 指 标\t\t效 益 指 标\n"
                                 u"\t\t数量指标\t质量指标\t社会效益指标\n"
                                 u"\t\t扶持村数\t合格率\t指标1:受益人数\n"
                                 u"甲市\t甲镇\t5个\t100%\t≥300人\n"
                                 u"乙镇\t3个\t98%\t≥200人\n"
                                 u"注:按年填报\n");
    CHECK(golden::lines(tables) == "4 产出指标 | 数量指标 | 扶持村数 | 5个\n"
                                   "4.1 产出指标 | 质量指标 | 合格率 | 100%\n"
                                   "4.2 效益指标 | 社会效益指标 | 受益人数 | ≥300人\n"
                                   "5 产出指标 | 数量指标 | 扶持村数 | 3个\n"
                                   "5.1 产出指标 | 质量指标 | 合格率 | 98%\n"
                                   "5.2 效益指标 | 社会效益指标 | 受益人数 | ≥200人\n");
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].indicators[3].place == u"乙镇");
    CHECK(tables[0].indicators[3].target ==
          CellAddress{4, 1}); // where it stands: the row has lost its first cell
    CHECK(tables[0].headerRow == 2);
}

TEST_CASE("N: cells that became formulas in the header of a transposed form", "[table][layouts]") {
    // Their texts are spelt anew for each row: the rows of the header are held at the same time.
    GridBuilder builder;
    const auto formula = [&builder] {
        builder.addFormula(0, u"=2次", {u"#NAME?", std::nullopt, NumberFormat::plain, true});
    };
    builder.beginRow();
    formula();
    builder.addText(1, u"产出指标");
    builder.addText(2, u"效益指标");
    builder.beginRow();
    formula();
    builder.addText(1, u"数量指标");
    builder.addText(2, u"社会效益指标");
    builder.beginRow();
    formula();
    builder.addText(1, u"扶持村数");
    builder.addText(2, u"受益人数");
    builder.beginRow();
    builder.addText(0, u"甲镇");
    builder.addText(1, u"5个");
    builder.addText(2, u"≥300人");
    CHECK(golden::lines(recognize(builder.grid())) == "4 产出指标 | 数量指标 | 扶持村数 | 5个\n"
                                                      "4.1 效益指标 | 社会效益指标 | 受益人数 | ≥300人\n");
}

TEST_CASE("O: lines inside one cell", "[table][layouts]") {
    const auto tables = tablesIn(u"项目\t绩效目标\n机房租赁\t【项目概况】:租用机房\r【产出指标-"
                                 u"数量指标】\r指标1:机柜数量(≥77台)\r指标2：带宽≥1G\r"
                                 u"【满意度指标-服务对象满意度指标】\r指标1:安全感(≥90%)\n");
    CHECK(golden::lines(tables) == "2 产出指标 | 数量指标 | 机柜数量 | ≥77台\n"
                                   "2 产出指标 | 数量指标 | 带宽 | ≥1G\n"
                                   "2 满意度指标 | 服务对象满意度指标 | 安全感 | ≥90%\n");
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].indicators[0].targetForm == TargetForm::inCell);
}

TEST_CASE("P: cost as level 1", "[table][layouts]") {
    CHECK(read(u"一级指标\t二级指标\t三级指标\t指标值\n"
               u"成本指标\t经济成本指标\t总投资\t≤20万元\n"
               u"社会成本指标\t交通影响\t较小\n"
               u"生态环境成本指标\t扬尘\t达标\n"
               u"产出指标\t数量指标\t开放天数\t=300天\n") == "2 成本指标 | 经济成本指标 | 总投资 | ≤20万元\n"
                                                             "3 成本指标 | 社会成本指标 | 交通影响 | 较小\n"
                                                             "4 成本指标 | 生态环境成本指标 | 扬尘 | 达标\n"
                                                             "5 产出指标 | 数量指标 | 开放天数 | =300天\n");
}

TEST_CASE("Q: other evaluators' forms", "[table][layouts]") {
    CHECK(read(u"项目类别\t指标名称\t目标值\t权重\t实际完成值\t自评分\n"
               u"投入目标\t资金到位率\t100%\t5\t100%\t5\n"
               u"\t制度健全性\t健全\t1\t健全\t1\n"
               u"产出目标\t建设节点\t=8 个\t3.74\t8个\t3.74\n") ==
          "2 投入目标 | – | 资金到位率 | 100% | 100% | 5 | 5\n"
          "3 投入目标 | – | 制度健全性 | 健全 | 健全 | 1 | 1\n"
          "4 产出指标 | – | 建设节点 | =8 个 | 8个 | 3.74 | 3.74\n");
}

TEST_CASE("R: monitoring form: what has been done so far is not the year's actual", "[table][layouts]") {
    const auto tables = tablesIn(u"项目支出绩效目标执行监控表\n(2023年度)\n"
                                 u"绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t1-"
                                 u"6月执行情况\t全年预计完成情况\t偏差原因分析\t\t完成目标可能性\t\t\t备注\n"
                                 u"\t\t\t\t\t\t\t经费保障\t制度保障\t确定能\t有可能\t完全不可能\n"
                                 u"产出指标\t数量指标\t培训人数\t≥200人\t90人\t200人\t\t\t√\n"
                                 u"质量指标\t合格率\t≥95%\t96%\t96%\t\t\t√\n");
    CHECK(golden::lines(tables) == "5 产出指标 | 数量指标 | 培训人数 | ≥200人\n"
                                   "6 产出指标 | 质量指标 | 合格率 | ≥95%\n");
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].stage == Stage::monitoring);
    CHECK_FALSE(tables[0].indicators[0].actual.exists());
    CHECK(tables[0].headerRow == 3);
    CHECK(tables[0].year == 2023);
}

TEST_CASE("a department's self-evaluation: functions in front, weights and scores behind",
          "[table][layouts]") {
    const auto tables =
        tablesIn(u"核心职能\t年度绩效指标\n"
                 u"\t一级指标\t二级指标\t三级指标\t\t指标值\t完成值\t分值\t得分\n"
                 u"职能1：组织培训。\t产出指标\t数量指标\t指标1：\t培训期数\t≥4期\t5期\t10\t10\n"
                 u"\t\t\t指标2：\t培训人数\t≥200人\t150人\t10\t7.5\n"
                 u"\t质量指标\t指标1：\t合格率\t≥95%\t96%\t10\t10\n"
                 u"职能2：落实待遇。\t产出指标\t数量指标\t指标1：\t发放人数\t≥30人\t30人\t10\t10\n");
    CHECK(golden::lines(tables) == "3 产出指标 | 数量指标 | 培训期数 | ≥4期 | 5期 | 10 | 10\n"
                                   "4 产出指标 | 数量指标 | 培训人数 | ≥200人 | 150人 | 10 | 7.5\n"
                                   "5 产出指标 | 质量指标 | 合格率 | ≥95% | 96% | 10 | 10\n"
                                   "6 产出指标 | 数量指标 | 发放人数 | ≥30人 | 30人 | 10 | 10\n");
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].functions == std::vector<std::u16string>{u"职能1：组织培训。", u"职能2：落实待遇。"});
    CHECK(tables[0].indicators[3].functionIndex == 2);
}

TEST_CASE("a header word that misleads: 指标值 beside 目标值 is the actual", "[table][layouts]") {
    CHECK(read(u"一级指标\t权重\t二级指标\t分值\t三级指标\t计量单位\t目标值(标准)\t分值\t指标值\n"
               u"预算绩效\t50\t预算管理\t75\t执行进度\t%\t40%\t7\t38%\n") ==
          "2 预算绩效 | 预算管理 | 执行进度 | 40% | 38% | 7\n");
}

TEST_CASE("the adjusted target counts before the one of the beginning of the year", "[table][layouts]") {
    CHECK(read(u"一级指标\t二级指标\t三级指标\t年初指标值\t调整后指标值\t实际完成值\t分值\t得分\n"
               u"产出指标\t数量指标\t培训人数\t≥200人\t≥150人\t160人\t20\t20\n") ==
          "2 产出指标 | 数量指标 | 培训人数 | ≥150人 | 160人 | 20 | 20\n");
}

TEST_CASE("targets that Calc turned into percents and dates are what their authors wrote",
          "[table][layouts]") {
    GridBuilder builder = gridFromTsv(u"一级指标\t二级指标\t三级指标\t指标值");
    const auto add = [&builder](std::u16string_view name, double number, NumberFormat format,
                                std::u16string_view shown) {
        builder.beginRow();
        builder.addText(1, u"质量指标");
        builder.addText(2, name);
        builder.addNumber(3, number, format, shown);
    };
    add(u"合格率", 1.0, NumberFormat::percent, u"100.00%");
    add(u"达标率", 0.985, NumberFormat::percent, u"98.50%");
    add(u"增长率", 0.0525, NumberFormat::percent, u"5.25%");
    add(u"完成时间", 44561, NumberFormat::date, u"21年12月31日");
    add(u"开工时间", 36160, NumberFormat::date, u"98年12月31日");
    add(u"数量", 12, NumberFormat::plain, u"12");
    CHECK(golden::lines(recognize(builder.grid())) == "2 产出指标? | 质量指标 | 合格率 | 100%\n"
                                                      "3 产出指标? | 质量指标 | 达标率 | 98.5%\n"
                                                      "4 产出指标? | 质量指标 | 增长率 | 5.25%\n"
                                                      "5 产出指标? | 质量指标 | 完成时间 | 2021年12月31日\n"
                                                      "6 产出指标? | 质量指标 | 开工时间 | 1998年12月31日\n"
                                                      "7 产出指标? | 质量指标 | 数量 | 12\n");
}

TEST_CASE("why each column was taken for what it is can be told", "[table][layouts]") {
    const auto tables =
        tablesIn(u"一级指标\t二级指标\t三级指标\t年初指标值\t调整后指标值\t上年完成值\t实际完成值\n"
                 u"产出指标\t数量指标\t培训人数\t≥200人\t≥150人\t120人\t160人\n");
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].evidence ==
          std::vector<std::u16string>{
              u"一级指标 → level1 (一级指标)", u"二级指标 → level2 (二级指标)", u"三级指标 → name (三级指标)",
              u"年初指标值 → target (指标值)",
              u"调整后指标值 → adjusted target (counts before the earlier target where it is "
              u"filled)",
              u"上年完成值 → other (上年)", u"实际完成值 → actual (实际)"});
}
