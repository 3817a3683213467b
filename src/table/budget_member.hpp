// SPDX-License-Identifier: MPL-2.0
/// Where the amounts of a budget row go: by its heading, or by its column.
#pragma once

#include "table/budget_words.hpp"
#include "table/indicator_table.hpp"
#include "table/layout.hpp"
#include "table/row.hpp"

#include <string>

namespace jixiao::table {

/// A text of a budget row and the cell it comes from.
struct Member {
    std::u16string BudgetRow::*text = nullptr;
    CellAddress BudgetRow::*cell = nullptr;
};

/// Which member a heading fills; nothing for headings of no interest.
Member memberOf(BudgetWord word);

/// The same through the layout's columns: amounts are told apart by their panel.
Member memberOf(const Column& column);

/// What a column below a heading of the funds block counts as.
Role roleOf(BudgetWord word);

/// Puts a cell's text where the member says, unless something is there already.
void fill(BudgetRow& row, const Member& member, const Token& token);

} // namespace jixiao::table
