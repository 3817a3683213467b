// SPDX-License-Identifier: MPL-2.0
/// Dates as tables write them: with or without a year, a day or a beginning.
#pragma once

#include <cstdint>

namespace jixiao::target {

/// A day, or a whole month or year. What the text does not say is 0.
struct Date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;
    bool operator==(const Date&) const = default;
};

/// 2021.1.1-12.31; a single date or a deadline has no `first`.
struct Period {
    Date first;
    Date last;
    bool operator==(const Period&) const = default;
};

} // namespace jixiao::target
