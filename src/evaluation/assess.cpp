// SPDX-License-Identifier: MPL-2.0
#include "evaluation/assess.hpp"

#include "evaluation/direction.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/joint_rows.hpp"
#include "evaluation/target_argument.hpp"
#include "scoring/grade.hpp"
#include "scoring/total.hpp"
#include "table/amount.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jixiao::evaluation {

namespace {

using scoring::State;

target::Part partOf(const table::Cell* cell) {
    if (cell == nullptr) {
        return {};
    }
    if (cell->hasNumber) {
        return {{}, cell->number};
    }
    return {cell->text, {}};
}

/// As the formulas of the row decide: on what is typed, by the functions, else in words.
State stateOf(const table::Indicator& indicator, const scoring::Judgement& judgement, bool filled,
              bool saysNotApplicable) {
    if (!filled) {
        return State::pending;
    }
    if (saysNotApplicable) {
        return State::notApplicable;
    }
    switch (wayOf(indicator)) {
    case Way::byPerson:
        return State::manual;
    case Way::notAtAll:
        return State::undecidable;
    case Way::byNumber:
        break;
    }
    const bool decided = judgement.state == State::met || judgement.state == State::unmet;
    return decided ? judgement.state : State::undecidable;
}

RowAssessment assessRow(const table::Indicator& indicator, std::int32_t year, const table::Grid& grid,
                        const scoring::Profile& profile, const Answers& answers) {
    RowAssessment row;
    const RowReading reading = readRow(indicator, year, grid, answers);
    const scoring::Judgement judgement = judge(indicator, reading, profile);
    row.direction = reading.direction;
    row.state = stateOf(indicator, judgement, reading.filled, reading.saysNotApplicable);
    row.reason = judgement.reason;
    row.flagged = judgement.flagged;
    row.reasonRequired = judgement.reasonRequired;
    row.weight = indicator.weight.exists() ? readWeight(grid.find(indicator.weight)) : std::nullopt;
    row.excused = row.state == State::notApplicable;
    if (const table::Cell* score = indicator.score.exists() ? grid.find(indicator.score) : nullptr) {
        row.points = readPoints(score);
        row.typed = row.points.has_value();
        row.excused = score->text == wordNotApplicable;
    } else if (row.weight && (row.state == State::met || row.state == State::unmet)) {
        row.points = scoring::points(judgement, *row.weight, profile);
    }
    return row;
}

/// Rows that share their points: what only one of them can have is the first one's.
void joinRows(const table::IndicatorTable& table, const table::Grid& grid, std::vector<RowAssessment>& rows) {
    const std::vector<JointRow> joint = jointRows(table, grid);
    const auto drop = [](RowAssessment& row) {
        if (!row.typed) {
            row.points.reset();
            row.excused = false;
        }
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        RowAssessment& row = rows[i];
        const std::size_t at = joint[i].head;
        row.counts = row.weight || row.typed;
        if (at == i) {
            continue;
        }
        RowAssessment& head = rows[at];
        head.joint = row.joint = true;
        drop(head);
        drop(row);
        const table::CellAddress cell = table.indicators[i].weight;
        if (row.weight && cell != table.indicators[at].weight) {
            head.weight = head.weight.value_or(number::Decimal{}) + *row.weight;
        }
        head.counts = head.counts || head.weight;
        row.weight.reset();
        // In a column of ours, which is there from the second time on, only what was typed.
        row.counts = joint[i].hasOwnScore && table.indicators[i].score.exists() &&
                     (table.columns.score >= 0 || row.typed);
        if (!row.counts) {
            row.points.reset();
            row.typed = false;
        }
        if (table.indicators[i].target.row == table.indicators[at].target.row) {
            head.shared = row.shared = true;
        }
    }
    // A form with scores and without weights adds what a person gave.
    const bool hasWeights = std::any_of(rows.begin(), rows.end(),
                                        [](const RowAssessment& row) { return row.weight.has_value(); });
    for (std::size_t i = 0; i < rows.size() && !hasWeights; ++i) {
        rows[i].counts =
            table.columns.score >= 0 && joint[i].hasOwnScore && table.indicators[i].score.exists();
    }
}

void count(TableAssessment& table, const RowAssessment& row) {
    switch (row.state) {
    case State::met:
        ++table.met;
        break;
    case State::unmet:
        ++table.unmet;
        break;
    case State::pending:
        ++table.pending;
        break;
    case State::manual:
        ++table.manual;
        break;
    case State::notApplicable:
        ++table.notApplicable;
        break;
    case State::undecidable:
        ++table.undecidable;
        break;
    }
}

scoring::Row rowOf(const std::optional<number::Decimal>& points, bool excused,
                   const number::Decimal& weight) {
    using Kind = scoring::Row::State;
    if (points) {
        return {Kind::scored, *points, weight};
    }
    return {excused ? Kind::notApplicable : Kind::open, {}, weight};
}

number::Decimal weightOfRows(const std::vector<RowAssessment>& rows) {
    number::Decimal sum;
    for (const RowAssessment& row : rows) {
        sum = sum + row.weight.value_or(number::Decimal{});
    }
    return sum;
}

/// Adds the shown points, as the total's formula does.
void addUp(TableAssessment& table, const scoring::Profile& profile) {
    std::vector<scoring::Row> rows;
    for (const RowAssessment& row : table.rows) {
        if (row.counts) {
            rows.push_back(rowOf(row.points, row.excused, row.weight.value_or(number::Decimal{})));
        }
    }
    std::optional<number::Ratio> rate;
    if (table.budget && table.budget->counts && !rows.empty()) {
        rows.push_back(rowOf(table.budget->points, false, table.budget->weight));
        rate = table.budget->rate;
    }
    const scoring::Total total = scoring::total(rows, profile, rate);
    table.isFinal = total.isFinal();
    // What is earned so far is neither rescaled nor capped yet.
    table.score = table.isFinal ? total.points : total.plain;
    table.scoredWeight = total.scoredWeight;
    table.weight = total.weight;
}

} // namespace

