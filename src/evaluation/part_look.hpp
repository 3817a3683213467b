// SPDX-License-Identifier: MPL-2.0
/// How the cells that evaluation writes appear: for the office's styles and for templates.
#pragma once

#include "evaluation/plan.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace jixiao::evaluation {

struct PartLook {
    Part part;
    std::u16string_view name;   // of the cell style; files store it, it does not change
    std::u16string_view format; // English number format code, "" for General
    std::int32_t background;    // -1: none
    bool bold;
    bool entry; // for a person to fill: not protected
};

// Pale grounds that stay legible in print and with every colour vision; the words carry the meaning.
inline constexpr std::array<PartLook, 11> partLooks{{
    {Part::header, u"绩效 表头", u"", 0xDCE6F1, true, false},
    {Part::actual, u"绩效 实际完成值", u"", 0xFFF9E3, false, true},
    {Part::weight, u"绩效 分值", u"", 0xFFF9E3, false, true},
    {Part::state, u"绩效 达标情况", u"[=1]\"达标\";[=0]\"未达标\";General;@", -1, false, false},
    {Part::completion, u"绩效 完成率", u"0.00%", -1, false, false},
    {Part::score, u"绩效 得分", u"0.00", -1, false, false},
    {Part::choice, u"绩效 评定档次", u"", 0xFFF9E3, false, true},
    {Part::band, u"绩效 可评分值", u"", -1, false, false},
    {Part::subtotal, u"绩效 小计", u"0.00", -1, true, false},
    {Part::total, u"绩效 合计", u"0.00", 0xDCE6F1, true, false},
    {Part::grade, u"绩效 等级", u"", 0xDCE6F1, true, false},
}};
inline constexpr std::int32_t partLineColor = 0x8EA9C8;

/// The look of a part; every part has one.
constexpr const PartLook& lookOf(Part part) {
    const auto* const found = std::find_if(partLooks.begin(), partLooks.end(),
                                           [part](const PartLook& look) { return look.part == part; });
    return found == partLooks.end() ? partLooks.front() : *found;
}

} // namespace jixiao::evaluation
