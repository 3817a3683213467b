// SPDX-License-Identifier: MPL-2.0
#include "table/amount.hpp"
#include "table/findings.hpp"

#include <optional>

namespace jixiao::table::findings {

namespace {

using number::Decimal;

/// Points of the budget execution, a row of the funds block: they count in the total of the form.
struct Execution {
    std::optional<Decimal> weight;
    std::optional<Decimal> score;
};

Execution executionOf(const IndicatorTable& table) {
    for (const BudgetRow& row : table.budget) {
        if (const auto weight = readAmount(row.weight)) {
            return {weight, readAmount(row.score)};
        }
    }
    return {};
}

struct Sum {
    Decimal value;
    std::size_t filled = 0;
    std::size_t blank = 0;
};

void count(Sum& sum, const Indicator& one, const std::u16string& text) {
    if (const auto amount = readAmount(text)) {
        sum.value = sum.value + *amount;
        ++sum.filled;
    } else if (!one.isChild) {
        ++sum.blank;
    }
}

struct Sums {
    Sum weights;
    Sum scores;
};

/// Both in one go: a long table is gone through once.
Sums sumsOf(const IndicatorTable& table, std::size_t begin, std::size_t end) {
    Sums sums;
    for (std::size_t i = begin; i < end; ++i) {
        const Indicator& one = table.indicators[i];
        if (one.panel == 0) {
            count(sums.weights, one, one.weightText);
            count(sums.scores, one, one.scoreText);
        }
    }
    return sums;
}

void aboutMissing(const IndicatorTable& table, Sink& sink) {
    for (const Indicator& one : table.indicators) {
        if (one.weight.exists() && one.panel == 0 && !one.isChild && !readAmount(one.weightText)) {
            sink.add(u"weight-missing", one.weight, {one.name});
        }
    }
}

void aboutLevelSums(const IndicatorTable& table, Sink& sink) {
    for (const LevelWeight& level : table.levelWeights) {
        const auto printed = pointsInLabel(level.label);
        const Sum sum = sumsOf(table, level.begin, level.end).weights;
        if (printed && sum.filled > 0 && sum.blank == 0 && sum.value != *printed) {
            sink.add(u"weights-level-differs", level.cell,
                     {level.label, amountText(*printed), amountText(sum.value)});
        }
    }
}

/// Whether a total can be told from its rows: with the points of budget execution or without. Where these may
/// stand elsewhere (not complete), their usual 10 or 20 may be what is missing.
bool adds(const Decimal& printed, const Decimal& rows, const Execution& execution, bool isComplete) {
    if (printed == rows || (execution.weight && printed == rows + *execution.weight)) {
        return true;
    }
    return !isComplete && (printed == rows + Decimal(10, 0) || printed == rows + Decimal(20, 0));
}

bool addsScore(const Decimal& printed, const Decimal& rows, const Execution& execution) {
    return printed == rows || (execution.score && printed == rows + *execution.score);
}

void aboutTotals(const IndicatorTable& table, const Sum& weights, const Sum& scores, Sink& sink) {
    const Execution execution = executionOf(table);
    const auto printedWeight = readAmount(table.total.weightText);
    const auto printedScore = readAmount(table.total.scoreText);
    const bool hasBudget = !table.budget.empty();
    const auto whole = [](const Sum& sum, const std::optional<Decimal>& more) {
        return more ? sum.value + *more : sum.value;
    };
    if (weights.filled > 0 && weights.blank == 0) {
        const bool several = !table.indicators.empty() && table.indicators.back().group > 0;
        if (printedWeight && !adds(*printedWeight, weights.value, execution, hasBudget)) {
            sink.add(u"weights-total-differs", table.total.weight,
                     {amountText(*printedWeight), amountText(whole(weights, execution.weight))});
        } else if (!several && !adds(Decimal(100, 0), weights.value, execution,
                                     // a total of 90 leaves ten points to a funds block that shows none
                                     printedWeight ? execution.weight.has_value() : hasBudget)) {
            sink.add(u"weights-not-100", table.total.weight, {amountText(whole(weights, execution.weight))});
        }
    }
    // Without the funds block, scores are compared only where nothing can be missing.
    const bool complete = hasBudget || weights.value == Decimal(100, 0) ||
                          (printedWeight && weights.value == *printedWeight) ||
                          (printedScore && scores.value > *printedScore);
    if (printedScore && complete && scores.filled > 0 && scores.blank == 0 &&
        !addsScore(*printedScore, scores.value, execution)) {
        sink.add(u"score-total-differs", table.total.score,
                 {amountText(*printedScore), amountText(whole(scores, execution.score))});
    }
}

} // namespace

void aboutScore(const Indicator& one, Sink& sink) {
    if (one.scoreText.empty() || one.weightText.empty()) {
        return;
    }
    const auto weight = readAmount(one.weightText), score = readAmount(one.scoreText);
    if (!weight || !score) {
        return;
    }
    if (*score > *weight) {
        sink.add(u"score-above-weight", one.score, {one.scoreText, one.weightText});
    } else if (*score < *weight && one.reason.exists() && one.reasonText.empty()) {
        sink.add(u"reason-missing", one.reason, {one.name, amountText(*weight - *score)});
    }
}

void aboutSums(const IndicatorTable& table, Sink& sink) {
    const auto [weights, scores] = sumsOf(table, 0, table.indicators.size());
    if (weights.filled > 0 && weights.blank > 0) { // no weights at all is the evaluation's business
        aboutMissing(table, sink);
    }
    aboutLevelSums(table, sink);
    aboutTotals(table, weights, scores, sink);
}

} // namespace jixiao::table::findings
