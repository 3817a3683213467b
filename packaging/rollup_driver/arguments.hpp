// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rollup/worklist.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace jixiao::rollup_driver {

/// What the command line asks for.
struct Arguments {
    std::filesystem::path package;      ///< the extension
    std::filesystem::path folder;       ///< of workbooks
    std::filesystem::path records;      ///< folder of the lines
    std::filesystem::path summary;      ///< .xlsx .xls .ods
    rollup::Part part;                  ///< of the folder's files
    std::size_t jobs = 1;               ///< offices side by side
    bool resume = false;                ///< what is recorded is not read again
    bool merge = false;                 ///< only the summary of what is recorded
    std::chrono::seconds patience{120}; ///< for one file, before its office is ended
    std::string language = "zh-CN";     ///< of findings and reasons
    std::string profile;                ///< of scoring, "": the default
};

extern const char* const usage;

/// Nothing, and why in `problem`, where the command line cannot be understood.
std::optional<Arguments> read_arguments(const std::vector<std::string>& words, std::string& problem);

} // namespace jixiao::rollup_driver
