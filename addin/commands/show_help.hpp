// SPDX-License-Identifier: MPL-2.0
/// Opens the help; the argument Page names a page of it.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::show_help {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);

} // namespace jixiao::addin::show_help
