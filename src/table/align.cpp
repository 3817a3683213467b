// SPDX-License-Identifier: MPL-2.0
#include "table/align.hpp"

#include "table/align_costs.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace jixiao::table {

namespace {

constexpr int impossible = std::numeric_limits<int>::max() / 4;

bool overlap(int firstA, int lastA, int firstB, int lastB) {
    return firstA <= lastB && firstB <= lastA;
}

/// What it costs that the row's first cell stands under this column.
int starting(const Token& token, const Column& column, const Layout& layout) {
    if (overlap(token.column, token.lastColumn, column.first, column.last)) {
        return 0;
    }
    if (layout.aligned) {
        return costs::movedAligned;
    }
    return token.column < column.first ? costs::moved : costs::movedLeft;
}

/// Whether two cells stand as far apart as the two columns do.
bool sameDistance(const Token& left, const Token& right, const Column& from, const Column& to) {
    const int smallest = right.column - left.lastColumn;
    const int largest = right.column - left.column;
    const bool besideOrdinal = from.role == Role::ordinal && to.role == Role::name;
    return overlap(smallest, largest, to.first - from.last, to.last - from.first) ||
           (besideOrdinal && smallest <= 1);
}

/// What it costs that the next cell stands this many columns further on.
int stepping(const Token& left, const Token& right, const Layout& layout, std::size_t from, std::size_t to) {
    const auto& columns = layout.columns;
    const bool same = sameDistance(left, right, columns[from], columns[to]);
    int cost = 0;
    bool onlyCarried = to > from + 1;
    for (std::size_t between = from + 1; between < to; ++between) {
        const Role role = columns[between].role;
        cost += same ? costs::blank(role) : costs::skipped(role);
        onlyCarried = onlyCarried && (isCarried(role) || role == Role::ordinal);
    }
    if (same) {
        return cost;
    }
    if (columns[from].role == Role::level1 && onlyCarried) {
        cost += costs::level2Missing;
    }
    if (layout.aligned) {
        return cost + costs::movedAligned;
    }
    if (overlap(right.column, right.lastColumn, columns[to].first, columns[to].last)) {
        return cost + costs::gapToHeading;
    }
    return cost + (onlyCarried ? costs::gapCarried : costs::gap);
}

/// Two cells of one wide column: ≥ | 95 under a 指标值 that spans both.
bool canShare(const Column& column) {
    return column.last > column.first && (column.role == Role::target || column.role == Role::name);
}

} // namespace

void Habits::learn(std::span<const Token> tokens, const Alignment& alignment, const Layout& layout) {
    const int target = layout.find(Role::target), actual = layout.find(Role::actual);
    const int aimed = target < 0 ? -1 : alignment.tokenIn(target);
    if (aimed >= 0 && actual >= 0 && alignment.tokenIn(actual) >= 0) {
        ++pairs_;
        numberPairs_ += tokens[static_cast<std::size_t>(aimed)].reading.shape == Shape::number ? 1 : 0;
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (alignment.columns[i] == Alignment::beyond) {
            continue;
        }
        const auto column = static_cast<std::size_t>(alignment.columns[i]);
        if (columns_.size() <= column) {
            columns_.resize(column + 1);
        }
        auto& counts = columns_[column];
        ++counts.of[static_cast<std::size_t>(tokens[i].reading.shape)];
        ++counts.total;
        const Role role = layout.columns[column].role;
        const bool explains = role == Role::description || role == Role::note || role == Role::reason;
        if (explains && tokens[i].reading.shape >= Shape::word) {
            ++phrases_[std::u16string(tokens[i].text)];
        }
    }
}

int Habits::surprise(int column, Shape shape) const {
    constexpr std::uint32_t enough = 6;
    constexpr std::uint32_t rare = 20; // one in twenty
    const auto at = static_cast<std::size_t>(column);
    if (at >= columns_.size() || columns_[at].total < enough || shape >= Shape::word) {
        return 0; // words are no habit
    }
    const std::uint32_t seen = columns_[at].of[static_cast<std::size_t>(shape)];
    if (seen == 0) {
        return 8;
    }
    return seen * rare < columns_[at].total ? 5 : 0;
}

bool Habits::isStockPhrase(std::u16string_view text) const {
    if (phrases_.empty()) {
        return false;
    }
    const auto found = phrases_.find(std::u16string(text));
    return found != phrases_.end() && found->second > 1;
}

bool Habits::targetsHaveUnits() const {
    constexpr std::uint32_t enough = 3;
    return pairs_ >= enough && numberPairs_ == 0;
}

