// SPDX-License-Identifier: MPL-2.0
/// A folder of workbooks into one summary. Every file's result is on the disk before the next one is opened,
/// so the work can be stopped, or killed, and gone on with.
#pragma once

#include "folder/file_reader.hpp"
#include "rollup/summary.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace jixiao::addin {

struct RollUpRequest {
    rtl::OUString folder;  // URLs
    rtl::OUString records; // where the lines are kept
    rtl::OUString summary; // .xlsx, .xls or .ods
    bool resume = true;    // what is recorded and has not changed since is not read again
};

enum class RollUpProblem : std::uint8_t { none, noFolder, noFiles, recordsNotWritten, summaryNotWritten };

struct RollUpOutcome {
    rollup::Tally tally;
    RollUpProblem problem = RollUpProblem::none;
    bool stopped = false; // by the person who watched: no summary yet
};

/// Where the lines and the summary of a folder go by themselves: beside it, by its name.
RollUpRequest usualRequest(const ContextRef& context, const rtl::OUString& folder);

/// Rolling up a file at a time, so that whoever drives it can show how far it is and stop between two files.
class RollUpWork {
public:
    RollUpWork(const ContextRef& context, RollUpRequest request, EvaluationRules rules,
               language::Language language);

    /// Reads the next file or, when all are read, writes the summary. False when nothing is left to do.
    bool step();

    [[nodiscard]] std::size_t all() const { return files_.size(); }
    [[nodiscard]] std::size_t done() const { return files_.size() - open_.size() + next_; }
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;

    /// What became of it, also when it was stopped before its end.
    [[nodiscard]] RollUpOutcome outcome() const;

private:
    [[nodiscard]] rollup::Accounted account() const;
    void read(const rollup::Source& source);

    ContextRef context_;
    RollUpRequest request_;
    EvaluationRules rules_;
    language::Language language_;
    std::vector<rollup::Source> files_;
    std::vector<rollup::Source> open_; // to be read
    std::size_t next_ = 0;             // of those
    std::vector<rollup::FileRecord> records_;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
    RollUpProblem problem_ = RollUpProblem::none;
    bool isWritten_ = false;
};

/// The summary of records that others wrote; what they do not tell of is listed as not read.
RollUpOutcome summarizeRecords(const ContextRef& context, const rtl::OUString& folder,
                               std::span<const rollup::FileRecord> records, const rtl::OUString& summary,
                               language::Language language);

} // namespace jixiao::addin
