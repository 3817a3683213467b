// SPDX-License-Identifier: MPL-2.0
/// A table that was read, as it goes into the summary.
#pragma once

#include "evaluation/assess.hpp"
#include "finding/finding.hpp"
#include "language/language.hpp"
#include "rollup/record.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace jixiao::rollup {

/// `findings` are those of the sheet; taken are the ones about table `index`, and with the first table those
/// about the sheet itself.
TableRecord collect(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
                    std::span<const finding::Finding> findings, std::int32_t index, std::u16string_view sheet,
                    language::Language language);

} // namespace jixiao::rollup
