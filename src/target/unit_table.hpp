// SPDX-License-Identifier: MPL-2.0
/// The units that have a meaning of their own, by the words tables use for them.
#pragma once

#include "target/unit.hpp"

#include <cstdint>
#include <string_view>

namespace jixiao::target {

/// Inside `Dimension::share`, `time` and `money`, kinds that do not convert into each other, or not by a
/// factor alone.
enum Kinds : std::uint16_t {
    plainKind = 0,
    percentagePoints = 1, // share: 提高5个百分点 is not 提高5%
    tenths = 2,           // share: 八成; converts, but no plain number is meant in percent
    foreignMoney = 1,     // money: 美元
    clockTime = 0,        // time: days and parts of them
    calendarTime = 1,     // time: months and years
    workingTime = 2,      // time: 工作日
};

/// One unit: how many base units it is, numerator × 10^exponent / denominator.
struct UnitWord {
    Measure measure;
    std::uint16_t numerator = 1;
    std::int8_t exponent = 0;
    std::uint16_t denominator = 1;
    bool ordinal = false; // 级, 期: behind a Chinese numeral it counts off (三级), it does not count
};

struct FoundUnit {
    UnitWord unit;
    std::size_t length = 0;
};

/// The longest unit the folded text begins with; length 0: none.
FoundUnit findUnit(std::u16string_view text);

} // namespace jixiao::target
