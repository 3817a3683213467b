// SPDX-License-Identifier: MPL-2.0
/// What a reviewer says of the table that is shown: as a sheet, and as text to paste.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::review_targets {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);

/// The opinions as numbered text on the clipboard.
void copy(const CommandTarget& target);

} // namespace jixiao::addin::review_targets
