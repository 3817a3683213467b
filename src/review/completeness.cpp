// SPDX-License-Identifier: MPL-2.0
// 完整性: is everything there that has to be.
#include "review/rule.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jixiao::review {

namespace {

using forms::Source;
using table::Indicator;
using Block = std::vector<const Indicator*>;

bool hasLevel1(const Block& block, std::u16string_view level1) {
    return std::any_of(block.begin(), block.end(),
                       [level1](const Indicator* each) { return each->level1 == level1; });
}

/// The form sorts its indicators in the national way at all; other evaluators have words of their own.
bool isNational(const Source& source) {
    return std::any_of(source.indicators.begin(), source.indicators.end(), [](const Indicator* each) {
        return each->level1 == u"产出指标" || each->level1 == u"效益指标";
    });
}

std::u16string functionOf(const Source& source, const Block& block) {
    const std::u16string_view whole = table::functionOf(*source.table, *block.front());
    constexpr std::size_t longest = 16;
    return whole.size() > longest ? std::u16string{whole.substr(0, longest)} + u"…" : std::u16string{whole};
}

void missingLevels(const Source& source, const Sink& sink) {
    if (!isNational(source)) {
        return;
    }
    for (const Block& block : blocksOf(source)) {
        for (const std::u16string_view level1 : {u"产出指标", u"效益指标", u"满意度指标"}) {
            if (hasLevel1(block, level1)) {
                continue;
            }
            if (source.hasFunctions()) {
                sink.add(u"review-level-missing-in-function", cellOf(*block.front()),
                         {functionOf(source, block), std::u16string{level1}});
            } else {
                sink.add(u"review-level-missing", {}, {std::u16string{level1}});
            }
        }
    }
}

bool isCost(const Indicator* each) {
    return each->level1 == u"成本指标" || each->level2.find(u"成本") != std::u16string::npos;
}

void noCost(const Source& source, const Sink& sink) {
    if (isNational(source) && std::none_of(source.indicators.begin(), source.indicators.end(), isCost)) {
        sink.add(u"review-no-cost", {});
    }
}

void outputHalf(const Source& source, const Sink& sink) {
    for (const Block& block : blocksOf(source)) {
        if (!hasLevel1(block, u"产出指标")) {
            continue;
        }
        for (const std::u16string_view level2 : {u"数量指标", u"质量指标", u"时效指标"}) {
            const bool there = std::any_of(block.begin(), block.end(), [level2](const Indicator* each) {
                return each->level2 == level2;
            });
            if (!there) {
                sink.add(u"review-output-half", cellOf(*block.front()), {std::u16string{level2}});
            }
        }
    }
}

void targetBlank(const Source& source, const Sink& sink) {
    for (const Indicator* each : source.indicators) {
        if (each->targetText.empty() && !each->isParent && each->target.exists()) {
            sink.add(u"review-target-blank", each->target, {each->name});
        }
    }
}

void noGoal(const Source& source, const Sink& sink) {
    if (source.heading.goal.empty()) {
        sink.add(u"review-no-goal", {});
    }
}

constexpr std::array<Rule, 5> all{{
    {Side::completeness, {u"财预〔2021〕101号", false}, noCost},
    {Side::completeness, {u"财预〔2021〕101号", false}, missingLevels},
    {Side::completeness, {u"财预〔2021〕101号", false}, outputHalf},
    {Side::completeness, {u"财预〔2015〕88号", false}, targetBlank},
    {Side::completeness, {u"财预〔2015〕88号", false}, noGoal},
}};

} // namespace

std::span<const Rule> completenessRules() {
    return all;
}

} // namespace jixiao::review
