// SPDX-License-Identifier: MPL-2.0
/// A profile's arithmetic for one number against one bound, as expressions of a spreadsheet.
#pragma once

#include "scoring/profile.hpp"
#include "target/target.hpp"

#include <optional>
#include <string>

namespace jixiao::submission {

/// One row: the target and the expressions of the actual and of the weight.
struct NativeRow {
    const target::Target& target; // a number, with the direction that was taken for it
    std::u16string actual;        // a cell that holds a number
    std::u16string weight;        // "" where only completion is wanted
    std::u16string unit;          // that an answer gives to a plain number: "", "%" or "1"
};

/// Points, or 需核实 where none follow. Nothing where the profile's rule cannot be said plainly.
std::optional<std::u16string> nativePoints(const NativeRow& row, const scoring::Profile& profile);

/// Completion as a text, 96.15%, "" where there is none.
std::optional<std::u16string> nativeCompletion(const NativeRow& row, const scoring::Profile& profile);

/// `exact` rounded as the profile says.
std::u16string nativeRound(const std::u16string& exact, const scoring::RoundingRule& rule);

} // namespace jixiao::submission
