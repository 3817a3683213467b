// SPDX-License-Identifier: MPL-2.0
/// What a column of an indicator table is for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jixiao::table {

enum class Role : std::uint8_t {
    function,       // 核心职能
    side,           // 绩效指标, the label down the side of the block
    level1,         // 一级指标
    level2,         // 二级指标
    ordinal,        // 指标1: beside its name; no header of its own
    name,           // 三级指标
    description,    // 指标解释, 评分标准
    valueType,      // 定量 / 定性
    direction,      // 正向 / 反向
    targetOperator, // 指标性质, 计算符号
    target,         // 指标值
    adjustedTarget, // 调整后指标值: counts where it is filled
    targetUnit,     // 度量单位
    actual,         // 实际完成值
    completion,     // 完成率
    weight,         // 分值
    score,          // 得分
    reason,         // 偏差原因
    note,           // 备注
    grade,          // 优 良 中 差
    progress,       // monitoring: 1-6月执行情况, 全年预计完成
    possibility,    // monitoring: 完成目标可能性
    groupWeight,    // weight of a level, not of the indicator
    sequence,       // 序号
    amount,         // an amount of the funds block
    other,          // a heading nobody knows
};
inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::other) + 1;

/// Cells of these columns stand for the rows below them too.
constexpr bool isCarried(Role role) {
    return role == Role::function || role == Role::side || role == Role::level1 || role == Role::level2 ||
           role == Role::groupWeight;
}

/// "level1", "target" …: for printed evidence.
std::string_view name(Role role);

} // namespace jixiao::table
