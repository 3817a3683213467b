// SPDX-License-Identifier: MPL-2.0
/// What is wrong or doubtful in a table. Each question is a function of its own, in the files findings_*.cpp.
#pragma once

#include "table/indicator_table.hpp"

#include <cstdint>

namespace jixiao::table {

/// Adds every finding of a table; `index` is its place on the sheet.
void findProblems(IndicatorTable& table, std::int32_t index);

namespace findings {

/// Gathers findings of one table.
class Sink {
public:
    Sink(IndicatorTable& table, std::int32_t index) : table_(&table), index_(index) {}

    void add(std::u16string_view code, CellAddress cell, std::vector<std::u16string> arguments = {});

private:
    IndicatorTable* table_;
    std::int32_t index_;
};

/// Numbering, levels: what was inferred and what does not follow.
void aboutLevels(const IndicatorTable& table, Sink& sink);
/// Names: duplicates, cut off, satisfaction in the wrong place.
void aboutNames(const IndicatorTable& table, Sink& sink);
/// Targets: became formulas, cannot be read.
void aboutTargets(const IndicatorTable& table, Sink& sink);

} // namespace findings

} // namespace jixiao::table
