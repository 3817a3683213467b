// SPDX-License-Identifier: MPL-2.0
#include "evaluation/weighting.hpp"

#include "evaluation/assess.hpp"
#include "evaluation/weight_groups.hpp"
#include "finding/texts.hpp"
#include "table/amount.hpp"
#include "table/execution_indicator.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace jixiao::evaluation {

namespace {

using number::Decimal;
using scoring::Refusal;
using table::CellAddress;
using table::Indicator;

/// Covered by a merged cell that begins elsewhere.
bool isCovered(const table::Grid& grid, CellAddress cell) {
    return std::any_of(grid.merges.begin(), grid.merges.end(), [cell](const table::Area& merge) {
        return cell.row >= merge.firstRow && cell.row <= merge.lastRow && cell.column >= merge.firstColumn &&
               cell.column <= merge.lastColumn && cell != CellAddress{merge.firstRow, merge.firstColumn};
    });
}

/// The funds row that earns points for budget execution, and how many.
struct ExecutionPoints {
    const table::BudgetRow* row = nullptr;
    Decimal points;
};

ExecutionPoints executionPoints(const table::IndicatorTable& table) {
    for (const table::BudgetRow& row : table.budget) {
        if (const auto points = table::readAmount(row.weight)) {
            return {&row, *points};
        }
    }
    return {};
}

/// 100, or the total the form prints, less what budget execution earns in its own row.
Decimal pointsToGive(const table::IndicatorTable& table) {
    const Decimal whole{100, 0};
    const Decimal execution = executionPoints(table).points;
    const auto printed = table::readAmount(table.total.weightText);
    if (!printed || printed->sign() <= 0) {
        return whole - execution;
    }
    // A printed total either holds the execution's points or is what is left besides them.
    return *printed + execution == whole ? *printed : *printed - execution;
}

finding::Finding finding(std::u16string_view code, CellAddress cell, std::vector<std::u16string> arguments) {
    const finding::Text* text = finding::textOf(code);
    finding::Finding result;
    result.code = code;
    result.severity = text == nullptr ? finding::Severity::error : text->severity;
    result.cell = cell;
    result.arguments = std::move(arguments);
    return result;
}

std::u16string_view codeOf(Refusal refusal, bool ofGroup) {
    switch (refusal) {
    case Refusal::badStep:
    case Refusal::badPoints:
    case Refusal::badTyped:
        return u"weights-number-wrong";
    case Refusal::badShares:
        return u"weights-shares-missing";
    case Refusal::typedExceeds:
        return u"weights-typed-exceed";
    case Refusal::typedDiffers:
        return u"weights-typed-differ";
    case Refusal::nothingLeft:
        return u"weights-nothing-left";
    case Refusal::restNotMultiple:
        return ofGroup ? u"weights-group-not-in-steps" : u"weights-rest-not-in-steps";
    case Refusal::tooCoarse:
        return ofGroup ? u"weights-group-too-coarse" : u"weights-step-too-coarse";
    case Refusal::groupExceeded:
        return u"weights-group-exceeded";
    case Refusal::groupDiffers:
        return u"weights-group-differs";
    case Refusal::sharesDiffer:
        return u"weights-plan-differs";
    case Refusal::noRows:
    case Refusal::none:
        break;
    }
    return u"weights-no-rows";
}

/// 职能1 of 职能1：宣传和落实…; other long texts are cut.
std::u16string shortLabel(std::u16string_view label) {
    constexpr std::size_t most = 16;
    const std::size_t stop = label.find_first_of(u"：:");
    if (stop != std::u16string_view::npos && stop <= most) {
        return std::u16string{label.substr(0, stop)};
    }
    return label.size() <= most ? std::u16string{label} : std::u16string{label.substr(0, most)} + u'…';
}

finding::Finding refusalFinding(const scoring::Distribution& refused, const WeightGroups& groups) {
    std::vector<std::u16string> arguments;
    for (const Decimal& each : refused.numbers) {
        arguments.push_back(table::amountText(each));
    }
    if (refused.group) {
        arguments.insert(arguments.begin(), shortLabel(groups.groups[*refused.group].label));
    }
    return finding(codeOf(refused.refusal, refused.group.has_value()), {}, std::move(arguments));
}

/// Why there are no groups to divide among.
finding::Finding noGroups(const WeightQuestion& question, WeightWay way, WeightShares shares) {
    if (way == WeightWay::functions) {
        return finding(u"weights-no-functions", {}, {});
    }
    if (shares == WeightShares::form) {
        return finding(u"weights-not-printed", {}, {});
    }
    return finding(u"weights-no-plan", {}, {question.profile->source.document, levelWords(question)});
}

/// Budget execution that earns points in the funds block, and again as an indicator.
void addScoredTwice(const WeightQuestion& question, std::vector<finding::Finding>& findings) {
    const ExecutionPoints execution = executionPoints(*question.table);
    if (execution.row == nullptr || execution.points.isZero()) {
        return;
    }
    for (const Claimant& claimant : question.claimants) {
        const Indicator& one = question.table->indicators[claimant.indicator];
        if (table::isBudgetExecution(one.name)) {
            findings.push_back(finding(u"execution-scored-twice", one.nameCell,
                                       {one.name, table::amountText(execution.points)}));
        }
    }
}

void summarise(const WeightQuestion& question, const WeightGroups& groups, Weighting& weighting) {
    weighting.groupPoints.resize(groups.groups.size());
    weighting.smallest = weighting.largest = weighting.weights.front();
    for (std::size_t i = 0; i < weighting.weights.size(); ++i) {
        const Decimal& weight = weighting.weights[i];
        weighting.smallest = std::min(weighting.smallest, weight);
        weighting.largest = std::max(weighting.largest, weight);
        weighting.total = weighting.total + weight;
        Decimal& group = weighting.groupPoints[groups.groupOf[i]];
        group = group + weight;
        ++(question.claimants[i].typed ? weighting.kept : weighting.filled);
    }
    // Sums of 16.5 and 33.5 are 50, not 50.0.
    weighting.total = weighting.total.shortest();
}

} // namespace

