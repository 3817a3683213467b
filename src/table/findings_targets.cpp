// SPDX-License-Identifier: MPL-2.0
#include "table/findings.hpp"
#include "table/sense.hpp"
#include "target/target.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <string>

namespace jixiao::table::findings {

namespace {

using View = std::u16string_view;
using target::Kind;
using target::Operator;

/// 受益人口(≥**人): what the form prints for somebody to fill in.
bool holdsTemplate(View name) {
    const std::size_t sign = name.find_first_of(u"≥≤≧≦＞＜><");
    return sign != View::npos && name.find_first_of(u"*＊×_", sign) != View::npos;
}

void aboutUnit(const Indicator& one, const target::Target& target, Sink& sink) {
    if (one.unitContradicts) {
        sink.add(u"unit-contradicts-value", one.target, {one.targetText});
        return;
    }
    if (target.kind != Kind::number || target.unit.isNone()) {
        return;
    }
    const bool isShare = target.unit.dimension() == target::Dimension::share;
    switch (measuredBy(one.name)) {
    case Measured::share:
        if (!isShare && target.unit.dimension() != target::Dimension::unknown) {
            sink.add(u"unit-mismatch", one.target, {one.name, one.targetText});
        }
        break;
    case Measured::count:
        if (isShare) {
            sink.add(u"unit-mismatch", one.target, {one.name, one.targetText});
        }
        break;
    case Measured::unknown:
        break;
    }
}

void aboutSense(const Indicator& one, Sink& sink) {
    const bool bindsBelow = one.comparison == Operator::atLeast || one.comparison == Operator::moreThan;
    const bool bindsAbove = one.comparison == Operator::atMost || one.comparison == Operator::lessThan;
    if (!bindsBelow && !bindsAbove) {
        return;
    }
    const Sense sense = senseOf(one);
    if ((bindsBelow && sense == Sense::lessIsBetter) || (bindsAbove && sense == Sense::moreIsBetter)) {
        sink.add(u"operator-against-sense", one.target, {one.name, one.targetText});
    }
}

/// 290%, 工5%, 二100%: with the operator that the first sign may have been.
std::u16string undamaged(View text) {
    return (text.front() == u'二' ? u"＝" : u"≥") + std::u16string(text.substr(1));
}

/// 1万册次: behind the number stands a short word nobody knows; a unit, not a scar.
bool endsInWord(View text) {
    constexpr std::size_t longest = 4;
    const std::size_t digit = text.find_last_of(u"0123456789０１２３４５６７８９");
    const View rest = digit == View::npos ? View{} : text.substr(digit + 1);
    constexpr char16_t firstIdeograph = 0x4E00, lastIdeograph = 0x9FFF;
    return !rest.empty() && rest.size() <= longest && std::all_of(rest.begin(), rest.end(), [](char16_t c) {
        return c >= firstIdeograph && c <= lastIdeograph;
    });
}

void aboutReading(const Indicator& one, const target::Target& target, Sink& sink) {
    const bool counted = one.quantitative || one.level2 == View(u"数量指标");
    if (target.kind == Kind::none && !one.targetText.empty()) {
        const bool isUnit = !target.unit.isNone();
        sink.add(isUnit ? u"target-unit-only" : u"target-blank", one.target, {one.targetText});
    } else if (target.kind == Kind::qualitative && counted) {
        sink.add(u"target-without-number", one.target, {one.name, one.targetText});
    }
    if (target.doubt == target::Doubt::maybeOperator) {
        sink.add(u"target-operator-damaged", one.target, {one.targetText, undamaged(one.targetText)});
    } else if (target.doubt == target::Doubt::leadingZeros ||
               (target.doubt == target::Doubt::strayText && target.kind == Kind::number &&
                !endsInWord(one.targetText))) {
        sink.add(u"target-doubtful", one.target, {one.targetText});
    }
}

/// How the target arrived in the sheet.
void aboutArrival(const Indicator& one, Sink& sink) {
    const bool isDate = one.targetFormat == NumberFormat::date || one.targetFormat == NumberFormat::time ||
                        one.targetFormat == NumberFormat::dateTime;
    if (one.targetForm == TargetForm::formula) {
        sink.add(u"target-became-formula", one.target, {one.targetText, one.targetShown});
    } else if (one.targetForm == TargetForm::inName) {
        sink.add(u"target-in-name", one.nameCell, {one.targetText});
    } else if (one.targetForm == TargetForm::number && isDate) {
        sink.add(u"target-became-date", one.target, {one.targetText});
    }
}

} // namespace

void aboutTarget(const Indicator& one, const target::Target& target, bool hasTargets, Sink& sink) {
    aboutArrival(one, sink);
    if (holdsTemplate(one.name)) {
        sink.add(u"template-in-name", one.nameCell, {one.name});
    }
    if (one.isParent || one.targetForm == TargetForm::graded) {
        return;
    }
    if (!one.targetText.empty()) {
        aboutReading(one, target, sink);
        aboutUnit(one, target, sink);
        aboutSense(one, sink);
    } else if (hasTargets && !one.name.empty()) {
        sink.add(u"target-missing", one.target.exists() ? one.target : one.nameCell, {one.name});
    }
}

} // namespace jixiao::table::findings
