// SPDX-License-Identifier: MPL-2.0
/// The forms of tests/data/layouts: sheets in a notation that shows their merged cells, and what is read in
/// them.
///
/// `| ` parts cells, `<` and `^` are covered by the cell at the left or above, `\n` is a line break in a
/// cell. After `----` comes the reading; after `---- pasted` another one for that arrangement, where what the
/// paste has lost cannot be known. `#` begins a remark.
#pragma once

#include "table/grid_builder.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace jixiao::layouts {

/// How a sheet arrives.
enum class Arrangement : std::uint8_t {
    merged,   // the workbook itself
    straight, // the same without its merges: covered cells are empty
    spanned,  // pasted: cells below a merge are gone, those right of its head are empty
    pasted,   // pasted: all covered cells are gone
};
inline constexpr Arrangement arrangements[] = {Arrangement::merged, Arrangement::straight,
                                               Arrangement::spanned, Arrangement::pasted};
std::string name(Arrangement arrangement);

struct Case {
    std::string name;
    std::vector<std::vector<std::u16string>> cells;
    std::map<std::string, std::string> readings; // by arrangement; "" for all others
};

/// Every case of every file, in order.
std::vector<Case> all();

table::GridBuilder arranged(const Case& one, Arrangement arrangement);

/// What was read, as text: of each table a line with title, stage, department, project, year and header row,
/// then `$` budget rows, indicators, and `=` the total row.
std::string reading(const std::vector<table::IndicatorTable>& tables);

} // namespace jixiao::layouts
