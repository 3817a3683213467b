// SPDX-License-Identifier: MPL-2.0
/// What commonly stands in the way of a command.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin {

/// No sheet is shown.
Hindrance noSheet(const CommandTarget& target);

/// No sheet is shown, or its file is open read-only.
Hindrance noWritableSheet(const CommandTarget& target);

/// The same, or the sheet is protected, and not by us.
Hindrance noOpenSheet(const CommandTarget& target);

} // namespace jixiao::addin
