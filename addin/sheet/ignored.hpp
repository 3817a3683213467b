// SPDX-License-Identifier: MPL-2.0
/// Findings that were set aside, kept with the sheet in pairs of names: JixiaoIgnored_1 refers to the cell
/// and moves with it, JixiaoIgnoredWhy_1 is the text. They live through saving as .ods, .xlsx and .xls.
#pragma once

#include "office/document.hpp"
#include "overview/ignored.hpp"

#include <vector>

namespace jixiao::addin {

/// In the order they were made in. Those whose cells are gone are left out.
std::vector<overview::Ignored> ignoredFindings(const SheetRef& sheet);

/// Sets a finding aside; one that is set aside already gets the new reason. `ignored.cell` exists.
void keepIgnored(const SheetRef& sheet, const overview::Ignored& ignored);

/// Takes that back. False where there is no such entry.
bool forgetIgnored(const SheetRef& sheet, const overview::Ignored& ignored);

} // namespace jixiao::addin
