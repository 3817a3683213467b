// SPDX-License-Identifier: MPL-2.0
/// Writes tables of tab-separated text as inputs of the fuzzer over grids: seed_grids FOLDER TABLE.tsv …
/// Long tables are cut: the fuzzer joins pieces by itself, and small inputs run quickly.
#include "fuzz/grid_bytes.hpp"
#include "text/utf.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <span>

using namespace jixiao;

namespace {

constexpr std::size_t longest = 24; // rows

std::vector<std::vector<std::u16string>> rowsOf(const std::filesystem::path& file) {
    std::vector<std::vector<std::u16string>> rows;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#")) {
            continue;
        }
        std::vector<std::u16string> cells;
        for (std::size_t begin = 0; begin <= line.size();) {
            const std::size_t end = std::min(line.find('\t', begin), line.size());
            cells.push_back(text::toUtf16(line.substr(begin, end - begin)));
            begin = end + 1;
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace

int main(int count, char** arguments) {
    const std::span<char*> all(arguments, static_cast<std::size_t>(count));
    if (all.size() < 3) {
        std::cerr << "seed_grids FOLDER TABLE.tsv ...\n";
        return 2;
    }
    for (const char* const file : all.subspan(2)) {
        const auto rows = rowsOf(file);
        for (std::size_t first = 0; first < rows.size(); first += longest) {
            const auto last =
                rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), first + longest));
            const std::string bytes =
                fuzz::bytesOf({rows.begin() + static_cast<std::ptrdiff_t>(first), last});
            const auto name = std::filesystem::path(file).stem().string() + "-" + std::to_string(first);
            std::ofstream(std::filesystem::path(all[1]) / name, std::ios::binary) << bytes;
        }
    }
    return 0;
}
