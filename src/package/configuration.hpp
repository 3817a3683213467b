// SPDX-License-Identifier: MPL-2.0
/// Scoring profiles as the office's configuration files hold them.
#pragma once

#include "scoring/profile.hpp"

#include <string>
#include <string_view>

namespace jixiao::package {

/// A configuration file (.xcu) with one profile. Reading it gives the same data again.
std::string profileFile(std::u16string_view id, const scoring::ProfileData& data);

} // namespace jixiao::package
