// SPDX-License-Identifier: MPL-2.0
/// The cures there are: one function for each finding that has one.
#pragma once

#include "remedy/remedy.hpp"

#include <string_view>
#include <vector>

namespace jixiao::remedy {

/// What a cure looks at.
struct Case {
    const finding::Finding& finding;
    const table::IndicatorTable& table;
    const table::Grid& grid;
    const table::Indicator* indicator; // whose name stands in the finding's cell; nothing where none does
};

struct Cure {
    std::u16string_view code; // of the finding
    bool certain;             // see Remedy::certain
    /// No edits where the sheet is not as the cure expects it.
    std::vector<CellEdit> (*edits)(const Case& about);
};

/// The cure for a finding, or nothing.
const Cure* cureFor(std::u16string_view code);

} // namespace jixiao::remedy
