// SPDX-License-Identifier: MPL-2.0
/// Tables of test data: tab-separated, UTF-8, lines that begin with # left out.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::test {

/// One line, by the names in the table's first line; a missing cell is "".
class TsvRow {
public:
    TsvRow(std::size_t line, std::map<std::string, std::u16string, std::less<>> cells)
        : line_(line), cells_(std::move(cells)) {}

    [[nodiscard]] std::size_t line() const { return line_; } // of the file, from 1
    /// Throws where the table has no such column.
    [[nodiscard]] const std::u16string& operator[](std::string_view column) const;

private:
    std::size_t line_;
    std::map<std::string, std::u16string, std::less<>> cells_;
};

/// A file of tests/data. Throws where it cannot be read.
std::vector<TsvRow> readTsv(const std::string& name);

} // namespace jixiao::test
