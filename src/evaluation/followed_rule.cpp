// SPDX-License-Identifier: MPL-2.0
#include "evaluation/followed_rule.hpp"

#include "evaluation/assess.hpp"
#include "finding/translated.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace jixiao::evaluation {

namespace {

using finding::Finding;
using scoring::Fit;
using scoring::Profile;

std::size_t agreeing(const Fit& fit) {
    return fit.equal + fit.near;
}

std::u16string text(std::size_t value) {
    return language::number(static_cast<long long>(value));
}

/// The rows of the exceptions as a person counts them, in every language; "" where there are none.
std::u16string exceptRows(const Fit& fit, const table::IndicatorTable& table) {
    if (fit.exceptions.empty()) {
        return {};
    }
    constexpr std::size_t most = 8; // a longer list says no more than its beginning
    std::set<std::int32_t> rows;
    for (const std::size_t at : fit.exceptions) {
        rows.insert(table.indicators[at].score.row + 1);
    }
    std::u16string chinese, english;
    std::size_t told = 0;
    for (const std::int32_t row : rows) {
        if (told++ == most) {
            break;
        }
        chinese.append(chinese.empty() ? u"" : u"、").append(language::number(row));
        english.append(english.empty() ? u"" : u", ").append(language::number(row));
    }
    const bool all = rows.size() <= most;
    return finding::translated(u" (not in row " + english + (all ? u")" : u" …)"),
                               u"（不一致的在第" + chinese + (all ? u"行）" : u"等行）"),
                               u"（不一致的在第" + chinese + (all ? u"行）" : u"等行）"));
}

} // namespace

std::u16string titleOf(const Profile& profile) {
    return finding::translated(profile.title.enUS, profile.title.zhCN, profile.title.zhTW);
}

ScoredTable scoredRows(const table::IndicatorTable& table, const table::Grid& grid, const Answers& answers) {
    ScoredTable scored;
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const table::Indicator& indicator = table.indicators[i];
        const table::Cell* score = indicator.score.exists() ? grid.find(indicator.score) : nullptr;
        const table::Cell* weight = indicator.weight.exists() ? grid.find(indicator.weight) : nullptr;
        const auto typed = readPoints(score);
        const auto full = readWeight(weight);
        const RowReading reading = readRow(indicator, table.year, grid, answers);
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

std::vector<Fit> followedRules(const ScoredTable& scored, std::span<const Profile* const> all) {
    if (scored.rows.empty()) {
        return {};
    }
    std::vector<Fit> fits = scoring::rank(scored.rows, all);
    for (Fit& fit : fits) {
        for (std::size_t& exception : fit.exceptions) {
            exception = scored.indicators[exception];
        }
    }
    return fits;
}

std::optional<Finding> betterRule(const ScoredTable& scored, const table::IndicatorTable& table,
                                  const Profile& profile, std::span<const Profile* const> all,
                                  std::int32_t index) {
    constexpr std::size_t leastRows = 3; // fewer agree by chance
    if (scored.rows.size() < leastRows) {
        return std::nullopt;
    }
    const std::vector<Fit> fits = followedRules(scored, all);
    const auto own =
        std::find_if(fits.begin(), fits.end(), [&](const Fit& fit) { return fit.profile->id == profile.id; });
    if (fits.empty() || own == fits.end() || agreeing(fits.front()) <= agreeing(*own)) {
        return std::nullopt;
    }
    const Fit& best = fits.front();
    return Finding{u"follows-other-rule",
                   finding::Severity::info,
                   index,
                   {},
                   {titleOf(*best.profile), text(agreeing(best)), text(best.computed), text(agreeing(*own)),
                    exceptRows(best, table)}};
}

} // namespace jixiao::evaluation
