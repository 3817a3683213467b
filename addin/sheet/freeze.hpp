// SPDX-License-Identifier: MPL-2.0
/// Results that anybody's office shows: our formulas become the values they give.
#pragma once

#include "office/document.hpp"

namespace jixiao::addin {

enum class Freezing { nothingThere, refused, done };

/// Turns every formula of ours on the sheet into its value, in one undo step titled `title`. A cell that
/// shows an error keeps its formula. The values stay known as ours: Remove takes them away, Evaluate makes
/// them live.
Freezing freezeValues(const DocumentRef& document, const SheetRef& sheet, const rtl::OUString& title);

/// Whether any sheet of the document holds formulas of ours.
bool hasLiveFormulas(const DocumentRef& document);

} // namespace jixiao::addin
