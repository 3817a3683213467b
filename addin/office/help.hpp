// SPDX-License-Identifier: MPL-2.0
/// The help pages of the package, in the person's browser.
#pragma once

#include "office/document.hpp"

#include <string_view>

namespace jixiao::addin {

/// Opens a page in the language of the user interface; "": the contents. False where nothing can show it.
bool openHelp(const ContextRef& context, std::u16string_view page);

} // namespace jixiao::addin
