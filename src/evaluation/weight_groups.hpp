// SPDX-License-Identifier: MPL-2.0
/// The parts that the points of a table are divided among first.
#pragma once

#include "evaluation/weighting.hpp"

namespace jixiao::evaluation {

struct WeightGroups {
    std::vector<WeightGroup> groups;
    std::vector<std::size_t> groupOf; // of each claimant
    bool fixed = false;               // the shares are points that nobody may bend
};

/// Nothing where the form or the document has no such shares.
std::optional<WeightGroups> weightGroups(const WeightQuestion& question, WeightWay way, WeightShares shares);

/// The levels of a table as one text: 产出指标、效益指标.
std::u16string levelWords(const WeightQuestion& question);

} // namespace jixiao::evaluation
