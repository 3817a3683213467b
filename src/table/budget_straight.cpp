// SPDX-License-Identifier: MPL-2.0
#include "table/budget_straight.hpp"

#include <algorithm>

namespace jixiao::table {

namespace {

/// Whether every cell, moved to the right by `shift`, stands below its heading: the label below that of
/// labels, percents below rates and nothing else there.
bool standsStraight(const std::vector<Token>& tokens, const Layout& layout, std::int32_t shift) {
    return std::all_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        const std::int32_t at = token.column + shift;
        const auto column =
            std::find_if(layout.columns.begin(), layout.columns.end(),
                         [at](const Column& one) { return one.first <= at && at <= one.last; });
        if (column == layout.columns.end()) {
            return false;
        }
        const bool isRate = column->role == Role::completion, isLabel = &token == &tokens.front();
        const bool isPercent = token.reading.shape == Shape::percent;
        const bool isPoints = token.reading.shape == Shape::points; // 分 alone is what is left of a score
        if (isPoints && column->role != Role::weight && column->role != Role::score) {
            return false;
        }
        return isLabel == (column->role == Role::name) &&
               (!isRate || isPercent || token.reading.shape == Shape::dash) && (!isPercent || isRate);
    });
}

} // namespace

std::optional<std::int32_t> shiftOf(const std::vector<Token>& tokens, const Layout& layout) {
    const int name = layout.find(Role::name);
    if (name < 0) {
        return std::nullopt;
    }
    const std::int32_t begin = layout.columns[static_cast<std::size_t>(name)].first;
    for (const std::int32_t shift : {0, std::max(begin - tokens.front().column, 0)}) {
        if (standsStraight(tokens, layout, shift)) {
            return shift;
        }
    }
    return std::nullopt;
}

} // namespace jixiao::table
