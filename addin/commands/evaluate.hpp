// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::evaluate {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);

/// Runs it; false where the person stopped it, and nothing is changed.
[[nodiscard]] bool perform(const CommandTarget& target);

} // namespace jixiao::addin::evaluate
