// SPDX-License-Identifier: MPL-2.0
/// What the cells of one row say when they may be headings.
#pragma once

#include "table/layout.hpp"
#include "table/row.hpp"

#include <cstdint>
#include <vector>

namespace jixiao::table {

/// The cells of a row as headings; a number heads a nameless column.
std::vector<HeaderCell> headingsOf(const std::vector<Token>& tokens, std::int32_t row);

/// Enough words that belong to an indicator table and to nothing else.
bool isHeader(const std::vector<HeaderCell>& cells);

/// Labels, values and titles: what stands around a header, never in it.
bool isData(const Token& token);

/// 一级指标, 二级指标, 三级指标.
bool isLevelHeading(const Token& token);

/// 产出指标, 职能1：…: how the first row below a header begins.
bool beginsWithLabel(const std::vector<Token>& tokens);

/// A heading that other headings may stand below.
bool isWide(const HeaderCell& cell);

/// Puts shifted headings of the second row below the wide heading they belong to, and makes it as wide.
void moveBelow(std::vector<HeaderCell>& second, std::vector<HeaderCell>& first);

/// 绩效指标 over 一级指标 … 指标值, with headings of other columns in front of it.
bool isCommonTitle(const HeaderCell& cell);

} // namespace jixiao::table
