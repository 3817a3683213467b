// SPDX-License-Identifier: MPL-2.0
/// The few colours that the office's controls do not bring along, taken from its theme.
#pragma once

#include "sidebar/controls.hpp"

namespace jixiao::addin::sidebar {

struct Colors {
    sal_Int32 bar = 0;      // the full part of a bar
    sal_Int32 track = 0;    // the rest of it
    sal_Int32 chosen = 0;   // behind the line chosen in a list, wherever the keyboard is
    sal_Int32 onChosen = 0; // the text of it
};

/// From the window's own colours: light, dark or high contrast, they can be told apart.
Colors colorsOf(const Controls& controls);

} // namespace jixiao::addin::sidebar
