// SPDX-License-Identifier: MPL-2.0
/// What rolling up did, in words.
#pragma once

#include "folder/roll_up.hpp"

namespace jixiao::addin {

std::u16string describe(const RollUpOutcome& outcome, const rtl::OUString& summary,
                        language::Language language);

/// How far it is, and how long it will take.
std::u16string describeProgress(std::size_t done, std::size_t all, std::optional<std::chrono::seconds> left,
                                language::Language language);

} // namespace jixiao::addin
