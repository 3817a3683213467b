// SPDX-License-Identifier: MPL-2.0
/// Cures findings. Arguments: Code, Row, Column of one finding, as the service gives them; without them every
/// finding of the sheet that has a remedy is offered.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::apply_remedy {

Hindrance whyNot(const CommandTarget& target);

/// Shows what would change, old and new, and asks. Where there is nobody to ask (no frame, a headless office)
/// it does nothing: there the service's XRemedies is the way.
void run(const CommandTarget& target);

} // namespace jixiao::addin::apply_remedy
