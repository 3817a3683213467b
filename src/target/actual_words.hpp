// SPDX-License-Identifier: MPL-2.0
/// What the words of an actual say: that nothing was done, or that a number in it is not what was achieved.
/// All take the folded text of the cell.
#pragma once

#include "target/target.hpp"

#include <cstddef>
#include <string_view>

namespace jixiao::target {

/// 不适用, 本年度不适用.
bool saysNotApplicable(std::u16string_view text);

/// 未开展, 本年度未开展, 因资金未到位未开展.
bool saysNotDone(std::u16string_view text);

/// 零; and 无, 未发生 or 无投诉 where none was wanted: for 满意度 the same words would mean that it was not
/// asked.
bool saysZero(const Target& target, std::u16string_view text);

/// 计划2600人, 目标值为2600人: the words before a number say that it was wanted, not what was achieved.
bool saysPlan(std::u16string_view text, std::size_t begin);

/// 2023年11月底前未完成, 预计12月完成: the date is not that of anything done.
bool saysNotYet(std::u16string_view text);

/// Whether the words directly around a number say that it is not what was achieved: 未完成2600人,
/// 2600人未完成, or that it is a difference: 还差50人, 结余资金1.5万元. `begin`, `end`: of the number with
/// all that belongs to it.
bool isNotTheValue(std::u16string_view text, std::size_t begin, std::size_t end);

} // namespace jixiao::target
