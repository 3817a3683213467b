// SPDX-License-Identifier: MPL-2.0
#include "table/parents.hpp"

namespace jixiao::table {

void markParents(IndicatorTable& table) {
    auto& indicators = table.indicators;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const Indicator& head = indicators[i];
        if (head.weightText.empty() || !head.targetText.empty() || !head.actualText.empty()) {
            continue;
        }
        std::size_t end = i + 1;
        while (end < indicators.size() && indicators[end].weightText.empty() &&
               indicators[end].scoreText.empty() && !indicators[end].targetText.empty() &&
               indicators[end].level2 == head.level2 && indicators[end].functionIndex == head.functionIndex &&
               indicators[end].panel == head.panel) {
            indicators[end].isChild = true;
            ++end;
        }
        indicators[i].isParent = end > i + 1;
    }
}

} // namespace jixiao::table
