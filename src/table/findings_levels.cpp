// SPDX-License-Identifier: MPL-2.0
#include "language/language.hpp"
#include "table/findings.hpp"

#include <map>
#include <tuple>

namespace jixiao::table::findings {

namespace {

/// The first indicator of a run that shares what was inferred.
bool beginsRun(const IndicatorTable& table, std::size_t i, bool Indicator::*inferred,
               std::u16string Indicator::*level) {
    const Indicator& here = table.indicators[i];
    if (!(here.*inferred)) {
        return false;
    }
    if (i == 0) {
        return true;
    }
    const Indicator& above = table.indicators[i - 1];
    return !(above.*inferred) || above.*level != here.*level || above.functionIndex != here.functionIndex;
}

void aboutNumbering(const IndicatorTable& table, Sink& sink) {
    // The last number seen in each level 2 of each function and panel.
    using Key = std::tuple<std::int32_t, std::u16string_view, std::u16string_view, std::u16string_view>;
    std::map<Key, std::int32_t> last;
    std::int32_t function = -1;
    for (const Indicator& indicator : table.indicators) {
        if (indicator.functionIndex != function) {
            function = indicator.functionIndex;
            last.clear();
        }
        if (indicator.ordinal == 0) {
            continue;
        }
        std::int32_t& before =
            last[Key{indicator.panel, indicator.place, indicator.level1, indicator.level2}];
        const std::u16string number = language::number(indicator.ordinal);
        if (before == 0 && indicator.ordinal > 1) {
            sink.add(u"numbering-starts-late", indicator.nameCell, {number});
        } else if (indicator.ordinal > before + 1) {
            sink.add(u"numbering-gap", indicator.nameCell, {language::number(before), number});
        } else if (before > 0 && indicator.ordinal == 1) {
            sink.add(u"numbering-restarts", indicator.nameCell, {language::number(before)});
        } else if (indicator.ordinal <= before) {
            sink.add(u"numbering-repeats", indicator.nameCell, {number});
        }
        before = indicator.ordinal;
    }
}

} // namespace

void aboutLevels(const IndicatorTable& table, Sink& sink) {
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const Indicator& indicator = table.indicators[i];
        if (indicator.level1.empty() && indicator.level2.empty()) {
            continue;
        }
        if (beginsRun(table, i, &Indicator::level1Inferred, &Indicator::level1)) {
            sink.add(u"level1-inferred", indicator.nameCell, {indicator.level1, indicator.level2});
        }
        if (beginsRun(table, i, &Indicator::level2Inferred, &Indicator::level2)) {
            sink.add(u"level2-inferred", indicator.nameCell, {indicator.level2});
        }
    }
    aboutNumbering(table, sink);
}

} // namespace jixiao::table::findings
