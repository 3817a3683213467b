// SPDX-License-Identifier: MPL-2.0
/// The lines of a working paper: indicator, arithmetic, score, source, and what was set aside.
#pragma once

#include "forms/sheet_draft.hpp"
#include "language/language.hpp"
#include "paper/subject.hpp"

#include <cstdint>

namespace jixiao::paper {

forms::SheetDraft rowsSheet(const Subject& subject, std::int32_t number, language::Language language);

} // namespace jixiao::paper
