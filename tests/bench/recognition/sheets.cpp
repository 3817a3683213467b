// SPDX-License-Identifier: MPL-2.0
#include "bench/recognition/sheets.hpp"

#include "text/utf.hpp"

namespace jixiao::bench {

namespace {

using Row = std::vector<std::u16string>;

std::u16string number(std::int32_t value) {
    return text::toUtf16(std::to_string(value));
}

const Row& header() {
    static const Row row{u"一级指标",   u"二级指标", u"三级指标", u"年度指标值",
                         u"实际完成值", u"分值",     u"得分",     u"偏差原因分析及改进措施"};
    return row;
}

/// The i-th indicator row of a form, ten of them in turn.
Row indicator(std::int32_t i) {
    static const Row level1{u"产出指标", u"", u"", u"", u"", u"效益指标", u"", u"", u"满意度指标", u""};
    static const Row level2{
        u"数量指标",           u"", u"质量指标", u"", u"时效指标", u"社会效益指标", u"", u"可持续影响指标",
        u"服务对象满意度指标", u""};
    const auto at = static_cast<std::size_t>(i % 10);
    const std::u16string place = number(i);
    switch (at) {
    case 4:
        return {level1[at], level2[at], u"第" + place + u"批资金拨付时间", u"2024年12月底前", u"2024年11月",
                u"10",      u"10"};
    case 5:
    case 7:
        return {level1[at],  level2[at],  u"第" + place + u"片区群众生产生活条件",
                u"有效改善", u"有效改善", u"10",
                u"9",        u"仍需努力"};
    case 2:
    case 3:
    case 8:
    case 9:
        return {level1[at], level2[at], u"第" + place + u"片区服务合格率", u"≥95%", u"96.5%", u"10", u"10"};
    default:
        return {level1[at],
                level2[at],
                u"第" + place + u"片区受益群众人数",
                u"≥" + number(2000 + i % 700) + u"人",
                number(2100 + i % 600) + u"人",
                u"10",
                u"10"};
    }
}

} // namespace

std::string name(Kind kind) {
    switch (kind) {
    case Kind::oneTable:
        return "one table";
    case Kind::manyTables:
        return "many tables";
    case Kind::pasted:
        return "pasted";
    case Kind::foreign:
        return "no table";
    case Kind::wordy:
        return "no table, but its words";
    }
    return {};
}

std::vector<std::u16string> cellsOf(Kind kind, std::int32_t row) {
    switch (kind) {
    case Kind::oneTable:
        return row == 0 ? Row{u"2024年部门整体支出绩效自评表"} : row == 1 ? header() : indicator(row - 2);
    case Kind::pasted: {
        Row cells = cellsOf(Kind::oneTable, row);
        if (row > 1) {
            std::erase(cells, u"");
        }
        return cells;
    }
    case Kind::manyTables: {
        constexpr std::int32_t height = 13;
        const std::int32_t at = row % height;
        return at == 0            ? Row{u"2024年项目支出绩效自评表"}
               : at == 1          ? header()
               : at == height - 1 ? Row{u"总分", u"", u"", u"", u"", u"100", u"98"}
                                  : indicator(at - 2);
    }
    case Kind::foreign:
        return {number(row), u"张三",     u"某某县某某局", u"绩效工资", number(row * 7 % 9000),
                u"1250.5",   u"指标内容", u"备注"};
    case Kind::wordy:
        return {u"产出指标说明:达到目标值",
                u"绩效评价指标体系框架",
                u"产出指标说明",
                u"指标内容;\n见附件",
                u"目标",
                u"指标",
                u"考核指标",
                u"质量目标"};
    }
    return {};
}

} // namespace jixiao::bench
