// SPDX-License-Identifier: MPL-2.0
/// Makes a bureau's own extension out of the document, as a dialog or the command's arguments say.
#pragma once

#include "commands/command.hpp"

namespace jixiao::addin::package_template {

Hindrance whyNot(const CommandTarget& target);

/// With the arguments Name, Version, Publisher and Folder (a URL), and if wanted Profile (an id) and
/// KeepPeople, nothing is asked: so it works without a window as well. With Folder alone the dialog asks for
/// the rest.
void run(const CommandTarget& target);

} // namespace jixiao::addin::package_template
