// SPDX-License-Identifier: MPL-2.0
#include "paper/working_paper.hpp"

#include "paper/rows_sheet.hpp"

namespace jixiao::paper {

std::u16string titleOf(const table::IndicatorTable& table) {
    return table.title.empty() ? u"绩效表" : table.title;
}

WorkingPaper workingPaper(const Subject& subject, std::int32_t number, language::Language language) {
    return {rowsSheet(subject, number, language), totalsSheet(subject, number)};
}

} // namespace jixiao::paper
