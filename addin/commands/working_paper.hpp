// SPDX-License-Identifier: MPL-2.0
/// How every score of the sheet that is shown came about: as sheets behind it, and as text for the report.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::working_paper {

Hindrance whyNot(const CommandTarget& target);
void run(const CommandTarget& target);

/// The paragraphs of the written report on the clipboard.
Hindrance whyNoReport(const CommandTarget& target);
void copyReport(const CommandTarget& target);

} // namespace jixiao::addin::working_paper
