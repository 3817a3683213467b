// SPDX-License-Identifier: MPL-2.0
/// The form that is shown against the approved table: on another sheet of the document, or in a file.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::compare_approved {

Hindrance whyNot(const CommandTarget& target);

/// Takes the only other table of the document; asks where there are several or none. Where there is nobody to
/// ask, the first.
void run(const CommandTarget& target);

} // namespace jixiao::addin::compare_approved
