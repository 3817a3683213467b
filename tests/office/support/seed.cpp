// SPDX-License-Identifier: MPL-2.0
#include "support/seed.hpp"

#include "support/session.hpp"

#include <boost/property_tree/xml_parser.hpp>

#include <fstream>
#include <sstream>

namespace jixiao::test {
namespace {

std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, '\t');) {
        cells.push_back(cell);
    }
    return cells;
}

std::string escaped(std::string_view text) {
    return boost::property_tree::xml_parser::encode_char_entities(std::string{text});
}

std::string as_html(const std::vector<std::vector<std::string>>& rows) {
    std::string result = "<html><head><meta charset=\"utf-8\"></head><body><table>\n";
    for (const auto& row : rows) {
        result += "<tr>";
        for (const std::string& cell : row) {
            result += "<td>" + escaped(cell) + "</td>";
        }
        result += row.empty() ? "<td></td></tr>\n" : "</tr>\n";
    }
    return result + "</table></body></html>\n";
}

std::string as_text(const std::vector<std::vector<std::string>>& rows, char separator) {
    std::string result;
    for (const auto& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            result += (column == 0 ? "" : std::string(1, separator)) + row[column];
        }
        result += '\n';
    }
    return result;
}

} // namespace

std::vector<SeedRow> seed_rows() {
    std::ifstream file(data() / "seed" / "expected.tsv");
    std::string line;
    std::getline(file, line); // the header: row function level1 level2 level2_inferred ordinal name target
    std::vector<SeedRow> rows;
    while (std::getline(file, line)) {
        const auto cell = split(line);
        rows.push_back({std::stoi(cell.at(0)), std::stoi(cell.at(1)), cell.at(2), cell.at(3),
                        cell.at(4) == "true", cell.at(6), cell.at(7)});
    }
    return rows;
}

std::vector<std::string> seed_functions() {
    std::ifstream file(data() / "seed" / "functions.txt");
    std::vector<std::string> texts;
    for (std::string line; std::getline(file, line);) {
        texts.push_back(line);
    }
    return texts;
}

std::filesystem::path seed_text() {
    return data() / "seed" / "seed.tsv";
}

std::filesystem::path seed_written_as(const std::string& name, int rows_down, int columns_right) {
    std::vector<std::vector<std::string>> rows(static_cast<std::size_t>(rows_down));
    std::ifstream seed(seed_text());
    for (std::string line; std::getline(seed, line);) {
        rows.push_back(split(line));
        if (!rows.back().empty()) {
            rows.back().insert(rows.back().begin(), static_cast<std::size_t>(columns_right), "");
        }
    }
    std::filesystem::path file = scratch() / name;
    std::ofstream out(file);
    if (file.extension() == ".html") {
        out << as_html(rows);
    } else {
        out << as_text(rows, file.extension() == ".csv" ? ',' : '\t');
    }
    return file;
}

std::filesystem::path example() {
    return source_root() / "packaging" / "example" / "批复表.fods";
}

} // namespace jixiao::test
