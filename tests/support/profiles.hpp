// SPDX-License-Identifier: MPL-2.0
/// The profiles that ship, read from the very files that ship.
#pragma once

#include "read_configuration.hpp"
#include "scoring/profile.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jixiao::test {

/// The data of a shipped profile, for tests that damage it.
const scoring::ProfileData& shippedData(std::u16string_view id);

/// A shipped profile. Throws where the engine refuses it.
const scoring::Profile& shipped(std::u16string_view id);

/// The ids of all shipped profiles.
std::vector<std::u16string> shippedIds();

} // namespace jixiao::test
