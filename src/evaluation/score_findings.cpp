// SPDX-License-Identifier: MPL-2.0
#include "evaluation/score_findings.hpp"

#include "evaluation/assess.hpp"
#include "language/language.hpp"
#include "table/amount.hpp"

#include <algorithm>

namespace jixiao::evaluation {

namespace {

using finding::Finding;
using finding::Severity;
using scoring::Difference;
using scoring::Profile;

struct Saying {
    std::u16string_view code;
    Severity severity = Severity::warning;
};

/// What is said about a difference; "" where there is nothing to say.
Saying sayingOf(Difference difference) {
    switch (difference) {
    case Difference::rounding:
        return {u"score-rounded", Severity::info};
    case Difference::truncation:
        return {u"score-cut-off", Severity::info};
    case Difference::otherProfile:
        return {u"score-by-other-rule", Severity::warning};
    case Difference::units:
        return {u"score-units-mixed", Severity::warning};
    case Difference::byHand:
        return {u"score-by-hand", Severity::warning};
    case Difference::outsideBand:
        return {u"score-outside-grade", Severity::error};
    case Difference::equal:
    case Difference::withinBand:
    case Difference::notComputed:
        break;
    }
    return {};
}

std::u16string_view titleOf(std::span<const Profile* const> all, std::u16string_view id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Profile* each) { return each->id == id; });
    return found == all.end() ? id : std::u16string_view{(*found)->title.zhCN};
}

/// A rule is only named where it is better than the one in use by more than a chance row.
void sayBetterRule(const ScoredTable& scored, const Profile& profile, std::span<const Profile* const> all,
                   std::int32_t index, std::vector<Finding>& findings) {
    constexpr std::size_t leastRows = 3;
    if (scored.rows.size() < leastRows) {
        return;
    }
    const std::vector<scoring::Fit> fits = scoring::rank(scored.rows, all);
    const auto own = std::find_if(fits.begin(), fits.end(),
                                  [&](const scoring::Fit& fit) { return fit.profile->id == profile.id; });
    const auto agreeing = [](const scoring::Fit& fit) { return fit.equal + fit.near; };
    if (fits.empty() || own == fits.end() || agreeing(fits.front()) <= agreeing(*own)) {
        return;
    }
    const scoring::Fit& best = fits.front();
    const auto text = [](std::size_t value) { return language::number(static_cast<long long>(value)); };
    findings.push_back(
        {u"follows-other-rule",
         Severity::info,
         index,
         {},
         {best.profile->title.zhCN, text(agreeing(best)), text(best.computed), text(agreeing(*own))}});
}

} // namespace

ScoredTable scoredRows(const table::IndicatorTable& table, const table::Grid& grid, const Answers& answers) {
    ScoredTable scored;
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const table::Indicator& indicator = table.indicators[i];
        const table::Cell* score = indicator.score.exists() ? grid.find(indicator.score) : nullptr;
        const table::Cell* weight = indicator.weight.exists() ? grid.find(indicator.weight) : nullptr;
        const auto typed = readWeight(score);
        const auto full = readWeight(weight);
        const RowReading reading = readRow(indicator, grid, answers);
        if (!typed || !full || !reading.filled) {
            continue;
        }
        scoring::ScoredRow row;
        row.target = reading.target;
        row.actual = reading.actual;
        row.level = levelOf(indicator);
        row.weight = *full;
        row.typed = *typed;
        scored.rows.push_back(std::move(row));
        scored.indicators.push_back(i);
    }
    return scored;
}

std::vector<Finding> scoreFindings(const table::IndicatorTable& table, const table::Grid& grid,
                                   const Answers& answers, const Profile& profile,
                                   std::span<const Profile* const> all, std::int32_t index) {
    std::vector<Finding> findings;
    const ScoredTable scored = scoredRows(table, grid, answers);
    for (std::size_t i = 0; i < scored.rows.size(); ++i) {
        const scoring::Comparison comparison = scoring::compare(scored.rows[i], profile, all);
        const Saying saying = sayingOf(comparison.difference);
        if (saying.code.empty()) {
            continue;
        }
        const table::Indicator& indicator = table.indicators[scored.indicators[i]];
        std::vector<std::u16string> arguments{
            table::amountText(scored.rows[i].typed),
            comparison.computed ? table::amountText(*comparison.computed) : std::u16string{}, indicator.name};
        if (!comparison.profiles.empty()) {
            arguments.emplace_back(titleOf(all, comparison.profiles.front()));
        }
        findings.push_back({saying.code, saying.severity, index, indicator.score, std::move(arguments)});
    }
    sayBetterRule(scored, profile, all, index, findings);
    return findings;
}

} // namespace jixiao::evaluation
