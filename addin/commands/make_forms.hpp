// SPDX-License-Identifier: MPL-2.0
/// The year's forms from the approved table that is shown.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::make_forms {

Hindrance whyNot(const CommandTarget& target);
void selfEvaluation(const CommandTarget& target);
void monitoring(const CommandTarget& target);

} // namespace jixiao::addin::make_forms
