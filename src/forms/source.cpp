// SPDX-License-Identifier: MPL-2.0
#include "forms/source.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::forms {

namespace {

using table::Indicator;
using table::IndicatorTable;

bool saysAnything(const Indicator& indicator) {
    return !indicator.name.empty() || !indicator.targetText.empty();
}

std::vector<std::u16string_view> placesOf(const IndicatorTable& table) {
    std::vector<std::u16string_view> places;
    for (const Indicator& each : table.indicators) {
        if (!each.place.empty() && std::find(places.begin(), places.end(), each.place) == places.end()) {
            places.emplace_back(each.place);
        }
    }
    return places;
}

std::int32_t lastPanelOf(const IndicatorTable& table) {
    std::int32_t last = 0;
    for (const Indicator& each : table.indicators) {
        last = std::max(last, each.panel);
    }
    return last;
}

template <typename Belongs>
Source sourceOf(const IndicatorTable& table, const Heading& heading, const Belongs& belongs) {
    Source source;
    source.table = &table;
    source.heading = heading;
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const Indicator& each = table.indicators[i];
        if (saysAnything(each) && belongs(each)) {
            source.add(i);
        }
    }
    return source;
}

} // namespace

void Source::add(std::size_t position) {
    indicators.push_back(&table->indicators[position]);
    positions.push_back(position);
}

bool Source::isDepartmentWide() const {
    const std::u16string title = text::fold(table->title);
    const auto speaksOf = [&](std::u16string_view word) { return title.find(word) != std::u16string::npos; };
    return hasFunctions() || speaksOf(u"整体") || (speaksOf(u"部门") && table->project.empty());
}

std::vector<Source> sourcesOf(const IndicatorTable& table, const Heading& heading, std::int32_t index,
                              std::vector<finding::Finding>& findings) {
    std::vector<Source> sources;
    const auto& all = table.indicators;
    if (std::any_of(all.begin(), all.end(),
                    [](const Indicator& each) { return each.targetForm == table::TargetForm::graded; })) {
        // Carried over, the first of several thresholds would be another target.
        findings.push_back({u"form-graded", finding::Severity::error, index, {}, {}});
        return sources;
    }
    for (const std::u16string_view place : placesOf(table)) {
        sources.push_back(
            sourceOf(table, heading, [place](const Indicator& each) { return each.place == place; }));
        sources.back().place = place;
    }
    if (sources.empty()) {
        // Plans for several years stand left of what is due this year.
        const std::int32_t panel = lastPanelOf(table);
        if (panel > 0) {
            findings.push_back({u"form-last-panel", finding::Severity::info, index, {}, {}});
        }
        sources.push_back(
            sourceOf(table, heading, [panel](const Indicator& each) { return each.panel == panel; }));
    }
    std::erase_if(sources, [](const Source& source) { return source.indicators.empty(); });
    return sources;
}

} // namespace jixiao::forms
