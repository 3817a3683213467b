// SPDX-License-Identifier: MPL-2.0
/// Asks what a bureau's package is called, who publishes it and what goes into it.
#pragma once

#include "export/bureau_package.hpp"
#include "language/language.hpp"
#include "scoring/profile.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <optional>
#include <vector>

namespace jixiao::addin {

/// `suggested` is shown first, and its folder taken where it names one; nothing where it was cancelled.
std::optional<BureauRequest>
askForPackage(const ContextRef& context,
              const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
              const DocumentRef& document, const BureauRequest& suggested,
              const std::vector<const scoring::Profile*>& profiles, language::Language language);

} // namespace jixiao::addin
