// SPDX-License-Identifier: MPL-2.0
/// Headings that mislead, settled by their company. Each step takes the drafts of one header, from left to
/// right.
#pragma once

#include "table/drafts.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace jixiao::table {

/// 类别 is a level only where no 一级指标 is; 绩效指标 is the side label or, where nothing else is, the name.
void settleLevels(std::vector<Draft>& drafts);

/// Weights between the levels belong to the levels.
void settleWeights(std::vector<Draft>& drafts);

/// 单位 is a unit only where the values are; in front of the levels it is a place of work.
void settleUnits(std::vector<Draft>& drafts);

/// One score, one actual, one reason: the bureau's own (自评) before the reviewer's.
void settleSingle(std::vector<Draft>& drafts, Role role, std::u16string_view preferred);

/// 说明 behind the score says why points were lost, where nothing else does.
void settleReasons(std::vector<Draft>& drafts);

/// Several headings that could be the target.
void settleTargets(std::vector<Draft>& drafts);

/// A nameless column of numbers behind the values: the score of a form whose heading is printed elsewhere.
void settleNameless(std::vector<Draft>& drafts);

/// (二级, 三级, 指标值) twice: two panels. Roles that come again begin a new one. How many there are.
std::int32_t settlePanels(std::vector<Draft>& drafts);

/// Headings nobody knows, behind the name of a form without a target: one value column for each place. How
/// many there are.
std::int32_t settlePlaces(std::vector<Draft>& drafts, Layout& layout);

/// 优/良/中/差: the first threshold is the target.
void settleGrades(std::vector<Draft>& drafts, Layout& layout);

} // namespace jixiao::table
