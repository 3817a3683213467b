// SPDX-License-Identifier: MPL-2.0
/// Curing findings on a sheet: read what can be cured, write what was chosen.
#pragma once

#include "office/document.hpp"
#include "remedy/remedy.hpp"

#include <optional>
#include <span>
#include <vector>

namespace jixiao::addin {

/// What would cure the findings of the tables on a sheet. Changes nothing.
std::vector<remedy::Remedy> remediesOf(const SheetRef& sheet);

struct Cured {
    std::int32_t changed = 0;                // cells
    std::optional<finding::Finding> blocked; // what kept it from writing
};

/// Makes those of the edits that the sheet, as it is now, would still be offered; in one undo step titled
/// `title`, or in none where nothing can or need be written. Formats stay; a text stays text, also one that
/// begins with '='.
Cured applyEdits(const DocumentRef& document, const SheetRef& sheet, std::span<const remedy::CellEdit> edits,
                 const rtl::OUString& title);

} // namespace jixiao::addin
