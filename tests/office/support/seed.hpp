// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace jixiao::test {

/// tests/data/seed: a department-wide table as it was pasted, and what a careful person reads out of it.
struct SeedRow {
    int line; ///< of the file, from 1
    int function;
    std::string level1;
    std::string level2;
    bool level2_inferred;
    std::string name;
    std::string target;
};
std::vector<SeedRow> seed_rows();
/// Whole texts of its core functions, in order.
std::vector<std::string> seed_functions();

std::filesystem::path seed_text();
/// A copy of the pasted text further down and to the right; as `.tsv`, `.csv` or `.html` by the name's
/// suffix.
std::filesystem::path seed_written_as(const std::string& name, int rows_down = 0, int columns_right = 0);

/// The example workbook, the same table with its merged cells.
std::filesystem::path example();

} // namespace jixiao::test
