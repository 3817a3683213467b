// SPDX-License-Identifier: MPL-2.0
/// The verdict on one number, and the share of the weight that the profile gives for it.
#pragma once

#include "number/ratio.hpp"
#include "scoring/judgement.hpp"
#include "scoring/profile.hpp"
#include "target/target.hpp"

namespace jixiao::scoring {

/// `actual` is in the unit of the target, which is a number or a range.
Judgement judgeValue(const target::Target& target, const number::Ratio& actual, const Profile& profile,
                     Level level);

} // namespace jixiao::scoring
