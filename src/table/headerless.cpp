// SPDX-License-Identifier: MPL-2.0
#include "table/headerless.hpp"

#include "table/body.hpp"
#include "table/in_cell.hpp"
#include "table/row.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>

namespace jixiao::table {

namespace {

constexpr std::int32_t anyColumn = std::numeric_limits<std::int32_t>::max();

/// What may follow the target, the likelier first.
const std::vector<std::vector<Role>>& tails() {
    static const std::vector<std::vector<Role>> all{
        {},
        {Role::actual},
        {Role::weight},
        {Role::weight, Role::score},
        {Role::actual, Role::score},
        {Role::actual, Role::weight, Role::score},
        {Role::actual, Role::weight, Role::score, Role::reason},
    };
    return all;
}

/// Operator, value and unit of the target in cells of their own, or all in one.
const std::vector<std::vector<Role>>& targets() {
    static const std::vector<std::vector<Role>> all{
        {Role::target},
        {Role::targetOperator, Role::target, Role::targetUnit},
    };
    return all;
}

Layout layoutWith(const std::vector<Role>& target, const std::vector<Role>& tail, std::int32_t firstColumn) {
    Layout layout;
    layout.headerless = true;
    std::int32_t at = firstColumn;
    const auto add = [&](Role role) {
        Column column;
        column.role = role;
        column.first = column.last = at;
        layout.columns.push_back(column);
        at += role == Role::ordinal ? 0 : 1;
    };
    for (const Role role : {Role::level1, Role::level2, Role::ordinal, Role::name}) {
        add(role);
    }
    for (const Role role : target) {
        add(role);
    }
    for (const Role role : tail) {
        add(role);
    }
    layout.splitTarget = target.size() > 1;
    return layout;
}

/// A label that indicator tables alone use. 质量目标 heads other papers too.
bool isAnchor(const Token& token) {
    const Label& label = token.reading.label;
    return label.level != LabelLevel::none && !label.bare && !label.misspelt && !label.own &&
           (!label.isGoal || label.level1 == Level1::output);
}

/// Whether the cell, or what stands in it before a colon, has a label at all: what no anchor is without. A
/// quicker look than reading the row, for sheets full of words like ours.
bool hasLabel(const Cell& cell) {
    if (cell.kind != CellKind::text || cell.hasNumber) {
        return true; // the row has to be read
    }
    const std::u16string_view text = text::trim(cell.text);
    const std::size_t colon = text.find_first_of(u":：");
    const auto isLevel = [](std::u16string_view part) {
        return readLabel(text::fold(part)).level != LabelLevel::none;
    };
    return isLevel(text) || (colon != std::u16string_view::npos && isLevel(text.substr(0, colon)));
}

struct Fit {
    int cost = 0;
    int labelled = 0; // rows with a label and a name
    int targets = 0;  // rows with something that reads as a target
    std::int32_t lastRow = -1;
    bool any = false;
};

Fit fitOf(const Grid& grid, const Merges& merges, const Guess& guess) {
    constexpr std::int32_t sampleRows = 60;
    Fit fit;
    const int name = guess.layout.find(Role::name), target = guess.layout.find(Role::target);
    const int sign = guess.layout.find(Role::targetOperator);
    const Body body = walk(
        grid, merges, guess.header, guess.layout, {},
        [&](const BodyRow& row) {
            if (row.isTotal) {
                return;
            }
            fit.any = true;
            fit.cost += row.alignment->cost;
            const int named = row.alignment->tokenIn(name), aimed = row.alignment->tokenIn(target);
            fit.labelled += named > 0 ? 1 : 0;
            const auto shapeOf = [&](int token) {
                return token < 0 ? Shape::word : row.tokens[static_cast<std::size_t>(token)].reading.shape;
            };
            const bool isSplit = sign >= 0 && shapeOf(row.alignment->tokenIn(sign)) == Shape::operatorSign;
            fit.targets += isSplit || looksLikeTarget(shapeOf(aimed)) ? 1 : 0;
        },
        sampleRows);
    fit.lastRow = body.lastRow;
    return fit;
}

bool saysSomething(const Cell& cell) {
    return cell.kind != CellKind::text || !text::trim(cell.text).empty();
}

/// A label, or one in front of a colon.
bool isLabel(const Cell& cell) {
    constexpr std::size_t longest = 48; // spaces and all
    const std::u16string_view head = text::trim(cell.text.substr(0, cell.text.find_first_of(u":：")));
    if (cell.kind != CellKind::text || head.size() > longest ||
        head.find_first_of(u"标標") == std::u16string_view::npos) {
        return false;
    }
    const Label label = readLabel(text::fold(head));
    return label.level != LabelLevel::none || label.like;
}

} // namespace

bool mayBeLabelled(std::span<const Cell> cells) {
    // Labels begin a block without a header, and go on to the end of a row across the top.
    const auto first = std::find_if(cells.begin(), cells.end(), saysSomething);
    const auto last = std::find_if(cells.rbegin(), cells.rend(), saysSomething);
    return first != cells.end() && (isLabel(*first) || isLabel(*last) || mayHoldLines(cells));
}

std::optional<Guess> guessAt(const Grid& grid, const Merges& merges, std::int32_t row, std::int32_t end,
                             std::int32_t& lookedAt) {
    lookedAt = row;
    RowReader reader(grid, merges);
    reader.splitLabels(true);
    const auto cells = grid.row(row);
    const auto first = std::find_if(cells.begin(), cells.end(), saysSomething);
    if (first == cells.end() || !hasLabel(*first)) {
        return std::nullopt;
    }
    const std::vector<Token>& head = reader.read(row, first->column, first->column);
    if (head.empty() || !isAnchor(head.front())) {
        return std::nullopt; // most rows need no more than this look
    }
    const std::vector<Token>& tokens = reader.read(row, 0, anyColumn);
    Guess best;
    Fit bestFit;
    constexpr int eachColumn = 3;
    const std::int32_t left = tokens.front().column;
    const bool mayBeSplit = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.reading.shape == Shape::operatorSign;
    });
    for (const auto& target : targets()) {
        if (target.size() > 1 && !mayBeSplit) {
            continue;
        }
        for (const auto& tail : tails()) {
            Guess guess;
            guess.header.firstRow = guess.header.lastRow = row - 1;
            guess.header.firstColumn = left;
            guess.header.endRow = end;
            guess.layout = layoutWith(target, tail, left);
            Fit fit = fitOf(grid, merges, guess);
            fit.cost += eachColumn * static_cast<int>(tail.size());
            lookedAt = std::max(lookedAt, fit.lastRow);
            if (fit.any && (!bestFit.any || fit.cost < bestFit.cost)) {
                best = std::move(guess);
                bestFit = fit;
            }
        }
    }
    const bool convincing = bestFit.labelled > 0 && (bestFit.targets > 0 || bestFit.labelled > 2);
    if (!bestFit.any || !convincing) {
        return std::nullopt;
    }
    best.layout.evidence.emplace_back(u"no header: the columns that fit the rows best");
    return best;
}

} // namespace jixiao::table
