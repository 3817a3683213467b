// SPDX-License-Identifier: MPL-2.0
/// Findings that a person has looked at and set aside with a reason, and how they are known again.
#pragma once

#include "finding/finding.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jixiao::overview {

/// `cell` is where the finding stood when the sheet was read; it moves with the sheet's cells.
struct Ignored {
    std::u16string code;
    std::uint32_t digest = 0; // of what the finding said
    table::CellAddress cell;
    std::u16string reason;

    bool operator==(const Ignored&) const = default;
};

/// Changes when what the finding says changes, so that a new problem in an old place is said again; rows that
/// it names do not count, since they move.
std::uint32_t digest(const finding::Finding& finding);

/// The cell that stands for a finding: its own, or the first of its table where it is about the whole table.
/// None for one about no table: that cannot be set aside.
table::CellAddress anchor(const finding::Finding& finding, std::span<const table::IndicatorTable> tables);

/// The entry that sets this finding aside, or nothing.
const Ignored* ignoredBy(const finding::Finding& finding, std::span<const table::IndicatorTable> tables,
                         std::span<const Ignored> all);

/// An entry as one text, "target-doubtful 1a2b3c4d 批复原文如此", and back; a text that is none gives
/// nothing. A reason is cut at `longestReason`: .xls holds no longer texts in a name.
std::u16string kept(const Ignored& ignored);
std::optional<Ignored> readKept(std::u16string_view text);
inline constexpr std::size_t longestReason = 120;

} // namespace jixiao::overview
