// SPDX-License-Identifier: MPL-2.0
/// How each look of a draft appears, and how its sheet is printed: for the office's styles and for templates.
#pragma once

#include "forms/sheet_draft.hpp"

#include <array>
#include <string_view>

namespace jixiao::forms {

struct Appearance {
    Look look;
    std::u16string_view name; // of the cell style; files store it, it does not change
    bool centred;
    bool border;
    bool bold;
    bool heavy; // in 黑体, as titles are
    bool open;  // for a person to fill: not locked
};

inline constexpr std::array<Appearance, lookCount> appearances{{
    {Look::title, u"绩效表 标题", true, false, false, true, false},
    {Look::subtitle, u"绩效表 年度", true, false, false, false, false},
    {Look::note, u"绩效表 注", false, false, false, false, true},
    {Look::label, u"绩效表 栏目", true, true, false, false, false},
    {Look::text, u"绩效表 文字", false, true, false, false, false},
    {Look::value, u"绩效表 数值", true, true, false, false, false},
    {Look::entry, u"绩效表 填写", true, true, false, false, true},
    {Look::entryText, u"绩效表 填写文字", false, true, false, false, true},
    {Look::total, u"绩效表 合计", true, true, true, false, false},
}};

constexpr const Appearance& appearanceOf(Look look) {
    return appearances[static_cast<std::size_t>(look)];
}

/// The fonts of printed forms; where they are missing the office takes its own of the same kind.
constexpr std::u16string_view fontOf(const Appearance& appearance) {
    return appearance.heavy ? u"黑体" : u"宋体";
}

/// A4, in 1/100 mm.
inline constexpr std::int32_t longSide = 29700, shortSide = 21000, pageMargin = 1500;

constexpr std::u16string_view pageName(bool landscape) {
    return landscape ? u"绩效表 A4 横向" : u"绩效表 A4 纵向";
}

} // namespace jixiao::forms
