// SPDX-License-Identifier: MPL-2.0
/// How a formula names the rules for a row: "mof-2020", or "central-2021/satisfaction" where a row's level decides
/// how it is scored. A function sees no table, so whoever knows the level says it here.
#pragma once

#include "scoring/profile.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jixiao::scoring {

struct ProfileName {
    std::u16string_view id; // of a profile; "" is the default's
    Level level = Level::unknown;
};

/// Reads such a name. Nothing where what stands behind the slash is no level.
std::optional<ProfileName> readProfileName(std::u16string_view text);

/// The name for a row of `level`: the id alone, but where the profile scores that level by rules of its own.
std::u16string profileName(const Profile& profile, Level level);

} // namespace jixiao::scoring