std::vector<Claimant> claimants(const table::IndicatorTable& table, const table::Grid& grid,
                                std::int32_t addedColumn, std::span<const WrittenWeight> written) {
    std::vector<Claimant> result;
    std::vector<CellAddress> seen;
    std::map<std::pair<std::int32_t, std::int32_t>, const Decimal*> ours;
    for (const WrittenWeight& each : written) {
        ours[{each.cell.row, each.cell.column}] = &each.points;
    }
    const auto isOurs = [&](CellAddress cell, const Decimal& points) {
        const auto found = ours.find({cell.row, cell.column});
        return found != ours.end() && *found->second == points;
    };
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const Indicator& one = table.indicators[i];
        const CellAddress cell = addedColumn >= 0 ? CellAddress{one.target.row, addedColumn} : one.weight;
        // A row follows the one above, so a cell met before was met just now.
        const bool met = !seen.empty() && seen.back() == cell;
        if (one.panel > 0 || one.isChild || cell.row < 0 || cell.column < 0 || met || isCovered(grid, cell)) {
            continue;
        }
        seen.push_back(cell);
        Claimant claimant{i, cell, {}};
        if (const table::Cell* there = grid.find(cell)) {
            claimant.typed = readWeight(there);
            if (!claimant.typed) {
                continue;
            }
            if (isOurs(cell, *claimant.typed)) {
                claimant.typed.reset();
            }
        }
        result.push_back(std::move(claimant));
    }
    return result;
}

WeightQuestion weightQuestion(const table::IndicatorTable& table, const scoring::Profile& profile,
                              std::vector<Claimant> claimants) {
    return {&table, &profile, std::move(claimants), pointsToGive(table)};
}

bool WeightQuestion::hasFunctions() const {
    return std::any_of(claimants.begin(), claimants.end(), [&](const Claimant& each) {
        return table->indicators[each.indicator].functionIndex > 0;
    });
}

bool WeightQuestion::hasPrintedPoints() const {
    return weightGroups(*this, WeightWay::levels, WeightShares::form).has_value();
}

std::vector<WeightGroup> WeightQuestion::groups(WeightWay way, WeightShares shares) const {
    const auto groups = weightGroups(*this, way, shares);
    return groups ? groups->groups : std::vector<WeightGroup>{};
}

WeightChoices WeightQuestion::usual() const {
    WeightChoices choices;
    const auto suits = [&](WeightWay way, WeightShares shares) {
        choices.way = way;
        choices.shares = shares;
        return !weigh(*this, choices).refused();
    };
    if (hasPrintedPoints() && suits(WeightWay::levels, WeightShares::form)) {
        return choices;
    }
    if (hasFunctions()) {
        choices.way = WeightWay::functions;
        choices.shares = WeightShares::equal;
        return choices;
    }
    if (suits(WeightWay::levels, WeightShares::document)) {
        return choices;
    }
    choices.way = WeightWay::indicators;
    choices.shares = WeightShares::equal;
    return choices;
}

Weighting weigh(const WeightQuestion& question, const WeightChoices& choices) {
    Weighting result;
    if (question.claimants.empty()) {
        result.findings.push_back(finding(u"weights-no-rows", {}, {}));
        return result;
    }
    const auto groups = weightGroups(question, choices.way, choices.shares);
    if (!groups) {
        result.findings.push_back(noGroups(question, choices.way, choices.shares));
        return result;
    }
    scoring::DistributionRequest request;
    request.fixed = groups->fixed;
    request.points = choices.points.value_or(question.points);
    request.step = choices.step;
    const bool given = choices.shares == WeightShares::typed || choices.shares == WeightShares::budget;
    for (std::size_t i = 0; i < groups->groups.size(); ++i) {
        const bool has = given && i < choices.given.size() && choices.way != WeightWay::indicators;
        request.shares.push_back(has ? choices.given[i] : groups->groups[i].share.value_or(Decimal{}));
    }
    for (std::size_t i = 0; i < question.claimants.size(); ++i) {
        request.rows.push_back({groups->groupOf[i], question.claimants[i].typed});
    }
    scoring::Distribution done = scoring::distribute(request);
    if (done.refused()) {
        result.findings.push_back(refusalFinding(done, *groups));
        return result;
    }
    result.weights = std::move(done.weights);
    summarise(question, *groups, result);
    addScoredTwice(question, result.findings);
    return result;
}

} // namespace jixiao::evaluation
