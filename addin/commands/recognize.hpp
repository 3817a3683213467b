// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::recognize {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);

} // namespace jixiao::addin::recognize
