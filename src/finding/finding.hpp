// SPDX-License-Identifier: MPL-2.0
/// A finding (问题): something wrong or doubtful in a table.
#pragma once

#include "table/address.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::finding {

enum class Severity : std::uint8_t { error, warning, info };

/// What was found, where, and the words its message is filled with.
struct Finding {
    std::u16string_view code; // stable, e.g. "target-became-formula"; refers to texts
    Severity severity = Severity::warning;
    std::int32_t table = -1;               // index into the sheet's tables, -1: the sheet
    table::CellAddress cell;               // row -1: the whole table
    std::vector<std::u16string> arguments; // %1, %2 of the message
};

/// Whether it is told with this table: its own, and with the first one what is about the sheet.
bool isToldWith(const Finding& finding, std::int32_t table);

/// "error", "warning", "info": the words of the public contract.
std::u16string_view name(Severity severity);

} // namespace jixiao::finding
