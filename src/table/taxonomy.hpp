// SPDX-License-Identifier: MPL-2.0
/// The levels of indicators and their labels, written down once.
///
/// Level 1 → level 2, in the order forms list them (财预〔2020〕10号, annex; 财预〔2021〕101号 for the costs
/// of level 1):
///   产出 output        数量 quantity, 质量 quality, 时效 timeliness, 成本 cost
///   成本 cost          经济成本, 社会成本, 生态环境成本
///   效益 benefit       经济效益, 社会效益, 生态效益 (环境效益), 可持续影响
///   满意度 satisfaction 服务对象满意度 and whoever else is asked
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace jixiao::table {

enum class Level1 : std::uint8_t {
    none,
    output,
    cost,
    benefit,
    satisfaction,
    own, // a word of the form's own: 项目决策, 过程
};

/// "产出指标" …; "" for none and own.
std::u16string_view canonical(Level1 level);

/// Where a label can stand.
enum class LabelLevel : std::uint8_t {
    none,   // no label of the taxonomy
    level1, // 产出指标
    level2, // 数量指标
    either, // 成本指标, 满意度指标
};

/// A text read as a label.
struct Label {
    LabelLevel level = LabelLevel::none;
    Level1 level1 = Level1::none; // what it is at level 1
    Level1 parent = Level1::none; // level 1 of what it is at level 2
    std::uint8_t rank = 0;        // place among the level-2 labels of its parent, from 1
    bool bare = false;            // without 指标 or 目标: 数量
    bool like = false;            // not in the taxonomy, but worded as a label: 过程指标
    bool isGoal = false;          // ends in 目标 rather than 指标: other forms speak of 质量目标 too
    bool own = false;             // a word of other evaluators' forms: 决策, 项目立项
    bool both = false;            // 产出指标-数量指标: level 1 and level 2 in one cell
    bool misspelt = false;        // recognised in spite of a wrong or doubled character
};

/// Reads a folded text (text::fold) as a label: numbering in front (一、 (1) 1.), points behind ((50分)
/// (10%)), brackets and closing punctuation are passed over.
Label readLabel(std::u16string_view folded);

/// 产出指标 Output: without the same in Latin letters, in front or behind.
std::u16string_view withoutLatin(std::u16string_view text);

/// The two sides of 产出指标-数量指标; nothing where no separator stands between two texts.
std::optional<std::pair<std::u16string_view, std::u16string_view>> bothLabels(std::u16string_view text);

/// The label as it is reported: simplified, complete (数量 → 数量指标), without numbering and points. Words
/// of the form's own stay in its own characters, without spaces.
std::u16string labelText(std::u16string_view text, bool atLevel1);

/// The label text stripped of numbering in front and points and punctuation behind; still folded or not as it
/// came.
std::u16string_view stripLabel(std::u16string_view text);

/// Level-2 label of a place in the order of a level 1, "" where there is none.
std::u16string_view level2At(Level1 parent, std::uint8_t rank);

} // namespace jixiao::table
