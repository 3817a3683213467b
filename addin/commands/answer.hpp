// SPDX-License-Identifier: MPL-2.0
/// The answers to what a table leaves open. Each settles the question for the first table that asks it, is
/// kept with the sheet, and evaluates again: one undo step.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::answer {

Hindrance whyNot(const CommandTarget& target);
void moreIsBetter(const CommandTarget& target);
void lessIsBetter(const CommandTarget& target);
void mustBeEqual(const CommandTarget& target);
void percentPoints(const CommandTarget& target);
void percentFractions(const CommandTarget& target);

} // namespace jixiao::addin::answer
