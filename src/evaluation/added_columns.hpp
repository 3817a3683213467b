// SPDX-License-Identifier: MPL-2.0
/// The columns that evaluation adds right of a table: what each is for, how it is headed and where it stands.
#pragma once

#include "evaluation/plan.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace jixiao::evaluation {

/// In the order they stand in from left to right.
enum class Added : std::uint8_t {
    actual,        // for a person to fill
    weight,        // what distributing weights wrote
    state,         // 达标情况
    completion,    // 完成率
    score,         // 得分
    choice,        // for a person to fill: the grade of a qualitative row
    band,          // the points that grade leaves open
    levelTotal,    // points of each level-1 block
    functionTotal, // points of each core function
};
inline constexpr std::size_t addedKinds = 9;

/// What the name of the column ends with, Jixiao_1_Actual. Files store it; it does not change.
std::u16string_view suffix(Added added);

/// How the column is headed. Part of the sheet, not of the user interface: the same in every language.
std::u16string_view heading(Added added);

/// Whether a text is a heading as it is written, alone or with a panel's place behind it.
bool isHeading(std::u16string_view text);

/// Where the added columns of one table stand.
class AddedColumns {
public:
    /// Columns that an earlier plan added to this panel of table `index` stay where they are.
    AddedColumns(std::span<const OwnedArea> owned, std::int32_t index, std::int32_t panel);

    /// Gives each of `kinds` (in the order of Added) a column: the one it has, else the next from `first`
    /// that no other one has. Columns of other kinds that were there before are dropped.
    void place(std::span<const Added> kinds, std::int32_t first);

    /// -1: not added.
    [[nodiscard]] std::int32_t operator[](Added added) const {
        return columns_[static_cast<std::size_t>(added)];
    }
    [[nodiscard]] bool has(Added added) const { return (*this)[added] >= 0; }

    /// Leftmost and rightmost, -1 where there are none.
    [[nodiscard]] std::int32_t first() const;
    [[nodiscard]] std::int32_t last() const;

private:
    [[nodiscard]] bool isUsed(std::int32_t column) const;

    std::array<std::int32_t, addedKinds> columns_;
};

/// The area of a column that an earlier plan added to a table (from 0).
std::optional<table::Area> addedArea(std::span<const OwnedArea> owned, std::int32_t index, Added added,
                                     std::int32_t panel = 0);

} // namespace jixiao::evaluation
