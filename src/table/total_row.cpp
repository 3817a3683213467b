// SPDX-License-Identifier: MPL-2.0
#include "table/total_row.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace jixiao::table {

namespace {

bool isAmount(Shape shape) {
    return shape == Shape::number || shape == Shape::points || shape == Shape::percent;
}

} // namespace

TotalRow readTotal(const BodyRow& row, const Layout& layout) {
    TotalRow total;
    total.row = row.row;
    const auto columnOf = [&](Role role) {
        const int at = layout.find(role);
        return at < 0 ? nullptr : &layout.columns[static_cast<std::size_t>(at)];
    };
    const Column* weight = columnOf(Role::weight);
    const Column* score = columnOf(Role::score);
    if (weight != nullptr) {
        total.weight = {row.row, weight->first};
    }
    if (score != nullptr) {
        total.score = {row.row, score->first};
    }
    const auto isBelow = [](const Token& token, const Column* column) {
        return column != nullptr && token.column <= column->last && token.lastColumn >= column->first;
    };
    const bool straight = std::all_of(row.tokens.begin(), row.tokens.end(), [&](const Token& token) {
        return !isAmount(token.reading.shape) || isBelow(token, weight) || isBelow(token, score);
    });
    const auto isUnder = [&](const Token& token, const Column* column) {
        return (straight || layout.aligned) && isBelow(token, column);
    };
    const auto last = std::find_if(row.tokens.rbegin(), row.tokens.rend(),
                                   [](const Token& token) { return isAmount(token.reading.shape); });
    for (const Token& token : row.tokens) {
        if (!isAmount(token.reading.shape)) {
            continue;
        }
        const bool isScore = isUnder(token, score) ||
                             (!isUnder(token, weight) && (weight == nullptr || !total.weightText.empty()));
        std::u16string& text = isScore ? total.scoreText : total.weightText;
        // Sums of the levels' weights stand between: shifted, the last amount is the score.
        if (isScore && !isUnder(token, score) && weight != nullptr && &token != &*last) {
            continue;
        }
        if (text.empty() && (isScore ? score : weight) != nullptr) {
            text = text::joinLines(token.text);
            (isScore ? total.score : total.weight) = {row.row, token.column};
        }
    }
    return total;
}

} // namespace jixiao::table
