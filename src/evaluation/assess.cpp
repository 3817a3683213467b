// SPDX-License-Identifier: MPL-2.0
#include "evaluation/assess.hpp"

#include "evaluation/direction.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/target_argument.hpp"
#include "scoring/grade.hpp"

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

State stateOf(const table::Indicator& indicator, const scoring::Judgement& judgement,
              const target::Part& actual) {
    if (!actual.number && actual.text.empty()) {
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
                        const scoring::Profile& profile) {
    RowAssessment row;
    if (indicator.kind == target::Kind::number && indicator.comparison == target::Operator::none) {
        row.direction = direction(indicator);
    }
    const target::Part actual =
        indicator.actual.exists() ? partOf(grid.find(indicator.actual)) : target::Part{};
    const TargetArgument argument = targetArgument(indicator, row.direction, grid);
    const target::Target target = argument.read();
    const scoring::Judgement judgement =
        scoring::judge(target, target::readActual(target, actual, u""), profile);
    row.state = stateOf(indicator, judgement, actual);
    row.reason = row.state == State::undecidable ? judgement.reason : scoring::Reason::none;
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
    if (row.weight) {
        table.weight = table.weight + *row.weight;
    }
    if (row.points) {
        table.score = table.score + *row.points;
        table.scoredWeight = table.scoredWeight + row.weight.value_or(number::Decimal{});
    }
}

/// A row is decided when its points are there, or, in a form without weights, when it is met or not.
bool decided(const RowAssessment& row, bool hasWeights) {
    if (row.state == State::notApplicable) {
        return true;
    }
    if (!hasWeights) {
        return row.state == State::met || row.state == State::unmet;
    }
    return row.points.has_value();
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

TableAssessment assess(const table::IndicatorTable& table, const table::Grid& grid,
                       const scoring::Profile& profile) {
    TableAssessment result;
    for (const table::Indicator& indicator : table.indicators) {
        result.rows.push_back(assessRow(indicator, grid, profile));
        count(result, result.rows.back());
    }
    const bool hasWeights = !result.weight.isZero();
    result.isFinal = !result.rows.empty();
    for (const RowAssessment& row : result.rows) {
        result.isFinal = result.isFinal && decided(row, hasWeights);
    }
    // A grade is a grade of 100 points; a table that carries fewer is a part of something.
    if (result.isFinal && result.weight == number::Decimal{100, 0}) {
        result.grade = scoring::grade(result.score, profile);
    }
    return result;
}

} // namespace jixiao::evaluation
