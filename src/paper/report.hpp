// SPDX-License-Identifier: MPL-2.0
/// The paragraphs that the written report of a self-evaluation takes from its table: how far the targets were
/// reached, which were not and why, what is done about it.
#pragma once

#include "evaluation/assess.hpp"
#include "language/language.hpp"
#include "table/indicator_table.hpp"

#include <string>

namespace jixiao::paper {

/// Plain text, a paragraph a line. What a person has not written yet is asked for in brackets, never made up.
std::u16string report(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
                      language::Language language);

} // namespace jixiao::paper
