// SPDX-License-Identifier: MPL-2.0
/// OpenDocument 1.3: a sheet as the files of a spreadsheet template.
#pragma once

#include "package/zip.hpp"
#include "sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jixiao::templates {

/// The files in the order an .ots has them.
std::vector<package::File> openDocument(const Sheet& sheet);

/// A formula in Calc's own notation as OpenFormula has it: =SUM(A1:B2;3) is of:=SUM([.A1:.B2];3).
std::string openFormula(std::u16string_view formula);

} // namespace jixiao::templates
