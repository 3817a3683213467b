// SPDX-License-Identifier: MPL-2.0
#include "language/language.hpp"
#include "table/findings.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace jixiao::table::findings {

namespace {

using View = std::u16string_view;

/// Name and target of an indicator, folded: what makes two of them the same.
void keyOf(const Indicator& indicator, std::u16string& key, std::u16string& scratch) {
    text::foldInto(indicator.name, key);
    text::foldInto(indicator.targetText, scratch);
    key += u'\t';
    key += scratch;
    key += u'\t';
    key += indicator.place;
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

} // namespace

void Duplicates::see(const Indicator& one, Sink& sink) {
    if (one.functionIndex != function_ || one.group != group_) {
        function_ = one.functionIndex;
        group_ = one.group;
        first_.clear();
    }
    const bool hasWords = one.name.find_first_not_of(u"0123456789.-") != std::u16string::npos;
    if (!hasWords || one.isParent) {
        return;
    }
    keyOf(one, key_, scratch_);
    const std::size_t hash = std::hash<std::u16string>{}(key_) + static_cast<std::size_t>(one.panel);
    const auto [at, isNew] = first_.try_emplace(hash, &one);
    if (isNew || at->second->target.row == one.target.row) {
        return;
    }
    keyOf(*at->second, other_, scratch_);
    if (key_ == other_) {
        sink.add(u"duplicate-indicator", one.nameCell,
                 {one.name, language::number(at->second->target.row + 1)});
    }
}

Duplicates::Duplicates(const IndicatorTable& table) {
    // One allocation for a table without functions; with them, each function begins anew.
    first_.reserve(table.functions.empty() ? table.indicators.size() : 0);
}

CutNames::CutNames(const IndicatorTable& table) {
    // Tails of names that other names carry on by a syllable or three: …符合相关政策规 beside
    // …符合相关政策规定比率.
    boost::unordered_flat_set<View, std::hash<View>> tails;
    for (const Indicator& one : table.indicators) {
        const View name = one.name;
        if (name.size() >= tail && !endsUsually(name)) {
            tails.insert(name.substr(name.size() - tail));
        }
    }
    if (tails.empty()) {
        return;
    }
    constexpr std::size_t longestRest = 4;
    for (const Indicator& one : table.indicators) {
        const View name = one.name;
        for (std::size_t rest = 1; rest <= longestRest && rest + tail <= name.size(); ++rest) {
            const View piece = name.substr(name.size() - rest - tail, tail);
            if (endsUsually(name) && tails.contains(piece)) {
                tails_.insert(piece);
            }
        }
    }
    if (tails_.empty()) {
        return;
    }
    // Where the column was too narrow, what it cut has one length.
    for (const Indicator& one : table.indicators) {
        if (isCarriedOn(one.name)) {
            ++cutAt_[one.name.size()];
        }
    }
}

bool CutNames::isCarriedOn(std::u16string_view name) const {
    return name.size() >= tail && !endsUsually(name) && tails_.contains(name.substr(name.size() - tail));
}

void CutNames::see(const Indicator& one, Sink& sink) const {
    const View name = one.name;
    if (name.empty() || one.isParent) {
        return;
    }
    constexpr std::size_t enough = 2, shortest = 12;
    const auto width = cutAt_.find(name.size());
    const bool isClipped = width != cutAt_.end() && width->second >= enough && name.size() >= shortest;
    if (dangles(name) || (!endsUsually(name) && (isCarriedOn(name) || isClipped))) {
        sink.add(u"name-cut-off", one.nameCell, {one.name});
    }
}

void aboutSatisfaction(const Indicator& one, Sink& sink) {
    const bool elsewhere = (one.level1 == View(u"效益指标") || one.level1 == View(u"产出指标")) &&
                           (one.level2.empty() || one.level2.ends_with(u"指标")); // 项目效益 takes it in
    const bool speaks = one.name.find_first_of(u"满滿") != std::u16string::npos;
    if (elsewhere && speaks && text::fold(one.name).find(u"满意度") != std::u16string::npos) {
        sink.add(u"satisfaction-under-social-benefit", one.nameCell,
                 {one.name, one.level2.empty() ? one.level1 : one.level2});
    }
}

} // namespace jixiao::table::findings
