// SPDX-License-Identifier: MPL-2.0
/// Evaluates where the cells beside the table are taken: columns are inserted there first, by the user's
/// choice.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::insert_columns {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);

} // namespace jixiao::addin::insert_columns
