// SPDX-License-Identifier: MPL-2.0
/// Finding one date: 2021年12月31日, 2021.12, 12月, 第三季度.
#pragma once

#include "target/date.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace jixiao::target {

struct SingleDate {
    Date date;
    std::size_t end = 0;
    bool bareCount = false;
    bool lone = false;  // a number that only the other end of a period can explain
    int firstMonth = 0; // of a named part of the year
};

/// One date. `year` is that of the period's beginning, for an end that does not repeat it; else 0.
std::optional<SingleDate> scanSingleDate(std::u16string_view text, std::size_t begin, int year);

} // namespace jixiao::target
