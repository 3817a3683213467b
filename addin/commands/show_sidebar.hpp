// SPDX-License-Identifier: MPL-2.0
/// Opens the sidebar at our deck.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::show_sidebar {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);

} // namespace jixiao::addin::show_sidebar
