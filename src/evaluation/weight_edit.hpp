// SPDX-License-Identifier: MPL-2.0
/// What distributing weights writes, before anything is written.
#pragma once

#include "evaluation/plan.hpp"
#include "evaluation/weighting.hpp"

#include <optional>
#include <vector>

namespace jixiao::evaluation {

struct WeightEdit {
    std::vector<TextCell> headings;        // of added columns
    std::vector<WrittenWeight> numbers;    // into empty cells and over our own earlier numbers
    std::vector<table::Area> styled;       // runs of added columns
    std::vector<table::CellAddress> stale; // cells that hold a number of ours and get none now
    std::vector<OwnedArea> owned;          // all that is ours afterwards
    std::vector<WrittenWeight> written;    // every weight of ours afterwards
    std::optional<table::Area> printArea;  // as in Plan
};

} // namespace jixiao::evaluation
