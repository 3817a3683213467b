// SPDX-License-Identifier: MPL-2.0
/// From an approved table to the year's other forms, as new sheets beside it.
#pragma once

#include "office/document.hpp"
#include "sheet/evaluator.hpp"

#include <cstdint>
#include <vector>

namespace jixiao::addin {

enum class FormKind : std::uint8_t { selfEvaluation, monitoring };

struct FormRequest {
    FormKind kind = FormKind::selfEvaluation;
    std::int32_t months = 7; // monitoring: January to this month
};

struct FormsMade {
    std::vector<SheetRef> sheets;           // in the order of the tables
    std::vector<finding::Finding> findings; // why nothing was made, or what a person should know
};

/// Makes a form for each table of targets of the sheet, each on a sheet of its own behind it, in one undo
/// step titled `title`. The sheet itself is not touched. Self-evaluation forms are evaluated at once, so that
/// their formulas are there.
FormsMade makeForms(const DocumentRef& document, const SheetRef& sheet, const FormRequest& request,
                    const EvaluationRules& rules, const rtl::OUString& title);

} // namespace jixiao::addin