/// In a table that stands straight, every cell is where it belongs, unless one looks quite out of place.
bool Aligner::alignStraight(std::span<const Token> tokens) {
    constexpr int outOfPlace = 20;
    const auto& columns = layout_->columns;
    std::size_t column = 0;
    int cost = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        for (; column < columns.size() && columns[column].last < token.column; ++column) {
            cost += costs::blank(columns[column].role);
        }
        if (column == columns.size() || columns[column].first > token.lastColumn) {
            return false;
        }
        // 指标1: has a place of its own in front of the name, in the same column.
        const bool isOrdinal = token.reading.shape == Shape::ordinal;
        column += columns[column].role == Role::ordinal && !isOrdinal ? 1 : 0;
        const int price = costs::standing(columns[column].role, token, *layout_);
        if (price > outOfPlace) {
            return false;
        }
        cost += price;
        result_.columns[i] = static_cast<int>(column);
        ++column;
    }
    for (; column < columns.size(); ++column) {
        cost += costs::blank(columns[column].role);
    }
    result_.cost = cost;
    return true;
}

const Alignment& Aligner::align(std::span<const Token> tokens, const Habits& habits) {
    const auto& columns = layout_->columns;
    const std::size_t width = columns.size();
    const std::size_t count = tokens.size();
    result_.columns.assign(count, Alignment::beyond);
    result_.cost = 0;
    if (width == 0 || count == 0 || (layout_->aligned && alignStraight(tokens))) {
        return result_;
    }
    result_.columns.assign(count, Alignment::beyond);
    // best_[i * width + j]: the cheapest way to put tokens 0…i with token i in column j; from_: the column
    // before.
    best_.assign(count * width, impossible);
    from_.assign(count * width, Alignment::beyond);
    int skipped = 0, blank = 0; // of the columns left of j, none of them filled
    for (std::size_t j = 0; j < width; ++j) {
        const int start = starting(tokens[0], columns[j], *layout_);
        best_[j] = start + (start == 0 ? blank : skipped) +
                   costs::standing(columns[j].role, tokens[0], *layout_) +
                   habits.surprise(static_cast<int>(j), tokens[0].reading.shape);
        skipped += costs::skipped(columns[j].role);
        blank += costs::blank(columns[j].role);
    }
    for (std::size_t i = 1; i < count; ++i) {
        for (std::size_t j = 0; j < width; ++j) {
            const int here = costs::standing(columns[j].role, tokens[i], *layout_) +
                             habits.surprise(static_cast<int>(j), tokens[i].reading.shape);
            int& best = best_[i * width + j];
            for (std::size_t k = 0; k <= j; ++k) {
                const int previous = best_[(i - 1) * width + k];
                if (previous >= impossible || (k == j && !canShare(columns[j]))) {
                    continue;
                }
                const int cost =
                    previous + here + (k == j ? 2 : stepping(tokens[i - 1], tokens[i], *layout_, k, j));
                if (cost < best) {
                    best = cost;
                    from_[i * width + j] = static_cast<int>(k);
                }
            }
        }
    }
    // The row may end in cells that no column takes.
    behind_.assign(width, 0); // of the columns right of j, all left empty
    for (std::size_t j = width - 1; j-- > 0;) {
        behind_[j] = behind_[j + 1] + costs::blank(columns[j + 1].role);
    }
    const std::int32_t edge = columns.back().last;
    const auto behindRow = [&](std::size_t i, std::size_t j) {
        // Right of the table by its own position, moved as the row is moved.
        int cost = 0;
        for (std::size_t k = i + 1; k < count; ++k) {
            const std::int32_t place = columns[j].first + tokens[k].column - tokens[i].column;
            const bool wasWithin = tokens[k].lastColumn <= edge;
            cost += place <= edge ? costs::beyond : wasWithin ? costs::movedBeyond : costs::beyondEdge;
        }
        return cost;
    };
    int cheapest = impossible;
    std::size_t lastToken = 0, lastColumn = 0;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < width; ++j) {
            const int cost = best_[i * width + j] >= impossible
                                 ? impossible
                                 : best_[i * width + j] + behind_[j] + behindRow(i, j);
            if (cost < cheapest) {
                cheapest = cost;
                lastToken = i;
                lastColumn = j;
            }
        }
    }
    result_.cost = cheapest;
    for (std::size_t i = lastToken + 1, j = lastColumn; i-- > 0;) {
        result_.columns[i] = static_cast<int>(j);
        if (i > 0) {
            j = static_cast<std::size_t>(from_[i * width + j]);
        }
    }
    return result_;
}

} // namespace jixiao::table
