// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::distribute_weights {

Hindrance whyNot(const CommandTarget& target);

/// Asks by a dialog. Where there is nobody to ask (no frame, a headless office) it does nothing.
void run(const CommandTarget& target);

} // namespace jixiao::addin::distribute_weights
