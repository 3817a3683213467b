// SPDX-License-Identifier: MPL-2.0
/// Targets that a spreadsheet took for formulas when they were typed or pasted: =100%, =2次.
#pragma once

#include <string>
#include <string_view>

namespace jixiao::table {

/// Whether the formula text (`=2次`) is really an author's target: '=' and a constant with a unit, no
/// arithmetic and no reference.
bool formulaIsTarget(std::u16string_view formula);

/// The target an author meant by such a formula; a blank that became an intersection sign is a blank again.
std::u16string targetOfFormula(std::u16string_view formula);

} // namespace jixiao::table
