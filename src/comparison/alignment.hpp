// SPDX-License-Identifier: MPL-2.0
/// Which indicator of one table is which of another one.
#pragma once

#include "forms/source.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace jixiao::comparison {

/// An indicator with what it is recognised by, folded.
struct Entry {
    const forms::Source* source = nullptr;
    const table::Indicator* indicator = nullptr;
    std::size_t function = 0; // functions that are the same in both tables have the same number; 0: none
    std::u16string place;
    std::u16string level1;
    std::u16string level2;
    std::u16string name;
    std::u16string target;
};

/// A core function of one side or both, as it is worded there; "" where that side has none like it.
struct FunctionPair {
    std::u16string approved;
    std::u16string present;
};

struct Alignment {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::vector<Entry> approved;
    std::vector<Entry> present;
    std::vector<std::size_t> presentOf;  // of each approved one, none where it was removed
    std::vector<std::size_t> approvedOf; // the other way round
    std::vector<FunctionPair> functions; // number 1 first
};

/// First what agrees in everything, then in ever less; names that were reworded by their likeness last.
Alignment align(std::span<const forms::Source> approved, std::span<const forms::Source> present);

} // namespace jixiao::comparison
