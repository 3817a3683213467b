// SPDX-License-Identifier: MPL-2.0
/// A comparison as a sheet to print and send back.
#pragma once

#include "comparison/compare.hpp"
#include "forms/sheet_draft.hpp"

#include <string_view>

namespace jixiao::comparison {

/// The draft takes the place of the one made before. `approvedName` and `presentName` say what was compared.
forms::SheetDraft comparisonSheet(const Comparison& comparison, std::u16string_view approvedName,
                                  std::u16string_view presentName);

} // namespace jixiao::comparison
