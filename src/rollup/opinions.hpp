// SPDX-License-Identifier: MPL-2.0
/// What is sent back to each unit: its findings as numbered text, or why its file could not be taken in.
#pragma once

#include "language/language.hpp"
#include "rollup/record.hpp"

#include <string>

namespace jixiao::rollup {

/// Why a file gives nothing, and what would help; "" where it was read.
std::u16string why(Outcome outcome, language::Language language);

/// "1. F12:…" a line each, the serious ones first; what is only worth knowing is left out. "" where there is
/// nothing to say.
std::u16string opinions(const TableRecord& table, language::Language language);

} // namespace jixiao::rollup
