// SPDX-License-Identifier: MPL-2.0
#include "rollup/summary.hpp"
#include "support/draft_lines.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::rollup;

namespace {

FileRecord file(std::u16string name, std::u16string unit) {
    TableRecord table;
    table.sheet = u"表1";
    table.unit = std::move(unit);
    table.project = u"培训";
    table.year = 2024;
    table.budget = u"100";
    table.executed = u"95";
    table.score = u"92.5";
    table.weight = u"100";
    table.isFinal = true;
    table.grade = u"优";
    table.indicators = 6;
    table.met = 5;
    table.unmet = 1;
    table.unmetNames = {u"合格率"};
    table.opinions = {{u"reason-missing", u"warning", u"I9", u"应填写原因。"}};
    FileRecord record;
    record.file = std::move(name);
    record.outcome = Outcome::read;
    record.tables = {table};
    return record;
}

} // namespace

TEST_CASE("every file is in the summary: with its tables, or with the reason", "[rollup]") {
    FileRecord locked;
    locked.file = u"丙.xls";
    locked.outcome = Outcome::password;
    const std::vector records{file(u"乙.xlsx", u"乙局"), locked, file(u"甲.xlsx", u"丁局")};
    const std::vector<Source> missing{{u"戊.xls", 1, 1}};
    const auto sheets = summarize("/汇总", records, missing, language::Language::zhCN);
    REQUIRE(sheets.size() == 4);
    CHECK(test::draftLines(sheets[0]) ==
          "绩效评价结果汇总表\n"
          "文件夹：/汇总　共 4 个文件：已汇总 2 个（2 张表），未能汇总 2 个\n"
          "序号|单位|项目|年度|预算数|执行数|执行率|得分|满分|等级|指标数|未达标|待填|"
          "待定|问题数|未达标指标|文件|"
          "工作表|备注\n"
          "1|丁局|培训|2024|100|95|0.95|92.5|100|优|6|1|0|0|1|合格率|甲.xlsx|表1|\n"
          "2|乙局|培训|2024|100|95|0.95|92.5|100|优|6|1|0|0|1|合格率|乙.xlsx|表1|\n");
    CHECK(test::draftLines(sheets[1]).find("1|丙.xls|文件设有打开密码，请取消密码后重新报送。|\n"
                                           "2|戊.xls|尚未读取：汇总在此之前已停止。|\n") !=
          std::string::npos);
    CHECK(test::draftLines(sheets[2]).find("1|丁局|培训|提醒|I9|应填写原因。|甲.xlsx|表1\n") !=
          std::string::npos);
    CHECK(test::draftLines(sheets[3]).find("1|丁局|培训|1. I9：应填写原因。|甲.xlsx\n") != std::string::npos);
}

TEST_CASE("two files of one unit and project are told of each other", "[rollup]") {
    const std::vector records{file(u"一.xlsx", u"甲局"), file(u"二.xlsx", u"甲局")};
    const auto sheets = summarize("/x", records, {}, language::Language::zhCN);
    CHECK(test::draftLines(sheets[0]).find("与以下文件为同一单位、同一项目：二.xlsx") != std::string::npos);
    CHECK(test::draftLines(sheets[0]).find("与以下文件为同一单位、同一项目：一.xlsx") != std::string::npos);
}
