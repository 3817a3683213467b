// SPDX-License-Identifier: MPL-2.0
/// What became of one file of a folder that is rolled up: what its tables say, or why there is nothing to
/// say. One line of JSON for each file, so that it can be written at once and read again by any tool.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::rollup {

/// A finding as it is sent back to its unit.
struct Opinion {
    std::u16string code;
    std::u16string severity; // "error", "warning", "info"
    std::u16string cell;     // "F12", "" for the whole table
    std::u16string message;
    bool operator==(const Opinion&) const = default;
};

/// One table. Amounts and points are plain digits, "" where there is none.
struct TableRecord {
    std::u16string sheet;
    std::u16string unit;
    std::u16string project;
    std::int32_t year = 0;
    std::u16string stage; // "target", "monitoring", "selfevaluation"
    std::u16string budget;
    std::u16string executed;
    std::u16string score;        // points earned so far
    std::u16string scoredWeight; // weight of the rows they come from
    std::u16string weight;       // weight of all rows
    bool isFinal = false;
    std::u16string grade;
    std::int32_t indicators = 0;
    std::int32_t met = 0;
    std::int32_t unmet = 0;
    std::int32_t pending = 0;
    std::int32_t manual = 0;
    std::int32_t notApplicable = 0;
    std::int32_t undecidable = 0;
    std::vector<std::u16string> unmetNames;
    std::vector<Opinion> opinions;
    bool operator==(const TableRecord&) const = default;
};

/// Why a file gives nothing.
enum class Outcome : std::uint8_t {
    read,        // it has tables
    noTable,     // a workbook without a table of indicators
    empty,       // no bytes
    password,    // asks for one
    notWorkbook, // of another kind
    damaged,     // its kind, but it cannot be read
    stopped,     // the office ended or did not answer
};

struct FileRecord {
    std::u16string file; // path inside the folder
    std::int64_t size = 0;
    std::int64_t modified = 0; // seconds since 1970; with the size tells whether it is still the same file
    Outcome outcome = Outcome::damaged;
    std::u16string detail; // what the office said, "" where it said nothing
    std::vector<TableRecord> tables;
    bool operator==(const FileRecord&) const = default;
};

/// "read", "no-table" …: what records hold.
std::u16string_view name(Outcome outcome);

/// UTF-8, without a line break inside or at the end.
std::string toLine(const FileRecord& record);

/// Nothing for what is no record: a line that was cut off when the machine stopped.
std::optional<FileRecord> fromLine(std::string_view line);

/// Every whole record of a file of lines; of several records of a file the last.
std::vector<FileRecord> readLines(std::string_view lines);

} // namespace jixiao::rollup
