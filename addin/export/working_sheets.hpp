// SPDX-License-Identifier: MPL-2.0
/// The sheets an accountant works with and nobody else is meant to read: review, working paper, totals,
/// comparison.
#pragma once

#include "office/document.hpp"

#include <vector>

namespace jixiao::addin {

struct WorkingSheets {
    std::vector<rtl::OUString> removed; // names
    std::vector<rtl::OUString> kept;    // formulas of other sheets read them
};

/// Takes the working sheets out of a copy; all of them stay where there is nothing else.
WorkingSheets removeWorkingSheets(const DocumentRef& copy);

} // namespace jixiao::addin
