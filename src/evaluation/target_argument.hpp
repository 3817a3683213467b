// SPDX-License-Identifier: MPL-2.0
/// How a formula refers to the target of its row, and what it gets by that.
#pragma once

#include "evaluation/plan.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace jixiao::evaluation {

/// One target, twice: as the formula says it, and as the function receives it.
struct TargetArgument {
    std::u16string expression; // with RowFormula::rowMark for the row
    std::u16string text;       // what it gives; unused where `parts` or `number` are set
    std::vector<target::Part> parts;
    std::optional<double> number;

    [[nodiscard]] target::Target read() const;
};

/// What the form leaves unsaid in a target, and the argument says in its place.
struct Unsaid {
    target::Operator direction = target::Operator::none; // put before a target that has no sign
    std::int32_t year = 0;                               // of the table, for a date without one; 0: unknown
};

/// A reference wherever one says the same as the author wrote, else the text itself, quoted.
TargetArgument targetArgument(const table::Indicator& indicator, const Unsaid& unsaid,
                              const table::Grid& grid);

} // namespace jixiao::evaluation
