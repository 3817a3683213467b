// SPDX-License-Identifier: MPL-2.0
#include "target/unit_table.hpp"

#include "target/lexicon.hpp"

#include <algorithm>
#include <array>

namespace jixiao::target {

namespace {

using enum Dimension;

/// Words, parted by spaces, for a unit that is numerator × 10^exponent / denominator base units.
struct Row {
    Dimension dimension;
    std::uint16_t kind;
    std::uint16_t numerator;
    std::int8_t exponent;
    std::uint16_t denominator;
    std::u16string_view words;
};

// Words are folded (small letters, simplified characters). Base units: 1, yuan, metre, square metre, cubic
// metre, gram; of clock time the second, of calendar time the month. Multipliers (万元) are read before the
// unit and not listed.
constexpr auto measures = std::to_array<Row>({
    {share, plainKind, 1, -2, 1, u"% ﹪ ℅ 百分比 百分率 百分数 百分之"},
    {share, plainKind, 1, 0, 1, u"比例 比率"},
    {share, tenths, 1, -1, 1, u"成"},
    {share, tenths, 1, -3, 1, u"‰ 千分比"},
    {share, tenths, 1, -4, 1, u"‱"},
    {share, tenths, 1, 0, 1, u"倍"},
    {share, percentagePoints, 1, -2, 1, u"百分点 个百分点"},
    {money, plainKind, 1, 0, 1, u"元 圆 块钱 人民币 元人民币"},
    {money, plainKind, 1, -1, 1, u"角"},
    {money, foreignMoney, 1, 0, 1, u"美元"},
    {length, plainKind, 1, 0, 1, u"米 m 延米 延长米"},
    {length, plainKind, 1, 3, 1, u"公里 千米 km"},
    {length, plainKind, 5, 2, 1, u"里 华里"},
    {length, plainKind, 1, -1, 1, u"分米 dm"},
    {length, plainKind, 1, -2, 1, u"厘米 公分 cm"},
    {length, plainKind, 1, -3, 1, u"毫米 mm"},
    {length, plainKind, 1, -6, 1, u"微米"},
    {area, plainKind, 1, 0, 1, u"平方米 平米 平方 ㎡ m² m2 m^2"},
    {area, plainKind, 2000, 0, 3, u"亩 市亩"},
    {area, plainKind, 1, 4, 1, u"公顷 ha"},
    {area, plainKind, 1, 6, 1, u"平方公里 平方千米 km² km2"},
    {area, plainKind, 1, -4, 1, u"平方厘米"},
    {volume, plainKind, 1, 0, 1, u"立方米 立方 方 ㎥ m³ m3 m^3"},
    {volume, plainKind, 1, -3, 1, u"升 l"},
    {volume, plainKind, 1, -6, 1, u"毫升 ml"},
    {mass, plainKind, 1, 0, 1, u"克 g"},
    {mass, plainKind, 1, 3, 1, u"千克 公斤 kg"},
    {mass, plainKind, 5, 2, 1, u"斤 市斤"},
    {mass, plainKind, 1, 6, 1, u"吨 t"},
    {mass, plainKind, 1, -3, 1, u"毫克 mg"},
    {mass, plainKind, 1, -6, 1, u"微克 μg"},
    {time, clockTime, 1, -3, 1, u"毫秒 ms"},
    {time, clockTime, 1, 0, 1, u"秒 秒钟"},
    {time, clockTime, 60, 0, 1, u"分钟 min"},
    {time, clockTime, 3600, 0, 1, u"小时 个小时 钟头 个钟头 h"},
    {time, clockTime, 864, 2, 1, u"天 日 日历天 个日历天 自然日 个自然日"},
    {time, clockTime, 6048, 2, 1, u"周 星期 个星期"},
    {time, calendarTime, 1, 0, 1, u"月 个月"},
    {time, calendarTime, 3, 0, 1, u"季度 个季度 季"},
    {time, calendarTime, 6, 0, 1, u"半年"},
    {time, calendarTime, 12, 0, 1, u"年 周年 年度 个年度"},
    {time, workingTime, 1, 0, 1, u"工作日 个工作日 工作天 个工作天"},
});

// What is counted: words that mean the same, parted by spaces, in groups parted by semicolons. Every group is
// a kind of its own: 人 is not 人次.
constexpr std::u16string_view counts =
    u"人 名 位 个人 人口;人次 人/次 人(次);户;户次 户(次);个;项;项次;次;回;件;件次 件(次);套;台;台套 台/套 "
    u"台(套);台次 台(次);座;处;所;家;家次 家(次);间;栋 幢;辆;辆次 辆(次);"
    u"车次;艘;架;架次;头;头次;只;匹;羽;株 "
    u"棵;粒;袋;箱;桶;瓶;盒;支;根;条;块;片;张;份;人份;本;册;篇;部;场;场次 场(次);批;批次 批(次);班;班次 "
    u"班(次);"
    u"班级 个班;学期 个学期;学年 个学年;种;例;宗;起;笔;单;组;队;村 个村;社区 个社区;镇 个镇;乡 个乡;县 "
    u"个县;乡镇 个乡镇;岁 "
    u"周岁;分;眼;口;盏;杆;樘;面;幅;"
    u"对;双;副;尾;度;℃ 摄氏度 °c;分贝 db;千伏 kv;千伏安 kva;千瓦;千瓦时 kwh;兆瓦 mw;学时 课时;人天 人日 "
    u"工日;人月;亩次 "
    u"亩(次);例次;台班;台时;机时;"
    u"吨公里;人公里;车公里;生;标段 "
    u"个标段;床;床位 张床位;票;"
    u"轮;遍;趟;集;枚;颗;朵;束;窝;群;剂;剂次;针;针次;床日;站;名额 个名额;点位 个点位;年级 "
    u"个年级;月龄;tb;gb;mb";

// Behind a Chinese numeral these count off rather than count: 三级 is the third grade.
constexpr std::u16string_view ordinals = u"级;类;等;期;档;流;届;层;段;线;门;卷;节;讲";

constexpr std::size_t countWords(std::u16string_view list) {
    return 1 + static_cast<std::size_t>(std::count_if(list.begin(), list.end(),
                                                      [](char16_t c) { return c == u' ' || c == u';'; }));
}

constexpr std::size_t words = [] {
    std::size_t sum = countWords(counts) + countWords(ordinals);
    for (const Row& row : measures) {
        sum += countWords(row.words);
    }
    return sum;
}();

using Table = Lexicon<UnitWord, words>;

/// Fills a table word by word.
class Filler {
public:
    constexpr void add(const Row& row) {
        addGroup(row.words, {{row.dimension, row.kind}, row.numerator, row.exponent, row.denominator, false});
    }

