// SPDX-License-Identifier: MPL-2.0
#include "number/ratio.hpp"
#include "table/findings.hpp"
#include "target/actual.hpp"
#include "target/target.hpp"

#include <algorithm>

namespace jixiao::table::findings {

namespace {

using target::ActualKind;
using target::Operator;

/// Far over a target set too low: 130 %, where some provinces ask for a reason (scoring rules: guangxi,
/// platform).
bool isFarOver(const target::Target& target, const target::Actual& actual) {
    const bool upwards = target.comparison == Operator::atLeast || target.comparison == Operator::moreThan ||
                         target.comparison == Operator::none;
    if (!upwards || actual.otherReading || target.value.isZero() || target.value.isNegative()) {
        return false;
    }
    return actual.value > number::Ratio(target.value * number::Decimal(13, -1), target.divisor);
}

} // namespace

void aboutActual(const Indicator& one, const target::Target& target, Sink& sink) {
    if (one.actualText.empty() || one.kind != target::Kind::number) {
        return;
    }
    const target::Actual actual = target::readActual(target, {one.actualText, std::nullopt}, {});
    switch (actual.kind) {
    case ActualKind::words:
        sink.add(u"actual-is-words", one.actual, {one.actualText, one.targetText});
        break;
    case ActualKind::unreadable:
        sink.add(actual.obstacle == target::Obstacle::unitsDiffer ? u"actual-unit-differs"
                                                                  : u"actual-unreadable",
                 one.actual, {one.actualText, one.targetText});
        break;
    case ActualKind::number:
        // A cost far above its target is no achievement.
        if (one.level2.find(u"成本") == std::u16string::npos && isFarOver(target, actual)) {
            sink.add(u"far-over-target", one.actual, {one.actualText, one.targetText});
        }
        break;
    default:
        break;
    }
}

} // namespace jixiao::table::findings
