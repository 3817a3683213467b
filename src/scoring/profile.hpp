// SPDX-License-Identifier: MPL-2.0
/// A profile (评分规则): a named, versioned set of scoring parameters with its source document.
/// Profiles are data; src knows none of them by name but the default's id.
#pragma once

#include "number/decimal.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jixiao::scoring {

inline constexpr std::u16string_view defaultProfileId = u"mof-2020";

/// Text in the three languages of the user interface.
struct Translated {
    std::u16string enUS;
    std::u16string zhCN;
    std::u16string zhTW;
};

/// A profile as configuration holds it: "Group/Property" to its value, before it is believed.
using ProfileValue = std::variant<bool, std::int32_t, std::u16string, std::vector<std::u16string>, Translated>;
using ProfileData = std::map<std::u16string, ProfileValue, std::less<>>;

} // namespace jixiao::scoring
