// SPDX-License-Identifier: MPL-2.0
/// Units: converted inside one dimension, never across.
#pragma once

#include "number/decimal.hpp"

#include <cstdint>
#include <string_view>

namespace jixiao::target {

/// A unit as it was written and what it stands for. `written` points into the text that was read.
/// A unit nobody knows compares with itself only (dimension `unknown`, same `written`).
struct Unit {
    enum class Dimension : std::uint8_t { none, share, money, length, area, volume, mass, time, count, unknown };

    Dimension dimension = Dimension::none;
    std::u16string_view written; // "" where the text gave none
    std::int32_t kind = 0;       // inside `count`: 人 is not 人次
    number::Decimal factor{1, 0}; // how many base units: 万元 is 10000, % is 0.01

    [[nodiscard]] bool isPercent() const;
};

/// Reads a unit alone: "万元", "%", "人次". The empty text is the empty unit.
Unit readUnit(std::u16string_view text);

/// Whether numbers in the two units may be compared at all.
bool comparable(const Unit& a, const Unit& b);

} // namespace jixiao::target
