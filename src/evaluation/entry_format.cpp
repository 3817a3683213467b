// SPDX-License-Identifier: MPL-2.0
#include "evaluation/entry_format.hpp"

namespace jixiao::evaluation {

std::u16string entryFormat(const target::Target& target) {
    if (target.kind == target::Kind::date) {
        return u"YYYY-MM-DD";
    }
    const bool numeric = target.kind == target::Kind::number || target.kind == target::Kind::range;
    const std::u16string& unit = target.unit.written;
    if (!numeric || unit.empty()) {
        return {};
    }
    if (unit == u"%") {
        return u"0.00%";
    }
    // Only what a format code can quote; 倍 and the like would change the number's meaning as little.
    return unit.find(u'"') == std::u16string::npos ? u"General\"" + unit + u'"' : std::u16string{};
}

} // namespace jixiao::evaluation
