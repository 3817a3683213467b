// SPDX-License-Identifier: MPL-2.0
/// 与批复核对: what a form says otherwise than the approved table.
#pragma once

#include "forms/source.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::comparison {

enum class Kind : std::uint8_t {
    removed,  // approved, and no longer there
    added,    // never approved
    moved,    // under another core function or level
    name,     // reworded
    target,   // another target
    spelling, // the same target, written otherwise: no change in meaning
    weight,   // another weight than the approved one
    function, // a core function was reworded
};

/// "removed" …: the words of the public contract.
std::u16string_view name(Kind kind);

/// One change, with what both sides say and where.
struct Change {
    Kind kind = Kind::target;
    std::u16string indicator; // its name; of a function its text
    std::u16string where;     // function and levels, as approved where it was
    std::u16string approved;
    std::u16string present;
    table::CellAddress approvedCell; // none where that side has no such cell
    table::CellAddress presentCell;
};

struct Comparison {
    std::vector<Change> changes; // in the order of the approved table, what was added last
    std::size_t approved = 0;    // indicators on each side
    std::size_t present = 0;

    [[nodiscard]] std::size_t count(Kind kind) const;
    /// Nothing but spelling differs.
    [[nodiscard]] bool agrees() const { return changes.size() == count(Kind::spelling); }
};

Comparison compare(std::span<const forms::Source> approved, std::span<const forms::Source> present);

} // namespace jixiao::comparison
