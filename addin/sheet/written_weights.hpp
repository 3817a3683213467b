// SPDX-License-Identifier: MPL-2.0
/// Which numbers an earlier distribution of weights wrote, so that they are told from those a person typed:
/// two names of the sheet for each run of cells. JixiaoWeights_1 refers to the cells and moves with them,
/// JixiaoWeights_1_Values holds the numbers as an array; both live through .ods, .xlsx and .xls. (Weights in
/// a form are plain numbers: formulas would tell ours as well, but do not belong into an official form.)
#pragma once

#include "evaluation/weighting.hpp"
#include "office/document.hpp"

#include <span>
#include <vector>

namespace jixiao::addin {

/// From the left and from above.
std::vector<evaluation::WrittenWeight> writtenWeights(const SheetRef& sheet);

/// Makes these the sheet's written weights: adds and removes names, touches no cell.
void setWrittenWeights(const SheetRef& sheet, std::vector<evaluation::WrittenWeight> weights);

} // namespace jixiao::addin
