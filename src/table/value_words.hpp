// SPDX-License-Identifier: MPL-2.0
/// Words and signs that values are written with: operators, units, types of targets. Folded.
#pragma once

#include <array>
#include <string_view>

namespace jixiao::table::words {

using View = std::u16string_view;

inline constexpr View operatorSigns = u"≥≤=><≧≦﹦≯≮";

inline constexpr auto operatorWords = std::to_array<View>({
    u"大于等于", u"小于等于", u"大于或等于", u"小于或等于", u"不低于", u"不少于", u"不小于",
    u"不超过",   u"不高于",   u"不大于",     u"不多于",     u"至少",   u"大于",   u"小于",
    u"等于",     u"低于",     u"高于",       u"超过",       u"少于",   u"控制在",
});

inline constexpr auto operatorEndings = std::to_array<View>({u"以上", u"以下", u"以内", u"之内", u"以上。"});

inline constexpr auto typeWords = std::to_array<View>({
    u"定量",     u"定性",     u"定量指标", u"定性指标", u"正向",     u"反向",       u"逆向",
    u"正向指标", u"反向指标", u"逆向指标", u"越大越好", u"越小越好", u"约束性",     u"预期性",
    u"数值",     u"文本",     u"正指标",   u"反指标",   u"逆指标",   u"值越大越好", u"值越小越好",
});

/// Units that stand alone in a cell. Which of them convert into each other is the business of `target`.
inline constexpr auto unitWords = std::to_array<View>({
    u"%",      u"‰",      u"人",       u"人次", u"人/次",  u"次",       u"个",      u"项",       u"件",
    u"万元",   u"元",     u"亿元",     u"千元", u"年",     u"月",       u"个月",    u"天",       u"日",
    u"小时",   u"分钟",   u"公里",     u"千米", u"米",     u"厘米",     u"亩",      u"万亩",     u"公顷",
    u"平方米", u"㎡",     u"m2",       u"m²",   u"m³",     u"平方公里", u"立方米",  u"万立方米", u"吨",
    u"万吨",   u"公斤",   u"千克",     u"斤",   u"克",     u"户",       u"户次",    u"家",       u"所",
    u"座",     u"台",     u"套",       u"辆",   u"条",     u"处",       u"份",      u"篇",       u"期",
    u"场",     u"场次",   u"批",       u"批次", u"名",     u"位",       u"村",      u"组",       u"头",
    u"只",     u"株",     u"粒",       u"本",   u"册",     u"幅",       u"块",      u"间",       u"栋",
    u"班",     u"校",     u"县",       u"镇",   u"乡",     u"例",       u"起",      u"宗",       u"度",
    u"千瓦",   u"千瓦时", u"百分比",   u"比例", u"百分点", u"万人",     u"万人次",  u"万户",     u"元/亩",
    u"元/人",  u"工作日", u"个工作日", u"tb",   u"gb",     u"架",       u"公里/年", u"件/套",    u"台/套",
    u"台套",   u"人日",   u"课时",     u"学时", u"季度",   u"周",       u"张",      u"枚",       u"棵",
});

} // namespace jixiao::table::words
