// SPDX-License-Identifier: MPL-2.0
/// 得分计算底稿: how every score of a table came about, for the auditor.
#pragma once

#include "forms/sheet_draft.hpp"
#include "language/language.hpp"
#include "paper/subject.hpp"
#include "paper/totals_sheet.hpp"

#include <cstdint>

namespace jixiao::paper {

struct WorkingPaper {
    forms::SheetDraft rows; // one line for each indicator
    TotalsSheet totals;     // by level and by core function
};

/// `number`: of the table on its sheet, from 1; the sheets of one table take each other's place when they are
/// made again. The headings are Chinese, as those of forms are; the explanations are in `language`.
WorkingPaper workingPaper(const Subject& subject, std::int32_t number, language::Language language);

} // namespace jixiao::paper
