// SPDX-License-Identifier: MPL-2.0
/// Formulas as OpenDocument files hold them.
#pragma once

#include <string>
#include <string_view>

namespace jixiao::templates {

/// A formula in Calc's own notation as OpenFormula has it: =SUM(A1:B2;3) is of:=SUM([.A1:.B2];3).
std::string openFormula(std::u16string_view formula);

} // namespace jixiao::templates
