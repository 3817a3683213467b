// SPDX-License-Identifier: MPL-2.0
#include "table/role.hpp"

#include <array>

namespace jixiao::table {

std::string_view name(Role role) {
    constexpr std::array<std::string_view, roleCount> names{
        "function",    "side",      "level1",     "level2",      "ordinal",     "name",
        "description", "valueType", "direction",  "operator",    "target",      "adjusted target",
        "unit",        "actual",    "completion", "weight",      "score",       "reason",
        "note",        "grade",     "progress",   "possibility", "groupWeight", "sequence",
        "amount",      "other",
    };
    return names[static_cast<std::size_t>(role)];
}

} // namespace jixiao::table
