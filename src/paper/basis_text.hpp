// SPDX-License-Identifier: MPL-2.0
/// Where a rule stands, in words for an auditor.
#pragma once

#include "scoring/profile.hpp"

#include <string>

namespace jixiao::paper {

/// The document a profile follows, and whether its text was read.
std::u16string documentOf(const scoring::Profile& profile);

/// Where a rule of the profile stands, by the document's number, or that it is our convention.
std::u16string basisText(scoring::Basis basis, const scoring::Profile& profile);

} // namespace jixiao::paper
