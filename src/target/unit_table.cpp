// SPDX-License-Identifier: MPL-2.0
#include "target/unit_table.hpp"

#include "target/lexicon.hpp"

#include <algorithm>
#include <array>

namespace jixiao::target {

namespace {

using enum Dimension;

struct Row {
    std::u16string_view word;
    UnitWord unit;
};

consteval Row exact(std::u16string_view word, Dimension dimension, std::uint16_t numerator,
                    std::int8_t exponent = 0, std::uint16_t denominator = 1, std::uint16_t kind = 0) {
    return {word, {{dimension, kind}, numerator, exponent, denominator, false}};
}

/// Words are folded (small letters, simplified characters). Base units: 1, yuan, metre, square metre, cubic
/// metre, gram; of clock time the second, of calendar time the month. Multipliers (万元) are read before the
/// unit and not listed.
constexpr auto measures = std::to_array<Row>({
    exact(u"%", share, 1, -2),
    exact(u"﹪", share, 1, -2),
    exact(u"百分比", share, 1, -2),
    exact(u"百分率", share, 1, -2),
    exact(u"‰", share, 1, -3, 1, tenths),
    exact(u"千分比", share, 1, -3, 1, tenths),
    exact(u"‱", share, 1, -4, 1, tenths),
    exact(u"比例", share, 1),
    exact(u"比率", share, 1),
    exact(u"成", share, 1, -1, 1, tenths),
    exact(u"倍", share, 1, 0, 1, tenths),
    exact(u"百分点", share, 1, -2, 1, percentagePoints),
    exact(u"个百分点", share, 1, -2, 1, percentagePoints),
    exact(u"元", money, 1),
    exact(u"圆", money, 1),
    exact(u"块钱", money, 1),
    exact(u"人民币", money, 1),
    exact(u"元人民币", money, 1),
    exact(u"角", money, 1, -1),
    exact(u"美元", money, 1, 0, 1, foreignMoney),
    exact(u"米", length, 1),
    exact(u"m", length, 1),
    exact(u"延米", length, 1),
    exact(u"延长米", length, 1),
    exact(u"公里", length, 1, 3),
    exact(u"千米", length, 1, 3),
    exact(u"km", length, 1, 3),
    exact(u"里", length, 5, 2),
    exact(u"华里", length, 5, 2),
    exact(u"分米", length, 1, -1),
    exact(u"dm", length, 1, -1),
    exact(u"厘米", length, 1, -2),
    exact(u"公分", length, 1, -2),
    exact(u"cm", length, 1, -2),
    exact(u"毫米", length, 1, -3),
    exact(u"mm", length, 1, -3),
    exact(u"微米", length, 1, -6),
    exact(u"平方米", area, 1),
    exact(u"平米", area, 1),
    exact(u"平方", area, 1),
    exact(u"㎡", area, 1),
    exact(u"m²", area, 1),
    exact(u"m2", area, 1),
    exact(u"m^2", area, 1),
    exact(u"亩", area, 2000, 0, 3),
    exact(u"公顷", area, 1, 4),
    exact(u"顷", area, 2000, 2, 3),
    exact(u"ha", area, 1, 4),
    exact(u"平方公里", area, 1, 6),
    exact(u"平方千米", area, 1, 6),
    exact(u"km²", area, 1, 6),
    exact(u"km2", area, 1, 6),
    exact(u"平方厘米", area, 1, -4),
    exact(u"立方米", volume, 1),
    exact(u"立方", volume, 1),
    exact(u"方", volume, 1),
    exact(u"㎥", volume, 1),
    exact(u"m³", volume, 1),
    exact(u"m3", volume, 1),
    exact(u"m^3", volume, 1),
    exact(u"升", volume, 1, -3),
    exact(u"l", volume, 1, -3),
    exact(u"毫升", volume, 1, -6),
    exact(u"ml", volume, 1, -6),
    exact(u"克", mass, 1),
    exact(u"g", mass, 1),
    exact(u"千克", mass, 1, 3),
    exact(u"公斤", mass, 1, 3),
    exact(u"kg", mass, 1, 3),
    exact(u"斤", mass, 5, 2),
    exact(u"市斤", mass, 5, 2),
    exact(u"吨", mass, 1, 6),
    exact(u"t", mass, 1, 6),
    exact(u"毫克", mass, 1, -3),
    exact(u"mg", mass, 1, -3),
    exact(u"微克", mass, 1, -6),
    exact(u"μg", mass, 1, -6),
    exact(u"秒", time, 1),
    exact(u"秒钟", time, 1),
    exact(u"分钟", time, 60),
    exact(u"小时", time, 3600),
    exact(u"个小时", time, 3600),
    exact(u"钟头", time, 3600),
    exact(u"h", time, 3600),
    exact(u"天", time, 864, 2),
    exact(u"日", time, 864, 2),
    exact(u"日历天", time, 864, 2),
    exact(u"自然日", time, 864, 2),
    exact(u"周", time, 6048, 2),
    exact(u"星期", time, 6048, 2),
    exact(u"个星期", time, 6048, 2),
    exact(u"月", time, 1, 0, 1, calendarTime),
    exact(u"个月", time, 1, 0, 1, calendarTime),
    exact(u"季度", time, 3, 0, 1, calendarTime),
    exact(u"个季度", time, 3, 0, 1, calendarTime),
    exact(u"年", time, 12, 0, 1, calendarTime),
    exact(u"周年", time, 12, 0, 1, calendarTime),
    exact(u"年度", time, 12, 0, 1, calendarTime),
    exact(u"个年度", time, 12, 0, 1, calendarTime),
    exact(u"工作日", time, 1, 0, 1, workingTime),
    exact(u"个工作日", time, 1, 0, 1, workingTime),
});

/// What is counted. Words in one group mean the same; every group is a kind of its own.
constexpr auto counts = std::to_array<std::u16string_view>({
    u"人 名 位 个人",
    u"人次 人/次",
    u"户",
    u"户次",
    u"个",
    u"项",
    u"项次",
    u"次",
    u"回",
    u"件",
    u"件次",
    u"套",
    u"台",
    u"台套 台/套 台(套)",
    u"台次",
    u"座",
    u"处",
    u"所",
    u"家",
    u"家次",
    u"间",
    u"栋 幢",
    u"辆",
    u"辆次",
    u"车次",
    u"艘",
    u"架",
    u"架次",
    u"头",
    u"头次",
    u"只",
    u"匹",
    u"羽",
    u"株 棵",
    u"粒",
    u"袋",
    u"箱",
    u"桶",
    u"瓶",
    u"盒",
    u"支",
    u"根",
    u"条",
    u"块",
    u"片",
    u"张",
    u"份",
    u"人份",
    u"本",
    u"册",
    u"篇",
    u"部",
    u"场",
    u"场次",
    u"批",
    u"批次",
    u"班",
    u"班次",
    u"班级 个班",
    u"种",
    u"例",
    u"宗",
    u"起",
    u"笔",
    u"单",
    u"组",
    u"队",
    u"村 个村",
    u"社区 个社区",
    u"镇 个镇",
    u"乡 个乡",
    u"县 个县",
    u"乡镇 个乡镇",
    u"岁 周岁",
    u"分",
    u"眼",
    u"口",
    u"盏",
    u"杆",
    u"樘",
    u"面",
    u"幅",
    u"对",
    u"双",
    u"副",
    u"尾",
    u"度",
    u"千瓦",
    u"千瓦时 kwh",
    u"兆瓦 mw",
    u"学时 课时",
    u"人天 人日",
    u"人月",
    u"标段 个标段",
    u"床",
    u"床位 张床位",
    u"票",
    u"轮",
    u"遍",
    u"趟",
    u"集",
    u"枚",
    u"颗",
    u"朵",
    u"束",
    u"窝",
    u"群",
    u"剂",
    u"剂次",
    u"针",
    u"针次",
    u"床日",
    u"站",
    u"名额 个名额",
    u"点位 个点位",
    u"年级 个年级",
    u"月龄",
    u"tb",
    u"gb",
    u"mb",
});

/// Counting off rather than counting: 三级 is the third grade.
constexpr auto ordinals = std::to_array<std::u16string_view>(
    {u"级", u"类", u"等", u"期", u"档", u"流", u"届", u"层", u"段", u"线", u"门", u"卷", u"节", u"讲"});

constexpr std::size_t countWords = [] {
    std::size_t words = 0;
    for (const std::u16string_view group : counts) {
        words += 1 + static_cast<std::size_t>(std::count(group.begin(), group.end(), u' '));
    }
    return words;
}();

using Table = Lexicon<UnitWord, measures.size() + countWords + ordinals.size()>;

constexpr Table table([] {
    std::array<Table::Entry, measures.size() + countWords + ordinals.size()> entries{};
    std::size_t at = 0;
    for (const Row& row : measures) {
        entries[at++] = {row.word, row.unit};
    }
    std::uint16_t kind = 0;
    for (std::u16string_view group : counts) {
        ++kind;
        while (!group.empty()) {
            const std::size_t end = std::min(group.find(u' '), group.size());
            entries[at++] = {group.substr(0, end), {{count, kind}, 1, 0, 1, false}};
            group.remove_prefix(std::min(end + 1, group.size()));
        }
    }
    for (const std::u16string_view word : ordinals) {
        entries[at++] = {word, {{count, ++kind}, 1, 0, 1, true}};
    }
    return entries;
}());

} // namespace

FoundUnit findUnit(std::u16string_view text) {
    const auto* entry = table.find(text);
    return entry == nullptr ? FoundUnit{{}, 0} : FoundUnit{entry->meaning, entry->word.size()};
}

} // namespace jixiao::target
