// SPDX-License-Identifier: MPL-2.0
/// OpenDocument 1.3: a sheet as the files of a spreadsheet template.
#pragma once

#include "package/zip.hpp"
#include "sheet.hpp"

#include <vector>

namespace jixiao::templates {

/// The files in the order an .ots has them.
std::vector<package::File> openDocument(const Sheet& sheet);

} // namespace jixiao::templates