std::optional<number::Decimal> readWeight(const table::Cell* cell) {
    if (cell == nullptr) {
        return {};
    }
    if (cell->hasNumber) {
        const auto value = number::Decimal::fromDouble(cell->number);
        const bool percent = cell->format == table::NumberFormat::percent;
        return value && percent ? std::optional{*value * number::Decimal{100, 0}} : value;
    }
    std::u16string_view text = cell->text;
    while (!text.empty() && (text.front() == u' ' || text.front() == u'\u3000')) {
        text.remove_prefix(1);
    }
    while (!text.empty() &&
           (text.back() == u' ' || text.back() == u'\u3000' || text.back() == u'分' || text.back() == u'%')) {
        text.remove_suffix(1);
    }
    return number::Decimal::read(text);
}

std::optional<number::Decimal> readPoints(const table::Cell* cell) {
    return cell != nullptr && cell->hasNumber ? number::Decimal::fromDouble(cell->number) : readWeight(cell);
}

RowReading readRow(const table::Indicator& indicator, std::int32_t year, const table::Grid& grid,
                   const Answers& answers) {
    RowReading row;
    if (indicator.kind == target::Kind::number && indicator.comparison == target::Operator::none) {
        row.direction = direction(indicator);
        if (row.direction == target::Operator::none) {
            row.direction = answers.direction;
        }
    }
    row.target = targetArgument(indicator, {row.direction, year}, grid).read();
    const target::Part actual =
        indicator.actual.exists() ? partOf(grid.find(indicator.actual)) : target::Part{};
    row.filled = actual.number || !std::all_of(actual.text.begin(), actual.text.end(), isSpace);
    const table::Cell* cell = indicator.actual.exists() ? grid.find(indicator.actual) : nullptr;
    row.saysNotApplicable =
        cell != nullptr && !cell->isError && doesNotApply(actual.text); // an error says nothing
    if (row.target.unit.dimension() == target::Dimension::share) {
        row.unit = unitOf(answers.percent);
    }
    row.actual = target::readActual(row.target, actual, row.unit);
    return row;
}

scoring::Level levelOf(const table::Indicator& indicator) {
    using scoring::Level;
    constexpr auto words = std::to_array<std::pair<std::u16string_view, Level>>({
        {u"产出指标", Level::output},
        {u"效益指标", Level::benefit},
        {u"满意度指标", Level::satisfaction},
        {u"成本指标", Level::cost},
    });
    const auto* const found = std::find_if(words.begin(), words.end(),
                                           [&](const auto& each) { return each.first == indicator.level1; });
    return found == words.end() ? Level::unknown : found->second;
}

scoring::Judgement judge(const table::Indicator& indicator, const RowReading& reading,
                         const scoring::Profile& profile) {
    return scoring::judge(reading.target, reading.actual, profile, levelOf(indicator));
}

TableAssessment assess(const table::IndicatorTable& table, const table::Grid& grid,
                       const scoring::Profile& profile, const Answers& answers) {
    TableAssessment result;
    for (const table::Indicator& indicator : table.indicators) {
        result.rows.push_back(assessRow(indicator, table.year, grid, profile, answers));
        count(result, result.rows.back());
    }
    joinRows(table, grid, result.rows);
    result.budget = assessBudget(table, grid, profile);
    if (result.budget) {
        // A printed total that is reached without them leaves the points of budget execution out.
        const auto printed = table::readAmount(table.total.weightText);
        result.budget->counts = result.budget->counts && (!printed || *printed != weightOfRows(result.rows));
    }
    addUp(result, profile);
    if (result.weight.isZero()) {
        // A form without weights is decided when every row is met, unmet or does not apply.
        result.isFinal = !result.rows.empty() && result.pending + result.manual + result.undecidable == 0;
    }
    // A grade is a grade of 100 points; a table that carries fewer is a part of something.
    if (result.isFinal && result.weight == number::Decimal{100, 0}) {
        result.grade = scoring::grade(result.score, profile);
    }
    return result;
}

} // namespace jixiao::evaluation
