// SPDX-License-Identifier: MPL-2.0
/// What a working paper is written about: a table as it stands, and what was set aside.
#pragma once

#include "evaluation/assess.hpp"
#include "scoring/profile.hpp"
#include "table/indicator_table.hpp"

#include <span>
#include <string>

namespace jixiao::paper {

/// A finding that a person set aside, and why.
struct SetAside {
    table::CellAddress cell; // row -1: about the whole table
    std::u16string message;
    std::u16string reason;
};

/// A table as it stands.
struct Subject {
    const table::IndicatorTable& table;
    const evaluation::TableAssessment& assessment;
    const table::Grid& grid;
    const scoring::Profile& profile;
    const evaluation::Answers& answers;
    std::span<const SetAside> setAside;
};

/// The table's title, or what stands for it.
std::u16string titleOf(const table::IndicatorTable& table);

} // namespace jixiao::paper
