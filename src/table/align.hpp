// SPDX-License-Identifier: MPL-2.0
/// Puts the cells of a row under the columns they belong to.
///
/// Pasted rows have lost the cells that a merge covered, so what is left stands too far left, each row by its
/// own amount. The row is laid under the columns by the cheapest way that keeps the order: a cell pays for
/// standing in a column it does not look like, a column for being left empty, the row for being moved and for
/// gaps that are not in the sheet. Every price is a number in `align_costs.cpp`.
#pragma once

#include "table/layout.hpp"
#include "table/row.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jixiao::table {

/// How a row was laid out.
struct Alignment {
    static constexpr int beyond = -1; // right of every column, or nowhere
    std::vector<int> columns;         // of each token: index into Layout::columns, or beyond
    int cost = 0;

    /// Index of the token in a column, -1 where it is empty.
    [[nodiscard]] int tokenIn(int column) const {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i] == column) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
};

/// What the rows of one table were seen to hold, so that doubtful rows follow the clear ones.
class Habits {
public:
    void learn(std::span<const Token> tokens, const Alignment& alignment, const Layout& layout);

    /// What a look that this column has not shown yet costs on top.
    [[nodiscard]] int surprise(int column, Shape shape) const;

    /// Whether a text has come again and again in a column that explains: 未达指标值酌情扣分 is no name.
    [[nodiscard]] bool isStockPhrase(std::u16string_view text) const;

    /// Whether no row with target and actual has a target without a unit: then a lone number is none.
    [[nodiscard]] bool targetsHaveUnits() const;

private:
    struct Counts {
        std::array<std::uint16_t, shapeCount> of{};
        std::uint32_t total = 0;
    };
    std::vector<Counts> columns_;
    std::unordered_map<std::u16string, std::uint16_t> phrases_;
    std::uint32_t pairs_ = 0;       // rows with a target and an actual
    std::uint32_t numberPairs_ = 0; // … whose target is a bare number
};

/// Aligns one row. Uses its storage again; `alignment()` holds until the next call.
class Aligner {
public:
    explicit Aligner(const Layout& layout) : layout_(&layout) {}

    const Alignment& align(std::span<const Token> tokens, const Habits& habits);

private:
    bool alignStraight(std::span<const Token> tokens);

    const Layout* layout_;
    Alignment result_;
    std::vector<int> best_;
    std::vector<int> from_;
    std::vector<int> behind_;
};

} // namespace jixiao::table
