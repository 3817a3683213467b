// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <filesystem>
#include <string>

namespace jixiao::office {

/// How text files come in.
enum class TextImport {
    plain,   ///< as the office does it by itself: cells that begin with = become formulas
    verbatim ///< every cell the text it is, plain numbers excepted
};

struct Opening {
    TextImport text = TextImport::verbatim;
    bool hidden = false;
    bool read_only = false;
};

css::beans::PropertyValue property(const std::string& name, const css::uno::Any& value);

/// Opens a spreadsheet: .tsv and .csv as UTF-8 with tab or comma, the rest as the office recognises it.
/// Throws std::runtime_error where the office cannot open it as a spreadsheet.
css::uno::Reference<css::sheet::XSpreadsheetDocument>
open(const Office& office, const std::filesystem::path& file, const Opening& how = {});
css::uno::Reference<css::sheet::XSpreadsheetDocument> open_new(const Office& office);

/// Writes a copy in the format its suffix says: .ods .fods .xlsx .xls .html .csv .pdf
void store(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
           const std::filesystem::path& file);
/// Closes without asking.
void close(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

} // namespace jixiao::office
