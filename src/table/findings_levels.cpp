// SPDX-License-Identifier: MPL-2.0
#include "language/language.hpp"
#include "table/findings.hpp"

namespace jixiao::table::findings {

namespace {

/// The first indicator of a run that shares what was inferred.
bool beginsRun(const Indicator* above, const Indicator& here, bool Indicator::*inferred,
               std::u16string Indicator::*level) {
    return here.*inferred && (above == nullptr || !(above->*inferred) || above->*level != here.*level ||
                              above->functionIndex != here.functionIndex);
}

} // namespace

void Levels::see(const Indicator& one, Sink& sink) {
    if (above_ != nullptr && (above_->functionIndex != one.functionIndex || above_->group != one.group)) {
        last_.clear();
    }
    if (!one.level1.empty() || !one.level2.empty()) {
        if (beginsRun(above_, one, &Indicator::level1Inferred, &Indicator::level1)) {
            const bool both = one.level2.empty();
            sink.add(both ? u"labels-missing" : u"level1-inferred", one.nameCell, {one.level1, one.level2});
        }
        if (one.levelMisspelt) {
            sink.add(u"label-misspelt", one.nameCell, {one.level2});
        }
        if (beginsRun(above_, one, &Indicator::level2Inferred, &Indicator::level2)) {
            sink.add(u"level2-inferred", one.nameCell, {one.level2});
        }
    }
    if (one.ordinal > 0) {
        seeNumber(one, sink);
    }
    above_ = &one;
}

void Levels::seeNumber(const Indicator& one, Sink& sink) {
    std::int32_t& before = last_[Key{one.panel, one.place, one.level1, one.level2}];
    const std::u16string number = language::number(one.ordinal);
    const bool goesOn = above_ != nullptr && one.ordinal == above_->ordinal + 1; // counted through the levels
    if (before == 0 && one.ordinal > 1 && goesOn) {
        before = one.ordinal;
        return;
    }
    if (before == 0 && one.ordinal > 1) {
        sink.add(u"numbering-starts-late", one.nameCell, {number});
    } else if (one.ordinal > before + 1) {
        sink.add(u"numbering-gap", one.nameCell, {language::number(before), number});
    } else if (before > 0 && one.ordinal == 1) {
        sink.add(u"numbering-restarts", one.nameCell, {language::number(before)});
    } else if (one.ordinal <= before) {
        sink.add(u"numbering-repeats", one.nameCell, {number});
    }
    before = one.ordinal;
}

} // namespace jixiao::table::findings
