// SPDX-License-Identifier: MPL-2.0
/// Which files are still to be read, by whom, and how long that may take.
#pragma once

#include "rollup/record.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::rollup {

/// A file of the folder.
struct Source {
    std::u16string file; // path inside the folder, with '/'
    std::int64_t size = 0;
    std::int64_t modified = 0; // seconds since 1970
    bool operator==(const Source&) const = default;
};

/// A name that a workbook may have (.xls .xlsx .xlsm .et .ods …, whatever the case); lock files and the like
/// are none.
bool isWorkbookName(std::u16string_view name);

/// One of several processes that share a folder: part 1 of 3.
struct Part {
    std::size_t index = 1;
    std::size_t count = 1;
};

/// "2/3"; nothing for what is no part.
std::optional<Part> readPart(std::string_view text);

/// The files of a part, in their order by name: every `count`-th, so that parts are alike in size whatever
/// the names, and no file is in two of them.
std::vector<Source> filesOf(std::vector<Source> all, Part part);

/// What is not yet among the records, or has changed since.
std::vector<Source> remaining(std::span<const Source> files, std::span<const FileRecord> done);

/// The records of these files, in their order; what no record is known of.
struct Accounted {
    std::vector<FileRecord> records;
    std::vector<Source> missing;
};
Accounted account(std::span<const Source> files, std::span<const FileRecord> done);

/// By the pace so far; nothing before the first file.
std::optional<std::chrono::seconds> timeLeft(std::size_t done, std::size_t all,
                                             std::chrono::milliseconds since);

} // namespace jixiao::rollup
