// SPDX-License-Identifier: MPL-2.0
/// Asks why a finding is to be ignored.
#pragma once

#include "dialogs/dialog.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jixiao::addin {

/// The reason, never empty; nothing where it was cancelled. `message` is what the finding says.
std::optional<std::u16string>
askReason(const ContextRef& context, language::Language language,
          const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
          std::u16string_view message);

} // namespace jixiao::addin
