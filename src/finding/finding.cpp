// SPDX-License-Identifier: MPL-2.0
#include "finding/finding.hpp"

namespace jixiao::finding {

bool isToldWith(const Finding& finding, std::int32_t table) {
    return finding.table == table || (finding.table < 0 && table == 0);
}

std::u16string_view name(Severity severity) {
    switch (severity) {
    case Severity::error:
        return u"error";
    case Severity::warning:
        return u"warning";
    case Severity::info:
        return u"info";
    }
    return {};
}

} // namespace jixiao::finding
