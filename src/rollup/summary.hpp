// SPDX-License-Identifier: MPL-2.0
/// The summary workbook of a folder (汇总表): its sheets as drafts.
#pragma once

#include "forms/sheet_draft.hpp"
#include "language/language.hpp"
#include "rollup/worklist.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace jixiao::rollup {

/// Four sheets: every table with its unit, budget, points and grade; the files that gave none, with the
/// reason; the findings; the opinions to return. Every file is in one of the first two, also those of
/// `missing`, which nobody has read yet. The headings are Chinese, as those of forms are; reasons and
/// opinions are in `language`.
std::vector<forms::SheetDraft> summarize(std::string_view folder, std::span<const FileRecord> records,
                                         std::span<const Source> missing, language::Language language);

/// The same in numbers.
struct Tally {
    std::size_t files = 0;
    std::size_t read = 0;
    std::size_t notRead = 0; // for a reason that is given
    std::size_t missing = 0; // nobody has read them yet
    std::size_t tables = 0;
    std::size_t final = 0; // tables whose every row is decided
};
Tally tally(std::span<const FileRecord> records, std::span<const Source> missing);

} // namespace jixiao::rollup
