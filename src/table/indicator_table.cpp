// SPDX-License-Identifier: MPL-2.0
#include "table/indicator_table.hpp"

namespace jixiao::table {

std::u16string_view functionOf(const IndicatorTable& table, const Indicator& indicator) {
    const auto index = static_cast<std::size_t>(indicator.functionIndex);
    return index >= 1 && index <= table.functions.size() ? std::u16string_view(table.functions[index - 1])
                                                         : std::u16string_view{};
}

std::u16string_view name(Stage stage) {
    switch (stage) {
    case Stage::target:
        return u"target";
    case Stage::monitoring:
        return u"monitoring";
    case Stage::selfEvaluation:
        return u"selfevaluation";
    }
    return {};
}

} // namespace jixiao::table
