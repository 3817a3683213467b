// SPDX-License-Identifier: MPL-2.0
#include "finding/finding.hpp"

namespace jixiao::finding {

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
