// SPDX-License-Identifier: MPL-2.0
/// What a reviewer says of the tables of a sheet, and the sheet that says it.
#pragma once

#include "language/language.hpp"
#include "office/document.hpp"
#include "review/review.hpp"
#include "scoring/profile.hpp"

#include <string>
#include <vector>

namespace jixiao::addin {

struct SheetReview {
    std::vector<review::Opinion> opinions;
    std::u16string text;                    // numbered, for the returned file
    std::vector<finding::Finding> findings; // why nothing was reviewed or written
    SheetRef written;                       // the sheet that says it, where one was written
};

/// Changes nothing.
SheetReview reviewSheet(const SheetRef& sheet, const scoring::Profile& profile, language::Language language);

/// The same, and writes it on a sheet behind this one, in one undo step titled `title`.
SheetReview writeReview(const DocumentRef& document, const SheetRef& sheet, const scoring::Profile& profile,
                        language::Language language, const rtl::OUString& title);

} // namespace jixiao::addin
