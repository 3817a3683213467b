// SPDX-License-Identifier: MPL-2.0
/// One formula down a run of rows, in time that grows with their number and in few undo actions.
#pragma once

#include "evaluation/plan.hpp"
#include "office/document.hpp"

#include <functional>

namespace jixiao::addin {

class NumberFormats;

/// Told the last row that was written; false ends the filling there.
using GoOn = std::function<bool(std::int32_t)>;

/// Writes the run's formulas, some thousand at a time. Cells of the form keep their format; ours get the
/// style of their part. False where it was ended.
bool fillFormulas(const SheetRef& sheet, const evaluation::FormulaRun& run, NumberFormats& formats,
                  const GoOn& goOn);

} // namespace jixiao::addin