    constexpr void addCounts(std::u16string_view groups, bool ordinal) {
        while (!groups.empty()) {
            const std::size_t end = std::min(groups.find(u';'), groups.size());
            addGroup(groups.substr(0, end), {{count, ++kind_}, 1, 0, 1, ordinal});
            groups.remove_prefix(std::min(end + 1, groups.size()));
        }
    }

    [[nodiscard]] constexpr const auto& entries() const { return entries_; }

private:
    constexpr void addGroup(std::u16string_view group, const UnitWord& unit) {
        while (!group.empty()) {
            const std::size_t end = std::min(group.find(u' '), group.size());
            entries_[at_++] = {group.substr(0, end), unit};
            group.remove_prefix(std::min(end + 1, group.size()));
        }
    }

    std::array<Table::Entry, words> entries_{};
    std::size_t at_ = 0;
    std::uint16_t kind_ = 0;
};

constexpr Table table([] {
    Filler filler;
    for (const Row& row : measures) {
        filler.add(row);
    }
    filler.addCounts(counts, false);
    filler.addCounts(ordinals, true);
    return filler.entries();
}());

} // namespace

FoundUnit findUnit(std::u16string_view text) {
    const auto* entry = table.find(text);
    return entry == nullptr ? FoundUnit{{}, 0} : FoundUnit{entry->meaning, entry->word.size()};
}

} // namespace jixiao::target
