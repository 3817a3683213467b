// SPDX-License-Identifier: MPL-2.0
/// Units: converted inside one dimension, never across.
#pragma once

#include "number/ratio.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace jixiao::target {

enum class Dimension : std::uint8_t {
    none,
    share,
    money,
    length,
    area,
    volume,
    mass,
    time,
    storage,
    energy,
    count,
    unknown
};

/// What one factor of a unit measures. Two of them agree when both fields do: 人 and 人次 are both counts,
/// of different kinds; 吨 and 公斤 are the same kind of mass.
struct Measure {
    Dimension dimension = Dimension::none;
    std::uint16_t kind = 0;
    bool operator==(const Measure&) const = default;
};

/// A unit as it was written and what it stands for. A unit nobody knows compares with itself only.
struct Unit {
    std::u16string written;     // "" where the text gave none; 百分比 is written "%"
    std::u16string unknownName; // what tells an unknown unit from others: 粒 for 万粒; else ""
    Measure of;                 // 万元: money
    std::array<Measure, 2> per; // 元/人·月: persons and time; in a fixed order
    number::Ratio factor{
        number::Decimal{1, 0}}; // how many base units: 万元 is 10000, % is 0.01, 亩 is 2000/3 ㎡

    [[nodiscard]] Dimension dimension() const { return of.dimension; }
    [[nodiscard]] bool isNone() const { return written.empty(); }
    /// %, and 比例 (a share written without a sign): a plain number against it can be meant two ways.
    [[nodiscard]] bool isPercent() const;
};

/// Reads a unit alone: "万元", "%", "人次", "1" (a share as a plain number). The empty text is the empty
/// unit. Never fails: what nobody knows has the dimension `unknown`.
Unit readUnit(std::u16string_view text);

/// Whether numbers in the two units may be compared at all.
bool comparable(const Unit& a, const Unit& b);

/// `value` in unit `from` as a number in unit `to`; the two are comparable.
/// Where days meet months, a year is 365 days and 12 months and a month 30 days (the twelfth has the
/// remaining 35): our convention, so that 30天 is a month and 365天 both a year and 12 months.
number::Ratio convert(const number::Ratio& value, const Unit& from, const Unit& to);

} // namespace jixiao::target
