// SPDX-License-Identifier: MPL-2.0
/// Budget execution (预算执行率): executed ÷ budget, scored as a row of its own.
#pragma once

#include "number/ratio.hpp"
#include "scoring/profile.hpp"
#include "target/target.hpp"

#include <optional>

namespace jixiao::scoring {

struct Execution {
    std::optional<number::Ratio> rate;     // rounded as the profile says; absent where the budget is 0
    std::optional<number::Decimal> points; // 0…weight; absent where the profile does not score a budget of 0
    bool reasonRequired = false;
};

/// Amounts in the same unit, neither negative; a negative amount or weight gives neither rate nor points.
Execution execution(const number::Decimal& budget, const number::Decimal& executed,
                    const number::Decimal& weight, const Profile& profile);

/// The same of cells: numbers, or texts with a unit of money (64.8万元). Nothing where they cannot be compared.
std::optional<Execution> execution(const target::Part& budget, const target::Part& executed,
                                   const number::Decimal& weight, const Profile& profile);

} // namespace jixiao::scoring
