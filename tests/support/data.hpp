// SPDX-License-Identifier: MPL-2.0
/// Files of tests/data.
#pragma once

#include "text/utf.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::support {

/// A file of tests/data, bytes as they are.
inline std::string readData(const std::filesystem::path& file) {
    const std::filesystem::path path = std::filesystem::path(JIXIAO_TEST_DATA) / file;
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::u16string readText(const std::filesystem::path& file) {
    return text::toUtf16(readData(file));
}

/// Lines without their line ends.
inline std::vector<std::u16string> lines(std::u16string_view text) {
    std::vector<std::u16string> all;
    while (!text.empty()) {
        const std::size_t end = text.find(u'\n');
        all.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::u16string_view::npos ? text.size() : end + 1);
    }
    return all;
}

/// Fields between tabs.
inline std::vector<std::u16string> fields(std::u16string_view line) {
    std::vector<std::u16string> all;
    for (;;) {
        const std::size_t tab = line.find(u'\t');
        all.emplace_back(line.substr(0, tab));
        if (tab == std::u16string_view::npos) {
            return all;
        }
        line.remove_prefix(tab + 1);
    }
}

} // namespace jixiao::support
