// SPDX-License-Identifier: MPL-2.0
#include "sheet/left_out.hpp"

#include "evaluation/formulas.hpp"

#include <string>

namespace jixiao::addin {

namespace {

bool isFormOwned(const evaluation::OwnedArea& owned) {
    return owned.name.starts_with(std::u16string{evaluation::ownedPrefix} + u"Form_");
}

} // namespace

std::vector<LeftOut> leftOut(std::span<const evaluation::OwnedArea> owned,
                             std::span<const table::Area> frozen, Typed typed) {
    std::vector<LeftOut> areas;
    for (const table::Area& each : frozen) {
        areas.push_back({each});
    }
    for (const evaluation::OwnedArea& each : owned) {
        if (each.name != evaluation::printAreaName) {
            const bool inForm = isFormOwned(each);
            areas.push_back({each.area, inForm || typed == Typed::read, !inForm});
        }
    }
    return areas;
}

} // namespace jixiao::addin
