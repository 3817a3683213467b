// SPDX-License-Identifier: MPL-2.0
/// A folder of workbooks into one summary. Every file's result is on the disk before the next one is opened,
/// so the work can be stopped, or killed, and gone on with.
#pragma once

#include "folder/file_reader.hpp"
#include "rollup/summary.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <span>

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

/// Called before each file; false stops.
using Watcher =
    std::function<bool(std::size_t done, std::size_t all, std::optional<std::chrono::seconds> left)>;

/// Where the lines and the summary of a folder go by themselves: beside it, by its name.
RollUpRequest usualRequest(const ContextRef& context, const rtl::OUString& folder);

RollUpOutcome rollUp(const ContextRef& context, const RollUpRequest& request, const EvaluationRules& rules,
                     language::Language language, const Watcher& watch);

/// The summary of records that others wrote; what they do not tell of is listed as not read.
RollUpOutcome summarizeRecords(const ContextRef& context, const rtl::OUString& folder,
                               std::span<const rollup::FileRecord> records, const rtl::OUString& summary,
                               language::Language language);

} // namespace jixiao::addin
