// SPDX-License-Identifier: MPL-2.0
/// Which scoring rules the formulas of ours in a sheet follow.
#pragma once

#include "office/document.hpp"
#include "scoring/profile.hpp"

#include <string>
#include <vector>

namespace jixiao::addin {

struct NamedRules {
    const scoring::Profile* profile = nullptr; // the first that is named, nothing where none is
    std::vector<std::u16string> unknown;       // ids that are named and not installed here
    bool hasFormulas = false; // there are formulas of ours; those that name none follow the default
};

NamedRules namedRules(const SheetRef& sheet, const std::vector<const scoring::Profile*>& all);

} // namespace jixiao::addin
