// SPDX-License-Identifier: MPL-2.0
/// The working paper of a sheet's tables, as new sheets behind it, and the paragraphs of their report.
#pragma once

#include "language/language.hpp"
#include "sheet/evaluator.hpp"

#include <string>
#include <vector>

namespace jixiao::addin {

struct PaperWritten {
    std::vector<SheetRef> sheets;           // two for each table: its lines, then its totals
    std::vector<finding::Finding> findings; // why there are none
};

/// In one undo step titled `title`; the sheets of an earlier working paper are replaced.
PaperWritten writeWorkingPaper(const DocumentRef& document, const SheetRef& sheet,
                               const EvaluationRules& rules, language::Language language,
                               const rtl::OUString& title);

/// The paragraphs for the written report, of every table of the sheet; "" where there is none. Changes
/// nothing.
std::u16string reportOf(const SheetRef& sheet, const EvaluationRules& rules, language::Language language);

} // namespace jixiao::addin
