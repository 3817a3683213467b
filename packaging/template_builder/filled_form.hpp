// SPDX-License-Identifier: MPL-2.0
/// A template's form with the example filled in.
#pragma once

#include "forms/sheet_draft.hpp"
#include "scoring/profile.hpp"
#include "source.hpp"

namespace jixiao::templates {

/// The form as the office would make it, with what the source fills in. Every cell that is not the form's own
/// wording is for a person to write over.
forms::SheetDraft filledForm(const TemplateSource& source, const scoring::Profile& profile);

} // namespace jixiao::templates
