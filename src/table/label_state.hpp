// SPDX-License-Identifier: MPL-2.0
/// Levels carried down from row to row, and repaired by the taxonomy.
#pragma once

#include "table/row.hpp"
#include "table/taxonomy.hpp"

#include <cstdint>
#include <string>

namespace jixiao::table {

/// The levels of one row as they are reported.
struct Levels {
    std::u16string level1;
    std::u16string level2;
    Level1 known = Level1::none; // level 1 in the taxonomy
    std::uint8_t rank = 0;       // of level 2 under its parent; 0: not in the taxonomy
    bool level1Inferred = false;
    bool level2Inferred = false;
    bool misspelt = false; // a label of the row was recognised in spite of a slip
};

/// Labels stand on the first row of their block only. This keeps what stands, takes what comes, and tells the
/// levels of the row at hand: level 2 as it stands; level 1 as it stands unless level 2 belongs elsewhere in
/// the taxonomy (社会效益指标 below 产出指标 is a benefit whose own label was lost).
class LabelState {
public:
    /// A new core function: nothing carries over.
    void reset();

    /// A label in the column of level 1 or of level 2. What the label says counts before where it stands.
    void takeLevel1(const Token& token);
    void takeLevel2(const Token& token);

    [[nodiscard]] Levels levels() const;

private:
    std::u16string level1_;
    Level1 level1Known_ = Level1::none;
    std::u16string level2_;
    Label level2Label_;
};

} // namespace jixiao::table
