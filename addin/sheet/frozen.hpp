// SPDX-License-Identifier: MPL-2.0
/// Which of our cells were turned into values: kept with the sheet as named texts, Jixiao_1_State_Frozen_1.
#pragma once

#include "evaluation/plan.hpp"
#include "office/document.hpp"

#include <span>
#include <string>
#include <vector>

namespace jixiao::addin {

/// What `area`, a column, holds: a fingerprint for each cell, "" for empty ones, formulas and errors.
std::vector<std::u16string> fingerprintsIn(const SheetRef& sheet, const table::Area& area);

/// Runs of cells that were turned into values and hold them still. What was typed over one since is not ours,
/// and where rows were put in or taken out of a column nothing of it is.
std::vector<table::Area> frozenAreas(const SheetRef& sheet, std::span<const evaluation::OwnedArea> owned);

/// Keeps the fingerprints of an owned area's cells, in the place of earlier ones.
void keepFrozen(const SheetRef& sheet, const evaluation::OwnedArea& owned,
                std::span<const std::u16string> fingerprints);

/// From now on no cell is known as turned into a value.
void forgetFrozen(const SheetRef& sheet);

} // namespace jixiao::addin
