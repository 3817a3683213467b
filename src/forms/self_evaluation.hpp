// SPDX-License-Identifier: MPL-2.0
/// 自评表: the self-evaluation form of an approved table, in the national order (财预〔2020〕10号, annex).
#pragma once

#include "forms/sheet_draft.hpp"
#include "forms/source.hpp"
#include "scoring/profile.hpp"

namespace jixiao::forms {

/// Targets as they were approved, locked; actuals and reasons to be filled; weights where the source has them
/// and nowhere else, except what the national form prints for the budget execution of a project. Scores are
/// left to evaluation.
SheetDraft selfEvaluation(const Source& source, const scoring::Profile& profile);

} // namespace jixiao::forms
