// SPDX-License-Identifier: MPL-2.0
/// 忽略并注明理由: sets a finding aside with a reason that is kept in the file. Arguments: Code, Row and
/// Column as in the public contract's Finding; Reason, without which a dialog asks for it. RestoreFinding
/// takes it back.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::ignore_finding {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);
void restore(const CommandTarget& target);

} // namespace jixiao::addin::ignore_finding
