// SPDX-License-Identifier: MPL-2.0
/// Where the rows of a table stand now: what the formulas of a plan show, computed without an office.
#pragma once

#include "evaluation/answers.hpp"
#include "evaluation/budget_row.hpp"
#include "scoring/judgement.hpp"
#include "table/indicator_table.hpp"
#include "target/actual.hpp"

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
    bool flagged = false;                  // far over target under the profile
    bool reasonRequired = false;
    /// Other indicators of the same panel stand in the same row: no cell is this one's alone, so nothing is
    /// written for it.
    bool shared = false;
    /// Its points stand in one cell with those of other rows (joint_rows.hpp): only a person divides them.
    /// The first of the rows has the weight of all.
    bool joint = false;
    bool counts = false;  // the total adds its score cell
    bool excused = false; // that cell says 不适用
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
    std::optional<BudgetAssessment> budget; // where budget execution is scored and counts in the total
    number::Decimal score;                  // points earned so far
    number::Decimal scoredWeight;           // weight of the rows they come from
    number::Decimal weight;                 // weight of all rows; 0: the form has none
    bool isFinal = false;                   // every row is decided
    std::u16string grade;                   // "" until final
};

/// A weight as forms write it: 10, 10分, 20%.
std::optional<number::Decimal> readWeight(const table::Cell* cell);

/// Points as forms hold them, as a sum would take them: 9.5, 9.5分.
std::optional<number::Decimal> readPoints(const table::Cell* cell);

/// Target and actual of an indicator as its formulas get them.
struct RowReading {
    target::Target target;
    target::Actual actual;
    target::Operator direction = target::Operator::none; // taken for a target without an operator
    bool filled = false;                                 // there is an actual
    bool saysNotApplicable = false;                      // 不适用
    std::u16string_view unit;                            // that an answer gives to a plain number
};
/// `year`: of the table, 0 where it is not known.
RowReading readRow(const table::Indicator& indicator, std::int32_t year, const table::Grid& grid,
                   const Answers& answers);

/// The level-1 label as profiles know it.
scoring::Level levelOf(const table::Indicator& indicator);

/// What the profile makes of a row, by the rule of its level: points and the reasoning about them alike.
scoring::Judgement judge(const table::Indicator& indicator, const RowReading& reading,
                         const scoring::Profile& profile);

TableAssessment assess(const table::IndicatorTable& table, const table::Grid& grid,
                       const scoring::Profile& profile, const Answers& answers = {});

} // namespace jixiao::evaluation
