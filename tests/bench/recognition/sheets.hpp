// SPDX-License-Identifier: MPL-2.0
/// Sheets of any length for the recogniser.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace jixiao::bench {

enum class Kind : std::uint8_t {
    oneTable,   // one form with all the rows: labels written once, as merged cells leave them
    manyTables, // forms of twelve rows under each other, each with title, header and total
    pasted,     // one form whose rows have lost the cells that merges covered
    foreign,    // amounts and words, no form at all
    wordy,      // no form either, but every cell speaks of indicators
};
inline constexpr Kind kinds[] = {Kind::oneTable, Kind::manyTables, Kind::pasted, Kind::foreign, Kind::wordy};

std::string name(Kind kind);

/// The cells of a row, from the left; empty texts are empty cells.
std::vector<std::u16string> cellsOf(Kind kind, std::int32_t row);

} // namespace jixiao::bench
