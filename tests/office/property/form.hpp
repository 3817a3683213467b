// SPDX-License-Identifier: MPL-2.0
/// A sheet that does not exist yet: what a person has put into its cells, and how they look.
#pragma once

#include "property/dice.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace jixiao::test {

struct Content {
    enum class Kind { text, number, formula };
    Kind kind = Kind::text;
    std::string text; ///< also of a formula, `=` included
    double number = 0;
};

inline Content text(std::string words) {
    return {Content::Kind::text, std::move(words), 0};
}
inline Content number(double value) {
    return {Content::Kind::number, {}, value};
}
inline Content formula(std::string words) {
    return {Content::Kind::formula, std::move(words), 0};
}

/// First and last row and column, from 0, all included.
struct Block {
    int first_row;
    int first_column;
    int last_row;
    int last_column;
};

struct Form {
    using Place = std::pair<int, int>; ///< row, column

    enum class Look { background, bold, border, percent, two_digits, date, style, unlocked, list, wrapped };

    std::map<Place, Content> cells;
    std::vector<Block> merges;
    std::vector<std::pair<Block, Look>> looks;
    std::vector<std::pair<Place, std::string>> comments;
    std::vector<int> hidden_rows;
    std::vector<int> hidden_columns;
    std::vector<Block> filters; ///< rows whose first cell is empty are filtered away
    std::vector<Block> print_areas;
    std::vector<Block> names;
    std::vector<Place> entries; ///< empty cells where a person would type an actual or a score
    std::vector<Block> tables;

    [[nodiscard]] int last_row() const;
    [[nodiscard]] int last_column() const;
};

/// One to three tables of some layout somewhere on a sheet, with all that people add to such sheets.
Form random_form(Dice& dice);

/// What happens to tables on their way: lost, cut, shifted and foreign cells.
void damage(Form& form, Dice& dice);

} // namespace jixiao::test
