// SPDX-License-Identifier: MPL-2.0
/// What handing in did, in words.
#pragma once

#include "export/submission.hpp"
#include "language/language.hpp"

namespace jixiao::addin {

std::u16string describe(const Submission& done, const SubmissionRequest& request,
                        language::Language language);

} // namespace jixiao::addin
