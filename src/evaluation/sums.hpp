// SPDX-License-Identifier: MPL-2.0
/// Sums of scores as formulas: they add what the cells show, and say so while a row is open.
#pragma once

#include "evaluation/plan.hpp"
#include "number/decimal.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::evaluation {

/// Cells of scores, with the cells or numbers of their weights beside them; runs of rows joined.
class ScoreCells {
public:
    /// `weightColumn` -1: the weight is in no cell that a formula could add.
    void add(table::CellAddress score, std::int32_t weightColumn, bool percentWeight);

    /// Points that stand in a cell as a text, 9分, which no formula would add.
    void addTyped(const number::Decimal& points);

    [[nodiscard]] bool empty() const { return runs_.empty(); }
    /// Calc takes 255 arguments.
    [[nodiscard]] bool fits() const { return runs_.size() <= 255; }
    [[nodiscard]] std::int64_t count() const { return count_; }

    /// What they add up to: "SUM(E5:E9;E11)".
    [[nodiscard]] std::u16string sum() const;
    /// How many of them hold a number.
    [[nodiscard]] std::u16string scored() const;
    /// How many of them say 不适用.
    [[nodiscard]] std::u16string notApplicable() const;
    /// The weight of all of them, and of those that say 不适用; "" where a weight is in no cell of numbers.
    [[nodiscard]] std::u16string weight() const;
    [[nodiscard]] std::u16string excusedWeight() const;

private:
    struct Run {
        std::int32_t column = 0;
        std::int32_t weightColumn = -1;
        bool percentWeight = false;
        std::int32_t firstRow = 0;
        std::int32_t lastRow = 0;
    };

    [[nodiscard]] static std::u16string cells(const Run& run, std::int32_t column);
    [[nodiscard]] std::u16string list() const;

    std::vector<Run> runs_;
    std::int64_t count_ = 0;
    number::Decimal typed_;
    std::int64_t typedCount_ = 0;
};

/// `sum` once every row of `cells` is decided, until then a text: 暂计, the sum so far and how many rows it
/// covers. `allowNotApplicable`: a row that does not apply is decided.
std::u16string onceDecided(const ScoreCells& cells, const std::u16string& sum, bool allowNotApplicable);

} // namespace jixiao::evaluation
