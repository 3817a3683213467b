// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rollup/record.hpp"

#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

namespace jixiao::rollup_driver {

/// Lines that are on the disk as soon as they are added, by several threads.
class LineFile {
public:
    /// Goes on with what is there. Throws std::system_error where it cannot be written.
    explicit LineFile(const std::filesystem::path& path);
    ~LineFile();
    LineFile(const LineFile&) = delete;
    LineFile& operator=(const LineFile&) = delete;

    /// Throws std::system_error where the disk is full.
    void add(const std::string& line);

private:
    std::mutex mutex;
    int file = -1;
};

/// The records of every file of lines in a folder.
std::vector<rollup::FileRecord> read_records(const std::filesystem::path& folder);
/// The files themselves, part-1-of-2.jsonl and so on, by name; what else is there is left alone.
std::vector<std::filesystem::path> record_files(const std::filesystem::path& folder);

} // namespace jixiao::rollup_driver
