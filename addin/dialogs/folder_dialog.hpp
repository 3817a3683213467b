// SPDX-License-Identifier: MPL-2.0
/// The office's own dialog for a folder.
#pragma once

#include "office/document.hpp"

#include <string_view>

namespace jixiao::addin {

/// The folder a document is kept in, as a URL; "" for one that was never saved.
rtl::OUString folderOf(const DocumentRef& document);

/// A folder's URL; "" where none was chosen. `first` is shown first.
rtl::OUString askForFolder(const ContextRef& context, const rtl::OUString& first, std::u16string_view title);

} // namespace jixiao::addin
