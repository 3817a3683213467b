// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <rtl/ustring.hxx>

#include <map>
#include <string>

namespace jixiao::test {

/// What File ▸ New ▸ Templates shows in a folder of it: names and where the templates are; "" names the
/// folders.
std::map<std::string, std::string> offered_templates(const office::Office& office, const std::string& folder);

/// A new document from the template at a URL.
css::uno::Reference<css::sheet::XSpreadsheetDocument> new_from(const office::Office& office,
                                                               const rtl::OUString& url);

} // namespace jixiao::test
