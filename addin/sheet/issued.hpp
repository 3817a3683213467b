// SPDX-License-Identifier: MPL-2.0
/// A sheet turned back into the form as it was issued, with its results in it. For copies that are handed in:
/// what stood beside the form is gone, and there is no way back.
#pragma once

#include "sheet/evaluator.hpp"

#include <cstdint>

namespace jixiao::addin {

enum class HandedIn : std::uint8_t { values, formulas };

struct Issued {
    std::int32_t formulas = 0; // cells that any office computes
    std::int32_t values = 0;   // cells that hold a result as it was
};

/// Turns the results in the form's own cells into values, or into plain formulas where these give the same;
/// takes away our columns with all they hold, and our names.
Issued makeIssued(const DocumentRef& copy, const SheetRef& sheet, const EvaluationRules& rules,
                  HandedIn what);

/// Takes our cell styles out of the document. Cells that had one get the default style.
void removeStyles(const DocumentRef& copy);

} // namespace jixiao::addin
