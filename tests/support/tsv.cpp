// SPDX-License-Identifier: MPL-2.0
#include "support/tsv.hpp"

#include "text/utf.hpp"

#include <boost/algorithm/string/split.hpp>

#include <fstream>
#include <stdexcept>

namespace jixiao::test {

namespace {

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells;
    boost::algorithm::split(cells, line, [](char c) { return c == '\t'; });
    return cells;
}

} // namespace

const std::u16string& TsvRow::operator[](std::string_view column) const {
    const auto at = cells_.find(column);
    if (at == cells_.end()) {
        throw std::out_of_range("no column " + std::string(column));
    }
    return at->second;
}

std::vector<TsvRow> readTsv(const std::string& name) {
    std::ifstream file(std::string(JIXIAO_TEST_DATA) + '/' + name);
    if (!file) {
        throw std::runtime_error("cannot read " + name);
    }
    std::vector<TsvRow> rows;
    std::vector<std::string> columns;
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const std::vector<std::string> cells = cellsOf(line);
        if (columns.empty()) {
            columns = cells;
            continue;
        }
        std::map<std::string, std::u16string, std::less<>> row;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            row[columns[i]] = i < cells.size() ? text::toUtf16(cells[i]) : std::u16string();
        }
        rows.emplace_back(number, std::move(row));
    }
    return rows;
}

} // namespace jixiao::test
