// SPDX-License-Identifier: MPL-2.0
/// How a cell for an actual is formatted, so that what is typed there is read as it is meant.
#pragma once

#include "target/target.hpp"

#include <string>

namespace jixiao::evaluation {

/// A number format in English notation: a percentage for percent targets (96 typed becomes 96 %), else the
/// number with the target's unit behind it (General"人"); "" where nothing is sure to fit.
std::u16string entryFormat(const target::Target& target);

} // namespace jixiao::evaluation
