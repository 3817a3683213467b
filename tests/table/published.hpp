// SPDX-License-Identifier: MPL-2.0
/// The published tables of tests/data/tables: what was pasted, and what a careful person reads in it.
#pragma once

#include "table/indicator_table.hpp"

#include <cstdint>
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

struct Table {
    std::string file; // without ending
    std::u16string tsv;
    std::vector<Field> indicators;
    std::vector<Field> budget;
    std::set<std::int32_t> cutRows; // the source ends inside them; nothing is expected of them
};

/// Every table of the folder, in the order of their names.
std::vector<Table> all();

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
