// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "property/form.hpp"
#include "support/document.hpp"

namespace jixiao::test {

/// Puts the form on the first sheet of a new document, as a person would have.
void lay_out(const Form& form, const Document& document);

} // namespace jixiao::test
