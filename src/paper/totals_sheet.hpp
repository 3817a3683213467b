// SPDX-License-Identifier: MPL-2.0
/// The points of a table added up by level and by core function, and what is to be drawn of them.
#pragma once

#include "forms/sheet_draft.hpp"
#include "paper/subject.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace jixiao::paper {

/// A table in the sheet's own cells that is to be drawn: labels in its first column, headings in its first
/// row.
struct Chart {
    table::Area data;
    table::CellAddress at; // its upper left corner
    std::u16string title;
};

struct TotalsSheet {
    forms::SheetDraft sheet;
    std::optional<Chart> chart; // none where nothing is scored
};

TotalsSheet totalsSheet(const Subject& subject, std::int32_t number);

} // namespace jixiao::paper
