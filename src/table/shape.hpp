// SPDX-License-Identifier: MPL-2.0
/// What a cell looks like, before anybody knows which column it belongs to.
#pragma once

#include "table/taxonomy.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace jixiao::table {

/// The looks that tell columns apart. Cheap to find out: reading targets in earnest comes later, in `target`.
enum class Shape : std::uint8_t {
    label1,       // 产出指标
    label2,       // 数量指标
    labelEither,  // 成本指标, 满意度指标
    labelLike,    // 过程指标: worded as a label, not in the taxonomy
    blockLabel,   // 年度绩效指标: names the whole block at its side
    functionHead, // 职能1：…
    ordinal,      // 指标1:
    ordinalName,  // 指标1：招聘会
    operatorSign, // ≥
    unit,         // 万元, %
    number,       // 100
    percent,      // 95%
    quantity,     // 2600人
    threshold,    // ≥2600人, 95%以上
    date,         // 2021年12月底前
    dash,         // -, /, ——
    points,       // 分, 10分, (50分)
    typeWord,     // 定量, 正向
    ellipsis,     // ……
    word,         // up to 12 characters
    phrase,       // up to 40
    prose,        // more
};
inline constexpr std::size_t shapeCount = static_cast<std::size_t>(Shape::prose) + 1;

struct Reading {
    Shape shape = Shape::word;
    Label label;               // of labels
    std::int32_t ordinal = 0;  // of ordinals; 0 where 指标 stands without a number
    std::size_t nameBegin = 0; // where the name behind an ordinal begins
};

/// Reads a trimmed, not empty text. `scratch` is storage used again from call to call.
Reading readShape(std::u16string_view text, std::u16string& scratch);

/// Whether a text reads as a target with an operator or a value: what 指标值 cells hold.
bool looksLikeTarget(Shape shape);

/// "word", "threshold" …: for printed evidence.
std::string_view name(Shape shape);

} // namespace jixiao::table
