// SPDX-License-Identifier: MPL-2.0
/// Two sheets, one of them the approved one: what differs, and the sheet that says so.
#pragma once

#include "comparison/compare.hpp"
#include "finding/finding.hpp"
#include "office/document.hpp"
#include "scoring/profile.hpp"

#include <vector>

namespace jixiao::addin {

struct SheetComparison {
    comparison::Comparison comparison;
    std::vector<finding::Finding> findings; // why nothing was compared or written
    SheetRef written;                       // the sheet that says it, where one was written
};

/// Changes nothing.
SheetComparison compareSheets(const SheetRef& approved, const SheetRef& present,
                              const scoring::Profile& profile);

/// The same, and writes it on a sheet behind the present one, in one undo step titled `title`.
SheetComparison writeComparison(const SheetRef& approved, const DocumentRef& document,
                                const SheetRef& present, const scoring::Profile& profile,
                                const rtl::OUString& title);

/// The other sheets of the document that hold a table, those of targets first.
std::vector<SheetRef> approvedCandidates(const DocumentRef& document, const SheetRef& present,
                                         const scoring::Profile& profile);

/// The first sheet of a document that holds a table, nothing where none does.
SheetRef firstTableSheet(const DocumentRef& document, const scoring::Profile& profile);

} // namespace jixiao::addin
