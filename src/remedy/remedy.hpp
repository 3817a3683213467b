// SPDX-License-Identifier: MPL-2.0
/// What would cure a finding: cells that change, old and new. Nothing here changes anything.
#pragma once

#include "finding/finding.hpp"
#include "table/grid.hpp"
#include "table/indicator_table.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jixiao::remedy {

/// One cell made different.
struct CellEdit {
    table::CellAddress cell;
    std::u16string before; // as the cell shows it
    std::u16string after;  // as it will show, format left aside
    /// What is stored where it is a number; else `after` is stored as text, whatever it looks like.
    std::optional<double> number;

    bool operator==(const CellEdit&) const = default;
};

/// The cure of one finding, in the order of the sheet.
struct Remedy {
    finding::Finding finding;
    std::vector<CellEdit> edits;
    /// It follows from the sheet itself; else it is a guess, to be compared with the approved document.
    bool certain = true;
};

/// The remedy of a finding, where it has a safe one: every cell it would change is still as the finding saw
/// it, and none holds a formula of the user's. `tables` are those of the sheet.
std::optional<Remedy> remedyFor(const finding::Finding& finding,
                                std::span<const table::IndicatorTable> tables, const table::Grid& grid);

/// Every remedy of the tables' own findings, in their order.
std::vector<Remedy> remedies(std::span<const table::IndicatorTable> tables, const table::Grid& grid);

} // namespace jixiao::remedy
