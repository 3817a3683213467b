// SPDX-License-Identifier: MPL-2.0
/// 运行监控表: the monitoring form of an approved table, after the one that central departments use
/// (财预〔2019〕136号, annex; unverified: the text itself was not at hand).
#pragma once

#include "forms/sheet_draft.hpp"
#include "forms/source.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace jixiao::forms {

/// How it may end, for each target.
std::vector<std::u16string> possibilities();

/// From January to `months` (1 … 12). Nothing is scored and nothing is called unmet: the year is not over.
/// Beside the form, off the printed page, stands how far each target has come, and how far the budget.
/// `profile` is the id of the rules as formulas name it ("": the default).
SheetDraft monitoring(const Source& source, std::int32_t months, std::u16string_view profile);

} // namespace jixiao::forms
