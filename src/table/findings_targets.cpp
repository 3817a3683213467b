// SPDX-License-Identifier: MPL-2.0
#include "table/findings.hpp"

namespace jixiao::table::findings {

void aboutTargets(const IndicatorTable& table, Sink& sink) {
    for (const Indicator& indicator : table.indicators) {
        if (indicator.targetForm == TargetForm::formula) {
            sink.add(u"target-became-formula", indicator.target, {indicator.targetText});
        }
    }
}

} // namespace jixiao::table::findings
