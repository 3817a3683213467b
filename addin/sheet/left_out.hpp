// SPDX-License-Identifier: MPL-2.0
/// The form as issued: what of a sheet is ours is left out of reading.
#pragma once

#include "evaluation/plan.hpp"
#include "sheet/reader.hpp"

#include <span>
#include <vector>

namespace jixiao::addin {

/// What a person typed into columns of ours.
enum class Typed { leftOut, read };

/// In cells of the form only formulas are ours; columns of ours are left out as a whole, or all but what was
/// typed into them. Formulas that were turned into values are ours still.
std::vector<LeftOut> leftOut(std::span<const evaluation::OwnedArea> owned,
                             std::span<const table::Area> frozen, Typed typed);

} // namespace jixiao::addin
