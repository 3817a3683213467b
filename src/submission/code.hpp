// SPDX-License-Identifier: MPL-2.0
/// What runs by itself, taken out of a document.
#pragma once

#include <string>
#include <string_view>

namespace jixiao::submission {

/// A document as flat OpenDocument XML (UTF-8) without macros, and without the events of document, sheets,
/// shapes and form controls that would call any.
std::string withoutCode(std::string_view xml);

} // namespace jixiao::submission
