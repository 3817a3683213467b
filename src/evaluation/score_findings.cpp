// SPDX-License-Identifier: MPL-2.0
#include "evaluation/score_findings.hpp"

#include "evaluation/followed_rule.hpp"
#include "table/amount.hpp"

#include <algorithm>
#include <optional>
#include <utility>

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

std::u16string titleById(std::span<const Profile* const> all, std::u16string_view id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Profile* each) { return each->id == id; });
    return found == all.end() ? std::u16string(id) : titleOf(**found);
}

} // namespace

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
            arguments.push_back(titleById(all, comparison.profiles.front()));
        }
        findings.push_back({saying.code, saying.severity, index, indicator.score, std::move(arguments)});
    }
    if (auto better = betterRule(scored, table, profile, all, index)) {
        findings.push_back(std::move(*better));
    }
    return findings;
}

} // namespace jixiao::evaluation
