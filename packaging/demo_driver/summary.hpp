// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <org/jixiao/calc/EvaluationResult.hpp>
#include <org/jixiao/calc/IndicatorTable.hpp>

#include <string>

namespace jixiao::demo {

/// What Evaluate found on one sheet, in words: each table's indicators by core function and state, its total
/// where the form has weights, and the findings with their cells. `tables` are those of the sheet as
/// evaluated.
std::string summary(const std::string& sheet,
                    const css::uno::Sequence<org::jixiao::calc::IndicatorTable>& tables,
                    const org::jixiao::calc::EvaluationResult& result);

} // namespace jixiao::demo
