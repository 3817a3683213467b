// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/document.hpp"

#include <org/jixiao/calc/EvaluationResult.hpp>

#include <string>

namespace jixiao::test {

/// Where an evaluated sheet shows something else than what its evaluation says: the state of each row, the
/// total, and the sub-totals, which add up to it. A line for each; "" where they agree.
std::string disagreements(const Document& document, const org::jixiao::calc::EvaluationResult& result);

} // namespace jixiao::test
