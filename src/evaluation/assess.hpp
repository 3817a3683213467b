// SPDX-License-Identifier: MPL-2.0
/// Where the rows of a table stand now: what the formulas of a plan show, computed without an office.
#pragma once

#include "scoring/judgement.hpp"
#include "table/indicator_table.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jixiao::evaluation {

struct RowAssessment {
    scoring::State state = scoring::State::undecidable;
    scoring::Reason reason = scoring::Reason::none;
    target::Operator direction = target::Operator::none; // taken for a target without an operator
    std::optional<number::Decimal> weight;
    std::optional<number::Decimal> points; // typed where the form holds a score, else computed
    bool typed = false;                    // `points` stands in the form
};

/// The counts and sums of a table (TableEvaluation of the public contract).
struct TableAssessment {
    std::vector<RowAssessment> rows; // one for each indicator
    int met = 0;
    int unmet = 0;
    int pending = 0;
    int manual = 0;
    int notApplicable = 0;
    int undecidable = 0;
    number::Decimal score;        // points earned so far
    number::Decimal scoredWeight; // weight of the rows they come from
    number::Decimal weight;       // weight of all rows; 0: the form has none
    bool isFinal = false;         // every row is decided
    std::u16string grade;         // "" until final
};

/// A weight as forms write it: 10, 10分, 20%.
std::optional<number::Decimal> readWeight(const table::Cell* cell);

TableAssessment assess(const table::IndicatorTable& table, const table::Grid& grid,
                       const scoring::Profile& profile);

} // namespace jixiao::evaluation
