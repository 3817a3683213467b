// SPDX-License-Identifier: MPL-2.0
/// Writes a copy of the document to be handed in, as a dialog asks.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::export_for_submission {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);

} // namespace jixiao::addin::export_for_submission
