// SPDX-License-Identifier: MPL-2.0
/// Rolls up a folder that a person chooses, with a dialog that shows how far it is and can stop it.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::roll_up {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);

} // namespace jixiao::addin::roll_up
