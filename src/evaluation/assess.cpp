// SPDX-License-Identifier: MPL-2.0
#include "evaluation/assess.hpp"

#include "evaluation/direction.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/target_argument.hpp"
#include "scoring/grade.hpp"
#include "scoring/total.hpp"
#include "table/amount.hpp"

#include <algorithm>
#include <array>
#include <map>
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

State stateOf(const table::Indicator& indicator, const scoring::Judgement& judgement, bool filled) {
    if (!filled) {
        return State::pending;
    }
    if (judgement.state == State::notApplicable) {
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
    return judgement.state;
}

RowAssessment assessRow(const table::Indicator& indicator, const table::Grid& grid,
                        const scoring::Profile& profile, const Answers& answers) {
    RowAssessment row;
    const RowReading reading = readRow(indicator, grid, answers);
    const scoring::Judgement judgement =
        scoring::judge(reading.target, reading.actual, profile, levelOf(indicator));
    row.direction = reading.direction;
    row.state = stateOf(indicator, judgement, reading.filled);
    row.reason = judgement.reason;
    row.flagged = judgement.flagged;
    row.reasonRequired = judgement.reasonRequired;
    row.weight = indicator.weight.exists() ? readWeight(grid.find(indicator.weight)) : std::nullopt;
    if (const table::Cell* typed = indicator.score.exists() ? grid.find(indicator.score) : nullptr) {
        row.points = readWeight(typed);
    }
    row.typed = row.points.has_value();
    if (!row.typed && row.weight && (row.state == State::met || row.state == State::unmet)) {
        row.points = scoring::points(judgement, *row.weight, profile);
    }
    return row;
}

/// Marks the rows that several indicators of one panel share.
void markShared(const table::IndicatorTable& table, std::vector<RowAssessment>& rows) {
    std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> first;
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const table::Indicator& indicator = table.indicators[i];
        const auto [known, isNew] = first.try_emplace({indicator.panel, indicator.target.row}, i);
        if (!isNew) {
            rows[i].shared = rows[known->second].shared = true;
        }
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

scoring::Row rowOf(const std::optional<number::Decimal>& points, State state, const number::Decimal& weight) {
    using Kind = scoring::Row::State;
    if (points) {
        return {Kind::scored, *points, weight};
    }
    return {state == State::notApplicable ? Kind::notApplicable : Kind::open, {}, weight};
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
        if (row.weight || row.points) {
            rows.push_back(rowOf(row.points, row.state, row.weight.value_or(number::Decimal{})));
        }
    }
    std::optional<number::Ratio> rate;
    if (table.budget && table.budget->counts && !rows.empty()) {
        rows.push_back(rowOf(table.budget->points, table.budget->state, table.budget->weight));
        rate = table.budget->rate;
    }
    const scoring::Total total = scoring::total(rows, profile, rate);
    table.score = total.points;
    table.scoredWeight = total.scoredWeight;
    table.weight = total.weight;
    table.isFinal = total.isFinal();
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

RowReading readRow(const table::Indicator& indicator, const table::Grid& grid, const Answers& answers) {
    RowReading row;
    if (indicator.kind == target::Kind::number && indicator.comparison == target::Operator::none) {
        row.direction = direction(indicator);
        if (row.direction == target::Operator::none) {
            row.direction = answers.direction;
        }
    }
    row.target = targetArgument(indicator, row.direction, grid).read();
    const target::Part actual =
        indicator.actual.exists() ? partOf(grid.find(indicator.actual)) : target::Part{};
    row.filled = actual.number || !actual.text.empty();
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

TableAssessment assess(const table::IndicatorTable& table, const table::Grid& grid,
                       const scoring::Profile& profile, const Answers& answers) {
    TableAssessment result;
    for (const table::Indicator& indicator : table.indicators) {
        result.rows.push_back(assessRow(indicator, grid, profile, answers));
        count(result, result.rows.back());
    }
    markShared(table, result.rows);
    result.budget = assessBudget(table, grid, profile);
    if (result.budget) {
        // A printed total that is reached without them leaves the points of budget execution out.
        const auto printed = table::readAmount(table.total.weightText);
        result.budget->counts = !printed || *printed != weightOfRows(result.rows);
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
