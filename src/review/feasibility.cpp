// SPDX-License-Identifier: MPL-2.0
// 可行性: can the targets be reached, with this money and in this year.
#include "language/language.hpp"
#include "review/rule.hpp"
#include "target/target.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jixiao::review {

namespace {

using forms::Source;
using number::Decimal;
using number::Ratio;
using table::Indicator;
using target::Kind;
using target::Operator;
using target::Target;

void deadlineOutsideYear(const Source& source, const Sink& sink) {
    const std::int32_t year = source.table->year;
    for (const Indicator* each : source.indicators) {
        const Target target = target::readTarget(each->targetText);
        if (year > 0 && target.kind == Kind::date && target.date.last.year > 0 &&
            target.date.last.year != year) {
            sink.add(u"review-deadline-outside-year", each->target,
                     {each->name, each->targetText, language::number(year)});
        }
    }
}

/// More than all: 合格率 ≥105%. What grows may well be more than it was.
void moreThanAll(const Source& source, const Sink& sink) {
    constexpr auto partOf = std::to_array<std::u16string_view>(
        {u"合格率", u"完成率", u"覆盖率", u"到位率", u"及时率", u"达标率", u"满意度", u"准确率", u"知晓率",
         u"执行率", u"合规率", u"发放率", u"办结率"});
    for (const Indicator* each : source.indicators) {
        const Target target = target::readTarget(each->targetText);
        const std::u16string name = text::fold(each->name);
        const bool isPart = std::any_of(partOf.begin(), partOf.end(), [&](std::u16string_view word) {
            return name.find(word) != std::u16string::npos;
        });
        const bool isShare =
            target.kind == Kind::number && target.unit.dimension() == target::Dimension::share;
        if (isPart && isShare && target.comparison != Operator::atMost &&
            Ratio{target.value, target.divisor} * target.unit.factor > Ratio{Decimal{1, 0}}) {
            sink.add(u"review-more-than-all", each->target, {each->name, each->targetText});
        }
    }
}

/// Without amounts nobody can say whether they suffice.
void noBudget(const Source& source, const Sink& sink) {
    const auto& budget = source.table->budget;
    const bool hasAmount = std::any_of(budget.begin(), budget.end(), [](const table::BudgetRow& row) {
        return !row.initial.empty() || !row.revised.empty();
    });
    if (!hasAmount) {
        sink.add(u"review-no-budget", {});
    }
}

constexpr std::array<Rule, 3> all{{
    {Side::feasibility, {}, deadlineOutsideYear},
    {Side::feasibility, {}, moreThanAll},
    {Side::feasibility, {u"财预〔2015〕88号", false}, noBudget},
}};

} // namespace

std::span<const Rule> feasibilityRules() {
    return all;
}

} // namespace jixiao::review
