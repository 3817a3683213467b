// SPDX-License-Identifier: MPL-2.0
/// Finding dates, deadlines and periods in a text.
#pragma once

#include "target/date.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace jixiao::target {

struct FoundPeriod {
    Period period;
    std::size_t end = 0;      // in the folded text
    bool deadline = false;    // 前, 底前, 之前, 内, 止
    bool after = false;       // 起, 以后
    bool bareCount = false;   // 12月, 二季度 with nothing behind it: may be twelve months
    bool decimalLike = false; // 2021.12, which may be a number
    bool yearOnly = false;
};

/// Whether a look at the next few characters leaves a period possible there.
bool mayBeginPeriod(std::u16string_view text, std::size_t begin);

/// A date, deadline or period at this place of a folded text. Dates that do not exist (2月30日) are none.
std::optional<FoundPeriod> scanPeriod(std::u16string_view text, std::size_t begin);

} // namespace jixiao::target
