// SPDX-License-Identifier: MPL-2.0
/// Text to the system's clipboard.
#pragma once

#include "office/document.hpp"

#include <string_view>

namespace jixiao::addin {

void copyText(const ContextRef& context, std::u16string_view text);

} // namespace jixiao::addin
