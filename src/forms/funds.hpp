// SPDX-License-Identifier: MPL-2.0
/// The funds block of the self-evaluation form: budget, executed, and the points of budget execution.
#pragma once

#include "forms/form_builder.hpp"
#include "scoring/profile.hpp"

namespace jixiao::forms {

/// Adds the block. Amounts are carried over, what was executed is left to be filled. The cell where the
/// weight of budget execution stands or would stand.
table::CellAddress addFunds(FormBuilder& form, const Source& source, const scoring::Profile& profile);

} // namespace jixiao::forms
