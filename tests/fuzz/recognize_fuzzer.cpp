// SPDX-License-Identifier: MPL-2.0
/// Feeds grids to the recogniser: bytes pick cells from the words that forms are made of, so that the fuzzer
/// finds headers, labels and totals by itself and not only noise.
#include "finding/texts.hpp"
#include "fuzz/check.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

using namespace jixiao;

namespace {

constexpr std::u16string_view words[] = {
    u"一级指标",
    u"二级指标",
    u"三级指标",
    u"指标值",
    u"年度指标值",
    u"实际完成值",
    u"分值",
    u"得分",
    u"偏差原因分析",
    u"指标性质",
    u"度量单位",
    u"核心职能",
    u"绩效指标",
    u"年度绩效指标",
    u"优",
    u"良",
    u"中",
    u"差",
    u"备注",
    u"区域目标值",
    u"产出指标",
    u"产出指标(50分)",
    u"效益指标",
    u"满意度指标",
    u"成本指标",
    u"数量指标",
    u"质量指标",
    u"时效指标",
    u"社会效益指标",
    u"社会效益效益指标",
    u"经济成本指标",
    u"服务对象满意度指标",
    u"過程指標",
    u"指标1:",
    u"指标2：培训人数",
    u"职能1：组织培训。",
    u"培训人数",
    u"受益人口(≥**人)",
    u"合格率≥95%",
    u"≥200人",
    u"=100%",
    u"95",
    u"95%",
    u"12月底前",
    u"≥",
    u"%",
    u"人",
    u"定性",
    u"/",
    u"……",
    u"分",
    u"10分",
    u"合计",
    u"总分",
    u"小计",
    u"注:说明",
    u"填报人:",
    u"项目名称",
    u"项目支出绩效自评表",
    u"(2023年度)",
    u"项目资金(万元)",
    u"年初预算数",
    u"全年执行数(B)",
    u"执行率(B/A)",
    u"年度资金总额",
    u"其中:财政拨款",
    u"预算数:",
    u"执行数:",
    u"1-6月执行情况",
    u"完成目标可能性",
    u"指标名称",
    u"目标值",
    u"权重",
    u"【产出指标-数量指标】\n指标1:机柜(≥77台)",
    u"部门(单位)名称",
    u"单位:万元",
    u"东乡",
    u"西乡",
    u"一、产出指标",
    u"严格按照标准执行并在规定的时间内完成全部建设任务确保资金安全运行不出现任何违规违纪问题",
    u"调整指标值",
    u"半年目标值",
    u"预计当年实现",
    u"前年",
    u"2021年",
    u"决策",
    u"项目立项",
    u"绩效目标",
    u"年度目标",
    u"资金规模",
    u"其中:一般公共预算:2800.6",
    u"按收入性质分:",
    u"数量指标：清扫面积≥100万平方米；\n质量指标：达标率≥95%",
    u"预算年度",
    u"2023",
    u"自评总分合计",
    u"\n",
    u"\u3000",
};

/// Bytes one after the other; zeros once they are used up.
class Bytes {
public:
    Bytes(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}
    [[nodiscard]] bool empty() const { return at_ >= size_; }
    std::uint8_t next() { return empty() ? std::uint8_t{0} : data_[at_++]; }

private:
    const std::uint8_t* data_;
    std::size_t size_;
    std::size_t at_ = 0;
};

void addCell(table::GridBuilder& builder, std::int32_t column, Bytes& bytes) {
    const std::uint8_t kind = bytes.next();
    const std::u16string_view word = words[bytes.next() % std::size(words)];
    switch (kind % 16) {
    case 0: // a number of any look
        builder.addNumber(column, static_cast<double>(bytes.next()) * (kind & 0x80 ? -1e300 : 0.25),
                          static_cast<table::NumberFormat>(bytes.next() % 5), kind & 0x40 ? word : u"");
        break;
    case 1:
        builder.addFormula(column, word, {u"#NAME?", std::nullopt, table::NumberFormat::plain, true});
        break;
    case 2: { // any text at all
        std::u16string text;
        for (std::uint8_t length = bytes.next() % 32; length > 0; --length) {
            text.push_back(static_cast<char16_t>(bytes.next() << 8 | bytes.next()));
        }
        builder.addText(column, builder.keep(text));
        break;
    }
    case 3: // two words in a cell
        builder.addText(column, builder.keep(std::u16string(word) +
                                             std::u16string(words[bytes.next() % std::size(words)])));
        break;
    default:
        builder.addText(column, word);
        break;
    }
}

/// What every reading promises.
void checkTable(const table::IndicatorTable& table, const table::Grid& grid) {
    fuzz::demand(table.range.firstRow <= table.range.lastRow &&
                     table.range.firstColumn <= table.range.lastColumn,
                 "the range is a rectangle");
    for (const auto& one : table.indicators) {
        fuzz::demand(one.target.row >= grid.firstRow && one.target.row < grid.endRow(),
                     "targets stand on the sheet");
        fuzz::demand(one.functionIndex >= 0 &&
                         static_cast<std::size_t>(one.functionIndex) <= table.functions.size(),
                     "functions exist");
    }
    for (const auto& level : table.levelWeights) {
        fuzz::demand(level.begin <= level.end && level.end <= table.indicators.size(),
                     "levels hold indicators");
    }
    for (const auto& finding : table.findings) {
        fuzz::demand(finding::textOf(finding.code) != nullptr, "findings have a text");
        fuzz::demand(!finding::message(finding, language::Language::zhCN).empty(), "messages say something");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Bytes bytes(data, size);
    table::GridBuilder builder(bytes.next() % 8);
    const std::int32_t offset = bytes.next() % 4;
    while (!bytes.empty()) {
        builder.beginRow();
        std::int32_t column = offset;
        for (std::uint8_t cells = bytes.next() % 12; cells > 0; --cells) {
            column += bytes.next() % 16 == 0 ? 2 : 1; // now and then a gap
            addCell(builder, column, bytes);
        }
        if (bytes.next() % 16 == 0) {
            const std::int32_t row = bytes.next() % 16, left = bytes.next() % 8;
            builder.addMerge({row, left, row + bytes.next() % 4, left + bytes.next() % 4});
        }
    }
    const table::Grid grid = builder.grid();
    for (const auto& table : table::recognize(grid)) {
        checkTable(table, grid);
    }
    return 0;
}
