// SPDX-License-Identifier: MPL-2.0
#include "evaluation/weight_groups.hpp"

#include "evaluation/assess.hpp"
#include "table/amount.hpp"
#include "table/taxonomy.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace jixiao::evaluation {

namespace {

using number::Decimal;
using table::Indicator;

std::u16string_view word(scoring::Level level) {
    switch (level) {
    case scoring::Level::output:
        return u"产出指标";
    case scoring::Level::cost:
        return u"成本指标";
    case scoring::Level::benefit:
        return u"效益指标";
    case scoring::Level::satisfaction:
        return u"满意度指标";
    case scoring::Level::unknown:
        break;
    }
    return u"";
}

const Indicator& indicatorOf(const WeightQuestion& question, std::size_t claimant) {
    return question.table->indicators[question.claimants[claimant].indicator];
}

/// Groups in the order in which their keys come.
template <typename Key, typename KeyOf, typename LabelOf>
WeightGroups byKey(const WeightQuestion& question, KeyOf&& keyOf, LabelOf&& labelOf) {
    WeightGroups result;
    std::vector<Key> keys;
    for (std::size_t i = 0; i < question.claimants.size(); ++i) {
        const Indicator& indicator = indicatorOf(question, i);
        const Key key = keyOf(indicator);
        const auto at = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin());
        if (at == keys.size()) {
            keys.push_back(key);
            result.groups.push_back({std::u16string{labelOf(indicator)}, 0, {}});
        }
        ++result.groups[at].rows;
        result.groupOf.push_back(at);
    }
    return result;
}

/// The amount of the funds block that carries the name of a core function.
std::optional<Decimal> budgetOf(const table::IndicatorTable& table, std::u16string_view function) {
    const std::u16string wanted = text::fold(function);
    for (const table::BudgetRow& row : table.budget) {
        const std::u16string label = text::fold(row.label);
        // 职能1 must not take 职能10's amount.
        const bool begins =
            label.size() > 1 && wanted.starts_with(label) &&
            (wanted.size() == label.size() || wanted[label.size()] < u'0' || wanted[label.size()] > u'9');
        if (begins) {
            const auto revised = table::readAmount(row.revised);
            return revised ? revised : table::readAmount(row.initial);
        }
    }
    return {};
}

WeightGroups byFunction(const WeightQuestion& question, WeightShares shares) {
    const table::IndicatorTable& table = *question.table;
    auto result = byKey<std::int32_t>(
        question, [](const Indicator& one) { return one.functionIndex; },
        [&](const Indicator& one) { return functionOf(table, one); });
    for (WeightGroup& group : result.groups) {
        if (shares == WeightShares::equal) {
            group.share = Decimal{1, 0};
        } else if (shares == WeightShares::budget) {
            group.share = budgetOf(table, group.label);
        }
    }
    return result;
}

WeightGroups byLevel(const WeightQuestion& question) {
    return byKey<std::u16string_view>(
        question, [](const Indicator& one) { return std::u16string_view{one.level1}; },
        [](const Indicator& one) { return std::u16string_view{one.level1}; });
}

std::optional<WeightGroups> byDocument(const WeightQuestion& question) {
    std::vector<scoring::Level> levels;
    for (std::size_t i = 0; i < question.claimants.size(); ++i) {
        levels.push_back(levelOf(indicatorOf(question, i)));
    }
    const auto planned = scoring::plannedShares(*question.profile, levels);
    if (!planned) {
        return {};
    }
    WeightGroups result;
    result.fixed = true;
    std::vector<std::size_t> order; // shares as their levels come in the table
    for (const std::size_t share : planned->groupOf) {
        const auto at =
            static_cast<std::size_t>(std::find(order.begin(), order.end(), share) - order.begin());
        if (at == order.size()) {
            order.push_back(share);
            WeightGroup& group = result.groups.emplace_back();
            group.share = planned->shares[share];
            for (const scoring::Level level : planned->levels[share]) {
                if (std::find(levels.begin(), levels.end(), level) != levels.end()) {
                    group.label += (group.label.empty() ? u"" : u"、") + std::u16string{word(level)};
                }
            }
        }
        ++result.groups[at].rows;
        result.groupOf.push_back(at);
    }
    return result;
}

/// The innermost printed label that stands for each row. What a level-1 label gives beyond its level-2
/// labels goes to its other rows.
std::optional<WeightGroups> byForm(const WeightQuestion& question) {
    const auto& labels = question.table->levelWeights;
    const auto covers = [](const table::LevelWeight& label, std::size_t indicator) {
        return indicator >= label.begin && indicator < label.end;
    };
    WeightGroups result;
    result.fixed = true;
    for (const table::LevelWeight& label : labels) {
        auto points = table::pointsInLabel(label.label);
        for (const table::LevelWeight& inner : labels) {
            const auto part = table::pointsInLabel(inner.label);
            if (points && part && label.isLevel1 && !inner.isLevel1 && covers(label, inner.begin)) {
                points = *points - *part;
            }
        }
        result.groups.push_back({table::labelText(label.label, label.isLevel1), 0, points});
    }
    for (const Claimant& claimant : question.claimants) {
        std::size_t found = labels.size();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            if (covers(labels[i], claimant.indicator) && (found == labels.size() || !labels[i].isLevel1)) {
                found = i;
            }
        }
        if (found == labels.size() || !result.groups[found].share) {
            return {};
        }
        ++result.groups[found].rows;
        result.groupOf.push_back(found);
    }
    return result.groupOf.empty() ? std::nullopt : std::optional{std::move(result)};
}

} // namespace

std::optional<WeightGroups> weightGroups(const WeightQuestion& question, WeightWay way, WeightShares shares) {
    switch (way) {
    case WeightWay::functions:
        return question.hasFunctions() ? std::optional{byFunction(question, shares)} : std::nullopt;
    case WeightWay::levels:
        if (shares == WeightShares::document) {
            return byDocument(question);
        }
        return shares == WeightShares::form ? byForm(question) : std::optional{byLevel(question)};
    case WeightWay::indicators:
        break;
    }
    WeightGroups whole;
    whole.groups.push_back({{}, question.claimants.size(), Decimal{1, 0}});
    whole.groupOf.resize(question.claimants.size());
    return whole;
}

std::u16string levelWords(const WeightQuestion& question) {
    std::u16string words;
    for (const WeightGroup& group : byLevel(question).groups) {
        words += (words.empty() ? u"" : u"、") + group.label;
    }
    return words;
}

} // namespace jixiao::evaluation
