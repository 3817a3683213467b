// SPDX-License-Identifier: MPL-2.0
/// One row scored under a shipped profile, as one line of text.
#pragma once

#include "scoring/judgement.hpp"

#include <string>
#include <string_view>

namespace jixiao::test {

/// What a cell holds: a text or a number.
struct Cell {
    std::u16string_view text;
    std::optional<double> number;

    Cell(const char16_t* written) : text(written) {} // NOLINT(google-explicit-constructor): reads as a cell
    Cell(std::u16string_view written) : text(written) {}   // NOLINT(google-explicit-constructor)
    Cell(const std::u16string& written) : text(written) {} // NOLINT(google-explicit-constructor)
    Cell(double value) : number(value) {}                  // NOLINT(google-explicit-constructor)
    Cell(int value)
        : number(value) {} // NOLINT(google-explicit-constructor): a literal 0 is a number, not a pointer
};

scoring::Judgement judged(Cell target, Cell actual, std::u16string_view profile = scoring::defaultProfileId,
                          std::u16string_view unit = u"", scoring::Level level = scoring::Level::unknown);

/// "met 1.04 10": state, completion to four places, points of a weight of 10; "-" for what there is none of.
/// Behind them the reason code and "flagged" where they apply.
std::u16string scored(Cell target, Cell actual, std::u16string_view profile = scoring::defaultProfileId,
                      std::u16string_view unit = u"", scoring::Level level = scoring::Level::unknown);

} // namespace jixiao::test
