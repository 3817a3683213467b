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
    /// Where the weight of a row stands: a column of numbers or percentages, else the number itself.
    struct Weight {
        std::int32_t column = -1; // -1: in no cell that a formula could add
        bool percent = false;
        number::Decimal points;
        bool operator==(const Weight&) const = default;
    };
    void add(table::CellAddress score, const Weight& weight);

    /// Points that stand in a cell as a text, 9分, which no formula would add, and the weight of their row.
    void addTyped(const number::Decimal& points, const number::Decimal& weight);

    /// A score of the form is a formula of its own: it may give an error.
    void addFormula() { hasFormulas_ = true; }
    [[nodiscard]] bool hasFormulas() const { return hasFormulas_; }

    [[nodiscard]] bool empty() const { return count_ == 0; }
    /// Calc takes 255 arguments.
    [[nodiscard]] bool fits() const { return runs_.size() <= 255; }
    [[nodiscard]] bool weightsFit() const { return weights_.size() <= 255; }
    [[nodiscard]] std::int64_t count() const { return count_; }

    /// What they add up to: "SUM(E5:E9;E11)".
    [[nodiscard]] std::u16string sum() const;
    /// How many of them hold a number.
    [[nodiscard]] std::u16string scored() const;
    /// How many of them say 不适用.
    [[nodiscard]] std::u16string notApplicable() const;
    /// The weight of all of them, and of those that say 不适用.
    [[nodiscard]] std::u16string weight() const;
    [[nodiscard]] std::u16string excusedWeight() const;

private:
    struct Run {
        std::int32_t column = 0;
        std::int32_t firstRow = 0;
        std::int32_t lastRow = 0;

        /// Whether `score` is the next cell; then the run ends there.
        bool takes(table::CellAddress score);
        [[nodiscard]] std::u16string cells(std::int32_t of) const;
        [[nodiscard]] std::u16string cells() const { return cells(column); }
    };
    struct WeightRun {
        Run scores;
        Weight weight;
    };

    [[nodiscard]] std::u16string list() const;

    std::vector<Run> runs_;
    std::vector<WeightRun> weights_; // the same cells, parted where the weight is another
    std::int64_t count_ = 0;
    number::Decimal typed_;
    number::Decimal typedWeight_;
    std::int64_t typedCount_ = 0;
    bool hasFormulas_ = false;
};

/// `sum` once every row of `cells` is decided, until then a text: 暂计, the sum so far and how many rows it
/// covers. `allowNotApplicable`: a row that does not apply is decided. Where a score is an error: 需核实.
std::u16string onceDecided(const ScoreCells& cells, const std::u16string& sum, bool allowNotApplicable);

} // namespace jixiao::evaluation
