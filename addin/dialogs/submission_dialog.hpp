// SPDX-License-Identifier: MPL-2.0
/// Asks what is to be handed in: values or formulas, which files, which folder.
#pragma once

#include "export/submission.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <optional>

namespace jixiao::addin {

/// Nothing where the person thought better of it.
std::optional<SubmissionRequest>
askForSubmission(const ContextRef& context,
                 const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                 const DocumentRef& document, language::Language language);

} // namespace jixiao::addin
