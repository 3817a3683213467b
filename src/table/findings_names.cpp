// SPDX-License-Identifier: MPL-2.0
#include "language/language.hpp"
#include "table/findings.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace jixiao::table::findings {

namespace {

using View = std::u16string_view;

void aboutDuplicates(const IndicatorTable& table, Sink& sink) {
    std::unordered_map<std::u16string, std::int32_t> firstRow;
    std::int32_t function = -1;
    std::u16string key;
    for (const Indicator& indicator : table.indicators) {
        if (indicator.functionIndex != function) {
            function = indicator.functionIndex;
            firstRow.clear();
        }
        if (indicator.name.empty() || indicator.isParent) {
            continue;
        }
        key = text::fold(indicator.name);
        key += u'\t';
        key += text::fold(indicator.targetText);
        key += u'\t';
        key += indicator.place;
        key += static_cast<char16_t>(u'0' + indicator.panel % 0x1000);
        const auto [at, isNew] = firstRow.try_emplace(key, indicator.target.row);
        if (!isNew && at->second != indicator.target.row) {
            sink.add(u"duplicate-indicator", indicator.nameCell,
                     {indicator.name, language::number(at->second + 1)});
        }
    }
}

/// How names of indicators usually end.
constexpr View usualEndings = u"率数量度额次间限期性力况果效位人价值例级积费金本";
constexpr auto usualRatios = std::to_array<View>({u"占比", u"同比", u"环比", u"对比", u"之比", u"价比"});

bool endsUsually(View name) {
    return !name.empty() && (usualEndings.find(name.back()) != View::npos ||
                             std::any_of(usualRatios.begin(), usualRatios.end(),
                                         [name](View end) { return name.ends_with(end); }));
}

/// A name cannot end here in any sentence.
bool dangles(View name) {
    if (View(u"的和与及或、，,（(《“").find(name.back()) != View::npos) {
        return true;
    }
    const auto count = [name](View set) {
        return std::count_if(name.begin(), name.end(),
                             [set](char16_t c) { return set.find(c) != View::npos; });
    };
    return count(u"(（") > count(u")）");
}

constexpr std::size_t tail = 5;

/// Tails of names that other names carry on by a syllable or three: …符合相关政策规 beside
/// …符合相关政策规定比率.
std::unordered_set<View> carriedOn(const std::vector<View>& names) {
    std::unordered_set<View> tails, found;
    for (const View name : names) {
        if (name.size() >= tail) {
            tails.insert(name.substr(name.size() - tail));
        }
    }
    constexpr std::size_t longestRest = 4;
    for (const View name : names) {
        for (std::size_t rest = 1; rest <= longestRest && rest + tail <= name.size(); ++rest) {
            const View piece = name.substr(name.size() - rest - tail, tail);
            if (endsUsually(name) && tails.count(piece) > 0) {
                found.insert(piece);
            }
        }
    }
    return found;
}

void aboutCutNames(const IndicatorTable& table, Sink& sink) {
    std::vector<View> names;
    names.reserve(table.indicators.size());
    for (const Indicator& indicator : table.indicators) {
        names.emplace_back(indicator.name);
    }
    const std::unordered_set<View> tails = carriedOn(names);
    const auto isCarriedOn = [&](View name) {
        return name.size() >= tail && !endsUsually(name) && tails.count(name.substr(name.size() - tail)) > 0;
    };
    // Where the column was too narrow, what it cut has one length.
    std::unordered_map<std::size_t, std::size_t> cutAt;
    for (const View name : names) {
        if (isCarriedOn(name)) {
            ++cutAt[name.size()];
        }
    }
    constexpr std::size_t enough = 2, shortest = 12;
    for (const Indicator& indicator : table.indicators) {
        const View name = indicator.name;
        if (name.empty() || indicator.isParent) {
            continue;
        }
        const auto width = cutAt.find(name.size());
        const bool isClipped = width != cutAt.end() && width->second >= enough && name.size() >= shortest;
        if (dangles(name) || (!endsUsually(name) && (isCarriedOn(name) || isClipped))) {
            sink.add(u"name-cut-off", indicator.nameCell, {indicator.name});
        }
    }
}

void aboutSatisfaction(const IndicatorTable& table, Sink& sink) {
    for (const Indicator& indicator : table.indicators) {
        const bool elsewhere = indicator.level1 == View(u"效益指标") || indicator.level1 == View(u"产出指标");
        if (elsewhere && text::fold(indicator.name).find(u"满意度") != std::u16string::npos) {
            sink.add(u"satisfaction-under-social-benefit", indicator.nameCell,
                     {indicator.name, indicator.level2.empty() ? indicator.level1 : indicator.level2});
        }
    }
}

} // namespace

void aboutNames(const IndicatorTable& table, Sink& sink) {
    aboutDuplicates(table, sink);
    aboutCutNames(table, sink);
    aboutSatisfaction(table, sink);
}

} // namespace jixiao::table::findings
