// SPDX-License-Identifier: MPL-2.0
/// The published tables of tests/data/tables: what was pasted, and what a careful person reads in it.
#pragma once

#include "table/grid_builder.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::published {

/// One field of one row, as expected or as read. Rows count from 1, as in the files.
struct Field {
    std::int32_t row = 0;
    std::int32_t panel = 0;
    std::u16string name; // "level1", "target" …
    std::u16string text;
    bool operator<(const Field& other) const;
};

/// An indicator as the careful person reads it.
struct Expected {
    std::int32_t row = 0;
    std::int32_t panel = 0;
    std::u16string level1, level2, name, target, actual, weight, score;
    std::u16string sign, value, unit; // the parts of the target
};

/// A block below one header.
struct Block {
    std::int32_t headerRow = 0; // 0: none
    std::vector<Expected> indicators;
};

struct Table {
    std::string file; // without ending
    std::u16string tsv;
    std::vector<Block> blocks;
    std::vector<Field> indicators;
    std::vector<Field> budget;
    std::set<std::int32_t> cutRows; // the source ends inside them; nothing is expected of them
};

/// Every table of the folder, in the order of their names.
std::vector<Table> all();

/// The table as a workbook has it: every cell below its heading, labels merged downwards. Nothing where the
/// header does not name the columns (clippings, graded and transposed forms).
std::optional<table::GridBuilder> straightened(const Table& table);

/// The fields of what was read, in the same words.
std::vector<Field> indicatorsOf(const std::vector<table::IndicatorTable>& tables);
std::vector<Field> budgetOf(const std::vector<table::IndicatorTable>& tables);

/// A difference as a line a person can read: file, row, field, expected, read.
struct Difference {
    std::string file;
    std::int32_t row = 0;
    std::int32_t panel = 0;
    std::u16string field;
    std::u16string expected;
    std::u16string read;

    [[nodiscard]] std::string line() const;
};

std::vector<Difference> compare(const Table& table, std::vector<Field> expected, std::vector<Field> read);

} // namespace jixiao::published
