// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <filesystem>

namespace jixiao::demo {

/// Saves the document as this .ods; from then on it is that file.
void save_as(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
             const std::filesystem::path& ods);

/// Prints the .ods into a .pdf, one page wide, with the cells beside the form that its print area leaves out.
void print(const office::Office& office, const std::filesystem::path& ods, const std::filesystem::path& pdf);

} // namespace jixiao::demo
