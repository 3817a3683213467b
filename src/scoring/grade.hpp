// SPDX-License-Identifier: MPL-2.0
/// The grade of a total.
#pragma once

#include "number/decimal.hpp"
#include "scoring/profile.hpp"

#include <string_view>

namespace jixiao::scoring {

/// 优 良 中 差 for a score of 0…100; "" for any other score, or where the profile has no grades. Points into
/// the profile.
std::u16string_view grade(const number::Decimal& score, const Profile& profile);

} // namespace jixiao::scoring
