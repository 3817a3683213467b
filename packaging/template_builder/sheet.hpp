// SPDX-License-Identifier: MPL-2.0
/// The one sheet of a template, as its file says it.
#pragma once

#include "evaluation/plan.hpp"
#include "forms/sheet_draft.hpp"
#include "scoring/profile.hpp"
#include "source.hpp"

#include <set>
#include <string>
#include <vector>

namespace jixiao::templates {

struct SheetCell {
    table::Area area;
    forms::Content content;
    std::u16string style;  // name of a cell style
    std::u16string format; // number format code, "": the style's
    bool open = false;     // for a person to fill, though the sheet is protected
};

struct Sheet {
    std::u16string title; // of the document
    std::u16string description;
    std::vector<SheetCell> cells; // they do not overlap
    forms::SheetDraft draft;      // everything but the cells
    std::vector<evaluation::OwnedArea> names;
    std::set<std::int32_t> newPages; // rows that begin a page
};

/// The form as the office would leave it: evaluated where it is a self-evaluation, protected, with remarks
/// below what is printed. Throws std::runtime_error where our own recogniser would not take it as it is
/// meant.
Sheet sheetOf(const TemplateSource& source, const forms::SheetDraft& draft, const scoring::Profile& profile);

} // namespace jixiao::templates
