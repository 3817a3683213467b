// SPDX-License-Identifier: MPL-2.0
// 适当性: are the targets definite, measurable, and such that they can be missed.
#include "language/language.hpp"
#include "review/rule.hpp"
#include "target/target.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace jixiao::review {

namespace {

using forms::Source;
using number::Decimal;
using number::Ratio;
using table::Indicator;
using target::Kind;
using target::Operator;
using target::Target;

bool isShare(const Target& target) {
    return target.unit.dimension() == target::Dimension::share;
}

/// The number in base units: 100% is 1.
Ratio inBase(const Target& target) {
    return Ratio{target.value, target.divisor} * target.unit.factor;
}

bool isWhole(const Target& target) {
    return target.kind == Kind::number && isShare(target) && inBase(target) == Ratio{Decimal{1, 0}} &&
           target.comparison != Operator::atMost && target.comparison != Operator::lessThan;
}

/// Half of a table's targets are 100 %: that much of it says only that nothing is to go wrong.
void allHundred(const Source& source, const Sink& sink) {
    std::size_t whole = 0;
    std::size_t numbers = 0;
    const Indicator* first = nullptr;
    for (const Indicator* each : source.indicators) {
        const Target target = target::readTarget(each->targetText);
        numbers += target.kind == Kind::number ? 1U : 0U;
        if (isWhole(target)) {
            ++whole;
            first = first == nullptr ? each : first;
        }
    }
    constexpr std::size_t few = 3;
    constexpr std::size_t third = 3;
    if (whole >= few && whole * third >= numbers) {
        sink.add(u"review-all-hundred", first->target,
                 {language::number(static_cast<long long>(numbers)),
                  language::number(static_cast<long long>(whole))});
    }
}

/// ≥12个月 in a form for one year: over when the year is.
void yearLong(const Source& source, const Sink& sink) {
    const target::Unit month = target::readUnit(u"月");
    for (const Indicator* each : source.indicators) {
        const Target target = target::readTarget(each->targetText);
        if (target.kind != Kind::number || target.unit.dimension() != target::Dimension::time ||
            !comparable(target.unit, month) || each->name.find(u"期限") == std::u16string::npos) {
            continue;
        }
        const Ratio months = convert(Ratio{target.value, target.divisor}, target.unit, month);
        constexpr int year = 12;
        if (months >= Ratio{Decimal{year, 0}} && target.comparison != Operator::atMost) {
            sink.add(u"review-year-long", each->target, {each->name, each->targetText});
        }
    }
}

/// ≥0 and ≤100%: always so.
void alwaysMet(const Source& source, const Sink& sink) {
    for (const Indicator* each : source.indicators) {
        const Target target = target::readTarget(each->targetText);
        if (target.kind != Kind::number) {
            continue;
        }
        const bool fromNothing = target.comparison == Operator::atLeast && target.value.isZero();
        const bool upToAll = target.comparison == Operator::atMost && isShare(target) &&
                             inBase(target) == Ratio{Decimal{1, 0}};
        if (fromNothing || upToAll) {
            sink.add(u"review-always-met", each->target, {each->name, each->targetText});
        }
    }
}

/// Words where a number could stand, by the graded words that documents allow: told once for a table.
void wordsForNumbers(const Source& source, const Sink& sink) {
    std::size_t words = 0;
    const Indicator* first = nullptr;
    for (const Indicator* each : source.indicators) {
        const bool isOutput = each->level1 == u"产出指标";
        if (each->kind == Kind::qualitative && isOutput) {
            ++words;
            first = first == nullptr ? each : first;
        }
    }
    if (words > 0) {
        sink.add(u"review-words-for-numbers", first->target,
                 {language::number(static_cast<long long>(words)), first->name, first->targetText});
    }
}

void noUnit(const Source& source, const Sink& sink) {
    for (const Indicator* each : source.indicators) {
        const Target target = target::readTarget(each->targetText);
        if (target.kind == Kind::number && target.unit.isNone()) {
            sink.add(u"review-no-unit", each->target, {each->name, each->targetText});
        }
    }
}

void noOperator(const Source& source, const Sink& sink) {
    for (const Indicator* each : source.indicators) {
        const Target target = target::readTarget(each->targetText);
        if (target.kind == Kind::number && target.comparison == Operator::none) {
            sink.add(u"review-no-operator", each->target, {each->name, each->targetText});
        }
    }
}

/// The same name and target twice, in whatever function or level.
void twice(const Source& source, const Sink& sink) {
    std::map<std::pair<std::u16string, std::u16string>, const Indicator*> first;
    for (const Indicator* each : source.indicators) {
        const std::u16string name = text::fold(each->name);
        if (name.empty() || each->isParent) {
            continue;
        }
        const auto [at, isNew] = first.try_emplace({name, text::fold(each->targetText)}, each);
        if (!isNew && at->second->target.row != each->target.row) {
            sink.add(u"review-twice", cellOf(*each),
                     {each->name, language::number(at->second->target.row + 1)});
        }
    }
}

/// 预算执行进度 as an indicator: budget execution is scored in a row of its own.
void executionAgain(const Source& source, const Sink& sink) {
    constexpr auto words = std::to_array<std::u16string_view>({u"预算执行", u"资金执行率", u"支出进度"});
    for (const Indicator* each : source.indicators) {
        const std::u16string name = text::fold(each->name);
        if (std::any_of(words.begin(), words.end(),
                        [&](std::u16string_view word) { return name.find(word) != std::u16string::npos; })) {
            sink.add(u"review-execution-again", cellOf(*each), {each->name});
        }
    }
}

constexpr std::array<Rule, 8> all{{
    {Side::suitability, {}, allHundred},
    {Side::suitability, {}, yearLong},
    {Side::suitability, {}, alwaysMet},
    {Side::suitability, {u"财预〔2015〕88号", false}, wordsForNumbers},
    {Side::suitability, {u"财预〔2015〕88号", false}, noUnit},
    {Side::suitability, {}, noOperator},
    {Side::suitability, {}, twice},
    {Side::suitability, {u"财预〔2020〕10号", false}, executionAgain},
}};

} // namespace

std::span<const Rule> suitabilityRules() {
    return all;
}

} // namespace jixiao::review
