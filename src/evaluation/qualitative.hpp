// SPDX-License-Identifier: MPL-2.0
/// Rows that only a person can score: the grades to choose from, and the points each grade leaves open.
#pragma once

#include "evaluation/plan.hpp"
#include "scoring/profile.hpp"

#include <string>
#include <vector>

namespace jixiao::evaluation {

/// The grades' words as the profile's document has them, best first.
std::vector<std::u16string> gradeWords(const scoring::Profile& profile);

/// "8–10分" once one of the cells in `choices` names a grade, the first of them first, else all that is open,
/// "0–10分". `weight` is an expression.
RowFormula bandFormula(const scoring::Profile& profile, const std::vector<std::u16string>& choices,
                       const std::u16string& weight);

} // namespace jixiao::evaluation
