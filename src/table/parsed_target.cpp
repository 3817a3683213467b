// SPDX-License-Identifier: MPL-2.0
#include "table/parsed_target.hpp"

#include "target/target.hpp"

namespace jixiao::table {

void parseTarget(Indicator& indicator) {
    if (indicator.targetForm == TargetForm::graded) {
        indicator.kind = target::Kind::multi;
        return;
    }
    const target::Target target = target::readTarget(indicator.targetText);
    indicator.kind = target.kind;
    indicator.comparison = target.comparison;
    if (target.hasValue) {
        indicator.value = target.value.text();
    }
    indicator.unit = target.unit.written;
}

} // namespace jixiao::table
